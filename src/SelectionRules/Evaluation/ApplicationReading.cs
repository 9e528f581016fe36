using NodaTime;

namespace SelectionRules;

/// <summary>Reads conditions off one application, without allocation.</summary>
/// <remarks>Beside the verdict it tells the role languages of the diplomas by which the condition is met.</remarks>
internal readonly ref struct ApplicationReading
{
    /// <summary>The mark of "some diploma qualifies", whatever its language.</summary>
    public const uint Qualifies = 1u << 31;

    private readonly SelectionProcedure procedure;
    private readonly Application application;
    private readonly LocalDate on;
    private readonly bool acceptsEveryRecognition;

    public ApplicationReading(SelectionProcedure procedure, Application application, LocalDate on, bool acceptsEveryRecognition = false)
    {
        this.procedure = procedure;
        this.application = application;
        this.on = on;
        this.acceptsEveryRecognition = acceptsEveryRecognition;
    }

    public Verdict Of(Condition condition) => Of(condition, out _);

    /// <summary>Returns the verdict, and a bit for each role whose language a qualifying diploma has.</summary>
    public Verdict Of(Condition condition, out uint roles)
    {
        roles = 0;
        return condition switch
        {
            Condition.All all => Count(all.Of, all.Of.Count, out roles),
            Condition.Any any => Count(any.Of, 1, out roles),
            Condition.SomeOf some => Count(some.Of, some.Count, out roles),
            Condition.Negation negation => Verdicts.Not(Of(negation.Of)),
            Condition.HoldsDiploma holds => Of(holds, out roles),
            Condition.HasExperience experience => Verdicts.Of(ExperienceDays.Reaches(application.Experience, experience, on)),
            Condition.CitizenOf citizen => Of(citizen),
            Condition.Declares declares => Of(declares),
            Condition.HasDocument document => Verdicts.Of(application.Documents.AsSpan().Contains(document.Document)),
            Condition.FactIs fact => FactOf(fact.Fact) is { } value ? Verdicts.Of(value.AsT0) : Verdict.Undetermined,
            Condition.CodeIs code => FactOf(code.Fact) is { } value ? Verdicts.Of(code.OneOf.AsSpan().Contains(value.AsT3)) : Verdict.Undetermined,
            Condition.NumberIs number => FactOf(number.Fact) is { } value ? Compare(value.AsT2, number.Comparison, number.Than) : Verdict.Undetermined,
            Condition.DateIs date => Of(date),
            Condition.AgeIs age => Of(age),
            _ => throw new InvalidOperationException($"{condition.GetType().Name} is no condition on an application."),
        };
    }

    /// <summary>Returns a fact as a number, a date as days since 1 January 1970; none where it is not known.</summary>
    public long? NumberOf(string fact) =>
        FactOf(fact) is { } value
            ? value.Match(truth => truth ? 1L : 0L, date => Period.DaysBetween(new LocalDate(1970, 1, 1), date), number => number, _ => 0L)
            : null;

    public FactValue? FactOf(string id)
    {
        foreach (var fact in application.Facts)
        {
            if (string.Equals(fact.Id, id, StringComparison.Ordinal))
            {
                return fact.Value;
            }
        }

        return null;
    }

    private static Verdict Compare(long value, Comparison comparison, long bound) => Verdicts.Of(comparison switch
    {
        Comparison.AtLeast => value >= bound,
        Comparison.MoreThan => value > bound,
        Comparison.AtMost => value <= bound,
        Comparison.LessThan => value < bound,
        _ => value == bound,
    });

    private Verdict Count(Sequence<Condition> parts, int needed, out uint roles)
    {
        var (met, undetermined, left) = (0, 0, 0);
        roles = 0;
        foreach (var part in parts)
        {
            switch (Of(part, out var rolesOfPart))
            {
                case Verdict.Met:
                    met++;
                    roles |= rolesOfPart;
                    break;
                case Verdict.Undetermined:
                    undetermined++;
                    break;
                case Verdict.NotMet:
                    left++;
                    break;
            }
        }

        var verdict = Verdicts.AtLeast(needed, met, undetermined);
        if (verdict != Verdict.Met)
        {
            roles = 0;
        }

        return verdict;
    }

    private Verdict Of(Condition.HoldsDiploma holds, out uint roles)
    {
        roles = 0;
        foreach (var diploma in application.Diplomas)
        {
            if (diploma.AwardedOn <= on
                && holds.Levels.AsSpan().Contains(diploma.Level)
                && (holds.Fields.IsEmpty || holds.Fields.AsSpan().Contains(diploma.Field))
                && (holds.Languages.IsEmpty || holds.Languages.AsSpan().Contains(diploma.Language))
                && (acceptsEveryRecognition || procedure.Recognition is not { } recognition || recognition.Accepts(diploma)))
            {
                roles |= Qualifies;
                if (procedure.LanguageRole is { } rule && rule.Roles.AsSpan().IndexOf(diploma.Language) is var position and >= 0)
                {
                    roles |= 1u << position;
                }
            }
        }

        return Verdicts.Of(roles != 0);
    }

    private Verdict Of(Condition.CitizenOf citizen)
    {
        foreach (var country in application.Citizenships)
        {
            if (citizen.Countries.Contains(country, on))
            {
                return Verdict.Met;
            }
        }

        return Verdict.NotMet;
    }

    private Verdict Of(Condition.Declares declares)
    {
        var declaration = declares.Statement == DeclaredStatement.IrreproachableConduct
            ? application.IrreproachableConduct
            : application.CivilAndPoliticalRights;
        return declaration switch
        {
            Declaration.Affirmed => Verdict.Met,
            Declaration.Denied => Verdict.NotMet,
            _ => Verdict.Undetermined,
        };
    }

    private Verdict Of(Condition.DateIs date)
    {
        if (FactOf(date.Fact) is not { } value)
        {
            return Verdict.Undetermined;
        }

        var bound = date.Than ?? on;
        if (date.Before is { } period)
        {
            bound = bound.Minus(period);
        }

        return Compare(value.AsT1.CompareTo(bound), date.Comparison, 0);
    }

    private Verdict Of(Condition.AgeIs age)
    {
        if (FactOf(age.BirthDate) is not { } value)
        {
            return Verdict.Undetermined;
        }

        var day = age.On ?? on;
        if (age.Reached == AgeReached.OnTheEve)
        {
            day = day.PlusDays(1);
        }

        var birth = value.AsT1;
        var years = day.Year - birth.Year;
        if (day.Month < birth.Month || (day.Month == birth.Month && day.Day < birth.Day))
        {
            years--;
        }

        return Compare(years, age.Comparison, age.Years);
    }
}
