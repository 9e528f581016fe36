using NodaTime;

namespace SelectionRules.Testing;

/// <summary>Draws applications: most of them admissible, the others wrong in one thing or right by a hair.</summary>
internal sealed class ApplicationDraw
{
    private static readonly CountryCode[] OtherCountries =
        [CountryCode.Of("FR"), CountryCode.Of("HR"), CountryCode.Of("GB"), CountryCode.Of("CH"), CountryCode.Of("NO"), CountryCode.Of("US"), CountryCode.Of("GR")];

    private readonly SelectionProcedure procedure;
    private readonly Choices choices;
    private readonly IReadOnlyList<IReadOnlyList<Application>> admissible;
    private readonly IReadOnlyList<string> tieBreaks;
    private readonly IReadOnlyList<string> fields;
    private readonly IReadOnlyList<string> domains;
    private readonly IReadOnlyList<Period> durations;

    public ApplicationDraw(SelectionProcedure procedure, Choices choices)
    {
        this.procedure = procedure;
        this.choices = choices;
        admissible = [.. AdmissibleApplication.GroupsOf(procedure).Select(group => AdmissibleApplication.Ways(procedure, group))];
        tieBreaks = [.. Parts.Of(procedure).Select(part => part switch { OrderKey.ByFact byFact => byFact.Fact, OrderKey.ByLot byLot => byLot.Fact, _ => null }).OfType<string>().Distinct(StringComparer.Ordinal)];
        fields = [.. Parts.Of(procedure).OfType<Condition.HoldsDiploma>().SelectMany(condition => condition.Fields).Append("letters").Distinct(StringComparer.Ordinal)];
        domains = [.. Parts.Of(procedure).OfType<Condition.HasExperience>().SelectMany(condition => condition.Domains).Append("practice").Distinct(StringComparer.Ordinal)];
        durations = [.. Parts.Of(procedure).OfType<Condition.HasExperience>().Select(condition => condition.Duration).Append(Period.FromYears(1)).Distinct()];
    }

    public Application Of(CandidateId key)
    {
        var application = WithFacts(choices.From(choices.From(admissible)) with { Candidate = key });

        // Who is admitted for experience has as much of it as it takes, or a day less.
        if (!application.Experience.IsEmpty && choices.Chance(40))
        {
            application = application with { Experience = Experience() };
        }

        for (var changes = choices.Chance(25) ? choices.Between(1, 3) : 0; changes > 0; changes--)
        {
            application = Changed(application);
        }

        return application;
    }

    /// <summary>Draws anew what breaks ties, a birth date or a lot, and leaves the rest.</summary>
    public Candidate WithOtherTieBreaks(Candidate candidate) => candidate with
    {
        Application = candidate.Application with
        {
            Facts = [.. candidate.Application.Facts.Select(fact => tieBreaks.Contains(fact.Id, StringComparer.Ordinal) ? new Fact(fact.Id, ValueOf(procedure.Facts.First(known => string.Equals(known.Id, fact.Id, StringComparison.Ordinal)))) : fact)],
        },
    };

    /// <summary>Draws a diploma of any kind, awarded around the reference date or on a 29 February.</summary>
    public Diploma Diploma() => new()
    {
        Level = choices.From(Enum.GetValues<DiplomaLevel>()),
        Field = choices.From(fields),
        Language = choices.Of(Language.Dutch, Language.French, Language.German, Language.English),
        AwardedOn = choices.Chance(60) ? procedure.AssessedOn.PlusYears(-choices.Between(1, 9)) : Day(procedure.AssessedOn),
        Country = choices.Chance(60) ? procedure.Recognition?.HomeCountry ?? CountryCode.Belgium : choices.From(OtherCountries),
        Recognition = choices.From(Enum.GetValues<Recognition>()),
    };

