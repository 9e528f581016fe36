using NodaTime;

namespace SelectionRules.Verification;

/// <content>What the application proves.</content>
internal sealed partial class CandidateReading
{
    public FactValue? FactOf(string id) => Application.Facts.FirstOrDefault(fact => string.Equals(fact.Id, id, StringComparison.Ordinal))?.Value;

    /// <summary>Returns a fact that is a number or a date, as a number of which the larger is the later date; none where it is not known.</summary>
    public Fraction? NumberOf(string id) => FactOf(id)?.Match<Fraction?>(
        truth => truth ? 1 : 0,
        date => Period.DaysBetween(new LocalDate(1970, 1, 1), date),
        number => Fraction.FromInteger(number),
        _ => Fraction.Zero);

    /// <summary>Returns the diplomas that a condition looks for.</summary>
    public IEnumerable<Diploma> DiplomasFor(Condition.HoldsDiploma holds, LocalDate on) => Application.Diplomas.Where(diploma =>
        diploma.AwardedOn <= on
        && holds.Levels.Contains(diploma.Level)
        && (holds.Fields.IsEmpty || holds.Fields.Contains(diploma.Field, StringComparer.Ordinal))
        && (holds.Languages.IsEmpty || holds.Languages.Contains(diploma.Language))
        && (isAnyRecognitionAccepted || IsRecognised(diploma)));

    private Verdict OfEvidence(Condition condition, LocalDate on) => condition switch
    {
        Condition.HoldsDiploma holds => Met(DiplomasFor(holds, on).Any()),
        Condition.HasExperience experience => Met(DaysOfExperience(experience.Domains, on) >= (360 * experience.Duration.Years) + (30 * experience.Duration.Months) + experience.Duration.Days),
        Condition.CitizenOf citizen => Met(Application.Citizenships.Any(country => StatesOf.Include(citizen.Countries, country, on))),
        Condition.Declares declares => OfDeclaration(declares.Statement),
        Condition.HasDocument document => Met(Application.Documents.Contains(document.Document)),
        Condition.FactIs fact => FactOf(fact.Fact) is { } value ? Met(value.AsT0) : Verdict.Undetermined,
        Condition.CodeIs code => FactOf(code.Fact) is { } value ? Met(code.OneOf.Contains(value.AsT3, StringComparer.Ordinal)) : Verdict.Undetermined,
        Condition.NumberIs number => FactOf(number.Fact) is { } value ? Compare(Fraction.FromInteger(value.AsT2), number.Comparison, Fraction.FromInteger(number.Than)) : Verdict.Undetermined,
        Condition.DateIs date => FactOf(date.Fact) is { } value ? Compare(value.AsT1.CompareTo((date.Than ?? on).Minus(date.Before ?? Period.Zero)), date.Comparison, 0) : Verdict.Undetermined,
        Condition.AgeIs age => FactOf(age.BirthDate) is { } value ? Compare(AgeOn(value.AsT1, age.On ?? on, age.Reached), age.Comparison, age.Years) : Verdict.Undetermined,
        _ => throw new InvalidOperationException($"{condition.GetType().Name} is no condition that is known."),
    };

    private Verdict OfDeclaration(DeclaredStatement statement)
    {
        var declared = statement == DeclaredStatement.IrreproachableConduct ? Application.IrreproachableConduct : Application.CivilAndPoliticalRights;
        return declared switch
        {
            Declaration.Affirmed => Verdict.Met,
            Declaration.Denied => Verdict.NotMet,
            _ => Verdict.Undetermined,
        };
    }

    private bool IsRecognised(Diploma diploma) => procedure.Recognition is not { } rule
        || (rule.Accepted.Contains(diploma.Recognition)
            && diploma.Recognition is not (Recognition.Pending or Recognition.None)
            && (diploma.Recognition != Recognition.Domestic || diploma.Country == rule.HomeCountry));

    // Day by day: whoever worked on a day has that day, however many periods it is in. Then runs of days are counted by the calendar.
    private int DaysOfExperience(Sequence<string> domains, LocalDate on)
    {
        var periods = Application.Experience
            .Where(period => period.From <= on && (domains.IsEmpty || domains.Contains(period.Domain, StringComparer.Ordinal)))
            .Select(period => (period.From, After: LocalDate.Min(period.To ?? on, on).PlusDays(1)))
            .OrderBy(period => period.From);
        var total = 0;
        (LocalDate From, LocalDate After)? run = null;
        foreach (var period in periods)
        {
            if (run is { } open && period.From <= open.After)
            {
                run = (open.From, LocalDate.Max(open.After, period.After));
                continue;
            }

            total += run is { } closed ? DaysBetween(closed.From, closed.After) : 0;
            run = period;
        }

        return total + (run is { } last ? DaysBetween(last.From, last.After) : 0);
    }

    private static int DaysBetween(LocalDate from, LocalDate after)
    {
        var period = Period.Between(from, after, PeriodUnits.YearMonthDay);
        return (360 * period.Years) + (30 * period.Months) + period.Days;
    }

    // The birthday of someone born on 29 February is on 1 March in a common year.
    private static int AgeOn(LocalDate birth, LocalDate day, AgeReached reached)
    {
        var counted = reached == AgeReached.OnTheEve ? day.PlusDays(1) : day;
        var years = counted.Year - birth.Year;
        return (counted.Month, counted.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }

    private static Verdict Compare(Fraction value, Comparison comparison, Fraction bound) => ScoreInterval.Exactly(value).Compare(comparison, bound);
}
