using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules.Testing;

/// <summary>Applicants to start an example from.</summary>
public static class Applicants
{
    /// <summary>Makes a Dutch-speaking applicant to the Chamber of Representatives: the application is complete and admissible, and every test is passed by no more than it takes.</summary>
    /// <remarks>B2 in both language tests, 50 of 100 in the written and in the oral test, 12 of 20 in each part of the STAR interview.</remarks>
    public static Applicant DutchSpeaking(string key = "N01") => OfTheChamber(key, Language.Dutch);

    /// <summary>Makes a French-speaking applicant to the Chamber of Representatives: as <see cref="DutchSpeaking"/>, with a diploma in French.</summary>
    public static Applicant FrenchSpeaking(string key = "F01") => OfTheChamber(key, Language.French);

    /// <summary>Makes an applicant to any procedure: admissible, with the highest marks there are.</summary>
    /// <exception cref="ArgumentException">No admissible application was found: requirements that contradict each other, say.</exception>
    public static Applicant For(SelectionProcedure procedure, string key = "C01") => InGroup(procedure, AdmissibleApplication.GroupsOf(Guard.Against.Null(procedure))[0], key);

    /// <summary>Makes an applicant to a group of any procedure: admissible, with the highest marks there are.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="group">The id of the group; empty where everybody is in one.</param>
    /// <param name="key">The key of the candidate.</param>
    /// <exception cref="ArgumentException">No admissible application was found: requirements that contradict each other, say.</exception>
    public static Applicant InGroup(SelectionProcedure procedure, string group, string key = "C01")
    {
        Guard.Against.Null(procedure);
        return AdmissibleApplication.TryMake(procedure, group, CandidateId.Of(key), out var application)
            ? new(new Candidate(application) { Results = [.. Parts.TestsOf(procedure).Where(test => test is not AdvisoryTest).Select(test => new RecordedResult(test.Id, Best(procedure, test)))] })
            : throw new ArgumentException($"No admissible application to '{procedure.Id}' was found in the group '{group}'.", nameof(procedure));
    }

    // Of ratings the first that a rule asks for: which of two is higher is for the rules to say.
    private static TestResult Best(SelectionProcedure procedure, Test test) => test switch
    {
        ScoredTest scored => scored.Maximum,
        LevelTest level => level.Scale.Levels[^1],
        RatedTest rated => Rating.Of(Parts.Of(procedure).OfType<Condition.RatingIs>().FirstOrDefault(condition => string.Equals(condition.Test.Id, test.Id, StringComparison.Ordinal))?.OneOf[0] ?? rated.Ratings[0]),
        _ => TestResult.Pending,
    };

    private static Applicant OfTheChamber(string key, Language language)
    {
        var application = new Application
        {
            Candidate = CandidateId.Of(key),
            ReceivedAt = Instant.FromUtc(2025, 10, 20, 10, 0),
            Documents = [SupportingDocument.CurriculumVitae, SupportingDocument.CriminalRecordExtract, SupportingDocument.MotivationLetter, SupportingDocument.DiplomaCopy],
            Citizenships = [CountryCode.Belgium],
            IrreproachableConduct = Declaration.Affirmed,
            CivilAndPoliticalRights = Declaration.Affirmed,
            Diplomas =
            [
                new()
                {
                    Level = DiplomaLevel.Bachelor,
                    Field = "communication",
                    Language = language,
                    AwardedOn = new LocalDate(2020, 6, 30),
                    Country = CountryCode.Belgium,
                    Recognition = Recognition.Domestic,
                },
            ],
        };
        return new Applicant(new Candidate(application))
            .WithLanguageTests(LanguageLevel.B2)
            .WithWritten(50)
            .WithOral(50)
            .WithMotivation(12)
            .WithCompetencies(12, 12, 12, 12);
    }
}
