using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace SelectionRules.Tests.Laws;

/// <summary>Random candidates, crowded where procedures decide: the closing, the reference date, pass marks.</summary>
internal static class RandomPools
{
    private static readonly Instant FirstLate = Instant.FromUtc(2025, 10, 26, 23, 0);

    public static Gen<Candidate[]> Of(SelectionProcedure procedure) =>
        from size in Gen.Choose(1, 12)
        from candidates in Candidate(procedure).ArrayOf(size)
        select candidates.Select((candidate, index) => candidate with { Application = candidate.Application with { Candidate = CandidateId.Of($"C{index}") } }).ToArray();

    private static Gen<Candidate> Candidate(SelectionProcedure procedure) =>
        from application in Application()
        from results in Gen.CollectToArray(procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest).Select(Result))
        select new Candidate(application) { Results = [.. results] };

    private static Gen<RecordedResult> Result(Test test) => Gen.Frequency(
        (10, Mark(test)),
        (3, Gen.Constant(test.Without(ResultState.Pending))),
        (2, Gen.Elements(ResultState.Absent, ResultState.Late, ResultState.Excluded, ResultState.Exempt).Select(test.Without)),
        (1, Gen.Constant(test.Without(ResultState.Withdrawn))));

    private static Gen<RecordedResult> Mark(Test test) => test switch
    {
        ScoredTest scored => Gen.Choose(0, 40).Select(halves => scored.Gives(Math.Min(halves / 2m, scored.Maximum.ToDecimal()))),
        LevelTest level => Gen.Elements(LanguageLevel.A1, LanguageLevel.A2, LanguageLevel.B2, LanguageLevel.C2).Select(level.Gives),
        RatedTest rated => Gen.Elements("high", "low").Select(rated.Gives),
        _ => Gen.Constant(test.Without(ResultState.Pending)),
    };

    private static Gen<Application> Application() =>
        from received in Gen.Frequency((9, Gen.Constant(-3600)), (1, Gen.Choose(-1, 1)))
        from documents in Gen.Frequency(
            (9, Gen.Constant<Sequence<SupportingDocument>>([SupportingDocument.CurriculumVitae, SupportingDocument.DiplomaCopy])),
            (1, Gen.Constant<Sequence<SupportingDocument>>([SupportingDocument.DiplomaCopy])))
        from country in Gen.Elements("BE", "GB", "CH")
        from conduct in Gen.Frequency((5, Gen.Constant(Declaration.Affirmed)), (2, Gen.Elements(Enum.GetValues<Declaration>())))
        from diplomas in Diploma().ListOf().Select(list => list.Take(3))
        from experience in Experience().ListOf().Select(list => list.Take(3))
        from chosen in Gen.Elements<Language?>(null, Language.Dutch, Language.French)
        from facts in Facts()
        select new Application
        {
            Candidate = CandidateId.Of("C"),
            ReceivedAt = FirstLate + Duration.FromSeconds(received),
            Documents = documents,
            Citizenships = [CountryCode.Of(country)],
            IrreproachableConduct = conduct,
            CivilAndPoliticalRights = Declaration.Affirmed,
            Diplomas = [.. diplomas],
            Experience = [.. experience],
            ChosenLanguageRole = chosen,
            Facts = facts,
        };

    private static Gen<Diploma> Diploma() =>
        from level in Gen.Frequency((4, Gen.Constant(DiplomaLevel.Bachelor)), (1, Gen.Constant(DiplomaLevel.Master)))
        from field in Gen.Elements(RandomFormulas.Fields)
        from language in Gen.Elements(Language.Dutch, Language.French, Language.English)
        from day in Gen.Frequency((6, Gen.Constant(-1000)), (2, Gen.Choose(-60, 1)))
        from country in Gen.Elements("BE", "BE", "FR")
        from recognition in Gen.Elements(Enum.GetValues<Recognition>())
        select new Diploma
        {
            Level = level,
            Field = field,
            Language = language,
            AwardedOn = RandomFormulas.ReferenceDate.PlusDays(day),
            Country = CountryCode.Of(country),
            Recognition = recognition,
        };

    private static Gen<WorkExperience> Experience() =>
        from domain in Gen.Elements(RandomFormulas.Domains)
        from ago in Gen.Choose(-10, 800)
        from days in Gen.Elements<int?>(null, 0, 14, 29, 30, 364, 365, 729, 730, 731)
        let first = RandomFormulas.ReferenceDate.PlusDays(-ago)
        select new WorkExperience { Domain = domain, From = first, To = days is { } length ? first.PlusDays(length) : null };

    private static Gen<Sequence<Fact>> Facts() =>
        from known in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false))).ArrayOf(4)
        from disabled in Gen.Elements(true, false)
        from contest in Gen.Elements(RandomFormulas.Contests)
        from seniority in Gen.Choose(0, 5)
        from born in Gen.Elements(new LocalDate(2007, 10, 25), new LocalDate(2007, 10, 26), new LocalDate(2007, 10, 27), new LocalDate(2004, 2, 29), new LocalDate(2025, 9, 26))
        let facts = new Fact[] { new("disabled", disabled), new("contest", contest), new("seniority", (long)seniority), new("born", born) }
        select facts.Where((_, index) => known[index]).ToSequence();
}