    /// <summary>Draws periods of experience around what is asked for: a day more or less, in pieces that overlap, adjoin or leave a day between.</summary>
    public Sequence<WorkExperience> Experience()
    {
        var domain = choices.From(domains);
        var end = choices.Of(procedure.AssessedOn, procedure.AssessedOn.PlusDays(-1), procedure.AssessedOn.PlusMonths(-7), new LocalDate(2024, 2, 29));
        var start = end.PlusDays(1).Minus(choices.From(durations)).PlusDays(choices.Of(-1, 0, 0, 1, 2, -30));
        if (start >= end)
        {
            return [Worked(domain, end, null)];
        }

        var middle = start.PlusDays(choices.Below(Period.DaysBetween(start, end) + 1));
        return choices.Below(4) switch
        {
            0 => [Worked(domain, start, end)],
            1 => [Worked(domain, start, middle), Worked(domain, LocalDate.Min(middle.PlusDays(choices.Of(-20, 0, 1, 2)), end), end)],
            2 => [Worked(domain, LocalDate.Max(start, middle.PlusDays(-3)), null), Worked(choices.From(domains), start, middle)],
            _ => [Worked(choices.From(domains), start, end), Worked(domain, procedure.AssessedOn.PlusDays(choices.Of(0, 1)), null)],
        };
    }

    private static WorkExperience Worked(string domain, LocalDate from, LocalDate? to) => new() { Domain = domain, From = from, To = to < from ? from : to };

    private Application Changed(Application application) => choices.Below(8) switch
    {
        0 => application with { ReceivedAt = Moment(application.ReceivedAt) },
        1 => application with { Documents = choices.Chance(20) ? [] : [.. application.Documents.Where(_ => choices.Chance(80)), SupportingDocument.Of("photograph")] },
        2 => application with { Citizenships = choices.Chance(20) ? [] : [.. choices.Some(OtherCountries, 20), .. choices.Chance(30) ? application.Citizenships : []] },
        3 => application with { IrreproachableConduct = choices.Of(Declaration.Affirmed, Declaration.Denied, Declaration.NotDeclared) },
        4 => application with { CivilAndPoliticalRights = choices.Of(Declaration.Affirmed, Declaration.Denied, Declaration.NotDeclared) },
        5 => application with { Diplomas = choices.Below(5) switch { 0 => [], 1 or 2 => application.Diplomas.Add(Diploma()), _ => [Diploma(), Diploma()] } },
        6 => application with { Experience = Experience() },
        _ => application with { ChosenLanguageRole = choices.Of<Language?>(null, null, Language.Dutch, Language.French, Language.German) },
    };

    // Facts at the bounds of the rules, and around them.
    private Application WithFacts(Application application) => procedure.Facts.IsEmpty ? application : application with
    {
        Facts = [.. application.Facts.Select(fact => (Fact: fact, Definition: procedure.Facts.First(known => string.Equals(known.Id, fact.Id, StringComparison.Ordinal)))).Where(one => !(one.Definition.MayBeMissing && choices.Chance(20))).Select(one => choices.Chance(60) ? new Fact(one.Fact.Id, ValueOf(one.Definition)) : one.Fact)],
    };

    private FactValue ValueOf(FactDefinition definition) => definition.Kind switch
    {
        FactKind.Truth => choices.Chance(50),
        FactKind.Date => Day(procedure.AssessedOn.PlusYears(-choices.Of(0, 18, 30, 60))),
        FactKind.Number => Math.Clamp(choices.Of(definition.Minimum, definition.Minimum + 1, definition.Minimum + choices.Below(6), definition.Maximum), definition.Minimum, definition.Maximum),
        _ => choices.From(definition.Codes),
    };

    private LocalDate Day(LocalDate around)
    {
        var leapYear = around.Year - (around.Year % 4);
        return choices.Of(around, around.PlusDays(-1), around.PlusDays(1), around.PlusYears(-1), new LocalDate(leapYear, 2, 29), new LocalDate(leapYear, 2, 28), new LocalDate(leapYear - 1, 3, 1));
    }

    // Around the closing: to the nanosecond, the second and the minute, and an hour off, as with a wrong offset.
    private Instant Moment(Instant usual)
    {
        if (procedure.ClosesAt?.FirstLateInstant is not { } late)
        {
            return usual + Duration.FromHours(choices.Below(500));
        }

        return late + choices.Of(
            Duration.Zero,
            -Duration.Epsilon,
            Duration.Epsilon,
            Duration.FromSeconds(-1),
            Duration.FromSeconds(1),
            Duration.FromSeconds(-59),
            Duration.FromMinutes(-1),
            Duration.FromMinutes(-1) - Duration.Epsilon,
            Duration.FromHours(-1),
            Duration.FromHours(1),
            Duration.FromDays(-1));
    }
}
