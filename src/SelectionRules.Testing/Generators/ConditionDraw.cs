using NodaTime;

namespace SelectionRules.Testing;

/// <summary>Draws conditions of every kind.</summary>
internal static class ConditionDraw
{
    private static readonly CountryCode[] Neighbours = [CountryCode.Belgium, CountryCode.Of("FR"), CountryCode.Of("NL"), CountryCode.Of("LU")];

    /// <summary>Draws a condition on the application alone, such as a requirement.</summary>
    public static Condition OnApplication(ProcedureDraft draft, int depth) => Composed(draft, depth, OnApplication) ?? (draft.Choices.Chance(60) ? OnFact(draft) : null) ?? draft.Choices.Below(5) switch
    {
        0 => new Condition.CitizenOf { Countries = draft.Choices.Below(3) switch { 0 => Countries.EuropeanUnion, 1 => Countries.EuropeanEconomicAreaAndSwitzerland, _ => Countries.List(Neighbours) } },
        1 => draft.Choices.Of(Condition.IrreproachableConduct, Condition.CivilAndPoliticalRights),
        2 => Diploma(draft),
        3 => new Condition.HasExperience { Domains = draft.Choices.Of<Sequence<string>>([], ["law"], ["law", "media"]), Duration = draft.Choices.Of(Period.FromYears(2), Period.FromMonths(18), Period.FromDays(200), new PeriodBuilder { Years = 1, Months = 6 }.Build()) },
        _ => new Condition.HasDocument { Document = draft.Choices.Of(SupportingDocument.DiplomaCopy, SupportingDocument.Of("licence")) },
    };

    /// <summary>Draws a condition on a diploma.</summary>
    public static Condition Diploma(ProcedureDraft draft) => new Condition.HoldsDiploma
    {
        Levels = draft.Choices.Of<Sequence<DiplomaLevel>>([DiplomaLevel.Bachelor], [DiplomaLevel.Bachelor, DiplomaLevel.Master], [DiplomaLevel.Master]),
        Fields = draft.Choices.Of<Sequence<string>>([], [], ["law"], ["law", "letters"]),
    };

    /// <summary>Draws a condition on results, or on the application where there are none yet.</summary>
    public static Condition OnResults(ProcedureDraft draft, int depth)
    {
        if (Composed(draft, depth, OnAnything) is { } composed)
        {
            return composed;
        }

        var test = draft.Choices.From(draft.Tests);
        return test switch
        {
            LevelTest level => new Condition.LevelIs { Test = level, Level = level.Scale.Levels[draft.Choices.Between(1, level.Scale.Levels.Count - 1)] },
            RatedTest rated => new Condition.RatingIs { Test = rated, OneOf = [.. rated.Ratings.SkipLast(draft.Choices.Between(1, rated.Ratings.Count - 1))] },
            ScoredTest when draft.Choices.Chance(6) => State(draft, test),
            _ when draft.ScoredTests.Count > 0 => OfScore(draft, draft.Choices.Chance(60) ? Score.Of(draft.Choices.From(draft.ScoredTests)) : ScoreDraw.Of(draft, draft.ScoredTests, Math.Min(depth, 1))),
            _ => OnApplication(draft, 0),
        };
    }

    /// <summary>Draws a condition on anything that is known by now.</summary>
    public static Condition OnAnything(ProcedureDraft draft, int depth) => draft.Choices.Below(10) switch
    {
        < 6 when draft.Tests.Any(test => test is not AdvisoryTest) => OnResults(draft, depth),
        6 when draft.Groups.Count > 1 => new Condition.InGroup { Group = draft.Choices.From(draft.Groups) },
        _ => OnApplication(draft, depth),
    };

    private static Condition? Composed(ProcedureDraft draft, int depth, Func<ProcedureDraft, int, Condition> part)
    {
        if (depth == 0 || draft.Choices.Chance(55))
        {
            return null;
        }

        return draft.Choices.Below(4) switch
        {
            0 => Condition.AllOf(part(draft, depth - 1), part(draft, depth - 1)),
            1 => Condition.AnyOf(part(draft, depth - 1), part(draft, depth - 1)),
            2 => Condition.CountOf(draft.Choices.Between(1, 3), part(draft, depth - 1), part(draft, depth - 1), part(draft, depth - 1)),
            _ => Condition.Not(part(draft, depth - 1)),
        };
    }

    private static Condition.ScoreIs OfScore(ProcedureDraft draft, Score score) => new()
    {
        Score = score,
        Comparison = draft.Choices.Of(Comparison.AtLeast, Comparison.AtLeast, Comparison.AtLeast, Comparison.MoreThan, Comparison.AtMost, Comparison.LessThan, Comparison.EqualTo),
        Threshold = draft.ThresholdFor(score),
    };

    private static Condition State(ProcedureDraft draft, Test test) => Condition.Not(new Condition.ResultIs { Test = test, OneOf = draft.Choices.Of<Sequence<ResultState>>([ResultState.Absent], [ResultState.Late, ResultState.Excluded], [ResultState.Exempt]) });

    private static Condition? OnFact(ProcedureDraft draft)
    {
        var choices = draft.Choices;
        if (draft.Facts.IsEmpty)
        {
            return null;
        }

        var fact = choices.From(draft.Facts);
        return fact.Kind switch
        {
            FactKind.Truth => Condition.FactTrue(fact.Id),
            FactKind.Code => new Condition.CodeIs { Fact = fact.Id, OneOf = [.. fact.Codes.SkipLast(1)] },
            FactKind.Number => new Condition.NumberIs { Fact = fact.Id, Comparison = choices.From(Enum.GetValues<Comparison>()), Than = fact.Minimum + choices.Between(1, 3) },
            _ when choices.Chance(50) => new Condition.AgeIs
            {
                BirthDate = fact.Id,
                Comparison = choices.Of(Comparison.AtLeast, Comparison.LessThan, Comparison.AtMost),
                Years = choices.Of(18, 30, 60),
                Reached = choices.From(Enum.GetValues<AgeReached>()),
                On = choices.Chance(30) ? draft.AssessedOn.PlusDays(40) : null,
            },
            _ => new Condition.DateIs
            {
                Fact = fact.Id,
                Comparison = choices.Of(Comparison.AtLeast, Comparison.LessThan, Comparison.AtMost, Comparison.MoreThan),
                Than = choices.Chance(50) ? draft.AssessedOn.PlusYears(-20) : null,
                Before = choices.Of(null, Period.FromYears(18), Period.FromMonths(3)),
            },
        };
    }
}
