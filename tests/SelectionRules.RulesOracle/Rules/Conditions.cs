using NodaTime;

namespace SelectionRules.RulesOracle;

/// <summary>Whether a condition holds for one candidate, as far as that is known.</summary>
internal static class Conditions
{
    public static Verdict Of(Condition condition, Evidence evidence) => condition switch
    {
        Condition.All all => Compose([.. all.Of.Select(part => Of(part, evidence))], all.Of.Count, isAll: true),
        Condition.Any any => Compose([.. any.Of.Select(part => Of(part, evidence))], 1, isAll: false),
        Condition.SomeOf some => Compose([.. some.Of.Select(part => Of(part, evidence))], some.Count, isAll: false),
        Condition.Negation negation => Not(Of(negation.Of, evidence)),
        Condition.CitizenOf citizen => Known(evidence.Application.Citizenships.Any(state => Memberships.Contain(citizen.Countries, state, evidence.On))),
        Condition.Declares declares => Declared(declares.Statement == DeclaredStatement.IrreproachableConduct ? evidence.Application.IrreproachableConduct : evidence.Application.CivilAndPoliticalRights),
        Condition.HoldsDiploma holds => Known(Diplomas.That(holds, evidence).Any()),
        Condition.HasExperience experience => Known(Experience.IsReached(experience, evidence)),
        Condition.HasDocument document => Known(evidence.Application.Documents.Any(held => held == document.Document)),
        Condition.FactIs fact => evidence.Fact(fact.Fact) is { } value ? Known(value.AsT0) : Verdict.Undetermined,
        Condition.CodeIs code => evidence.Fact(code.Fact) is { } value ? Known(code.OneOf.Any(one => one == value.AsT3)) : Verdict.Undetermined,
        Condition.NumberIs number => evidence.Fact(number.Fact) is { } value ? Compare(value.AsT2.CompareTo(number.Than), number.Comparison) : Verdict.Undetermined,
        Condition.DateIs date => evidence.Fact(date.Fact) is { } value ? Compare(value.AsT1.CompareTo(Bound(date, evidence)), date.Comparison) : Verdict.Undetermined,
        Condition.AgeIs age => evidence.Fact(age.BirthDate) is { } value ? Compare(Age(value.AsT1, age, evidence).CompareTo(age.Years), age.Comparison) : Verdict.Undetermined,
        Condition.InGroup group => evidence.IsIn(group.Group),
        Condition.ScoreIs score => Score(score, evidence),
        Condition.LevelIs level => Mark(level.Test, evidence, mark => level.Test.Scale.Levels.ToList().IndexOf(mark.AsT1) >= level.Test.Scale.Levels.ToList().IndexOf(level.Level)),
        Condition.RatingIs rating => Mark(rating.Test, evidence, mark => rating.OneOf.Any(one => one == mark.AsT2.Code)),
        Condition.ResultIs result => State(result, evidence),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    private static Verdict Known(bool holds) => holds ? Verdict.Met : Verdict.NotMet;

    private static Verdict Declared(Declaration declaration) => declaration switch
    {
        Declaration.Affirmed => Verdict.Met,
        Declaration.Denied => Verdict.NotMet,
        _ => Verdict.Undetermined,
    };

    private static Verdict Not(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdict.NotMet,
        Verdict.NotMet => Verdict.Met,
        _ => verdict,
    };

    // "every one, at least one, a number of them". A part with nothing to compare is left out; where there is no other, the whole is not compared.
    private static Verdict Compose(IReadOnlyList<Verdict> all, int needed, bool isAll)
    {
        var parts = all.Where(verdict => verdict != Verdict.NotCompared).ToList();
        if (parts.Count == 0 && all.Count > 0)
        {
            return Verdict.NotCompared;
        }

        needed = isAll ? parts.Count : needed;
        var met = parts.Count(verdict => verdict == Verdict.Met);
        var open = parts.Count(verdict => verdict == Verdict.Undetermined);
        return met >= needed ? Verdict.Met : met + open < needed ? Verdict.NotMet : Verdict.Undetermined;
    }

    private static Verdict Compare(int sign, Comparison comparison) => Known(comparison switch
    {
        Comparison.AtLeast => sign >= 0,
        Comparison.MoreThan => sign > 0,
        Comparison.AtMost => sign <= 0,
        Comparison.LessThan => sign < 0,
        _ => sign == 0,
    });

    private static LocalDate Bound(Condition.DateIs date, Evidence evidence) => (date.Than ?? evidence.On).Minus(date.Before ?? Period.Zero);

    // "the age in completed years": one who is born on 29 February completes a year on 1 March of a common year; "reached on the eve": the day before counts.
    private static int Age(LocalDate born, Condition.AgeIs age, Evidence evidence)
    {
        var on = (age.On ?? evidence.On).PlusDays(age.Reached == AgeReached.OnTheEve ? 1 : 0);
        var isBeforeTheBirthday = (on.Month, on.Day).CompareTo((born.Month, born.Day)) < 0;
        return on.Year - born.Year - (isBeforeTheBirthday ? 1 : 0);
    }

    // "A score with an absent or exempted part has no value and is not compared." "Until [a bound] is recorded, the comparison is undetermined."
    private static Verdict Score(Condition.ScoreIs condition, Evidence evidence)
    {
        Ratio? bound = condition.Threshold switch
        {
            Threshold.InPoints points => points.Value,
            Threshold.ShareOfMaximum share => (Ratio)share.Share * Maximum.Of(condition.Score, evidence.Procedure),
            Threshold.Recorded recorded => evidence.Procedure.RecordedThresholds.Where(one => one.Id == recorded.Id).Select(one => (Ratio?)(Ratio)one.Value).FirstOrDefault(),
            _ => throw new NotSupportedException(condition.Threshold.GetType().Name),
        };
        return Scores.Of(condition.Score, evidence) is not { } score ? Verdict.NotCompared : bound is { } known ? score.Compare(condition.Comparison, known) : Verdict.Undetermined;
    }

    private static Verdict Mark(Test test, Evidence evidence, Func<TestResult, bool> isEnough)
    {
        var state = evidence.StateOf(test);
        return state switch
        {
            ResultState.Known => Known(isEnough(evidence.ResultOf(test))),
            ResultState.Pending => Verdict.Undetermined,
            _ => evidence.CountsAsZero(test, state) ? Verdict.NotMet : Verdict.NotCompared,
        };
    }

    // That a result is missing is itself a state; what the result will be is open.
    private static Verdict State(Condition.ResultIs condition, Evidence evidence)
    {
        var state = evidence.StateOf(condition.Test);
        var isListed = condition.OneOf.Contains(state);
        return state == ResultState.Pending && !isListed ? Verdict.Undetermined : Known(isListed);
    }
}
