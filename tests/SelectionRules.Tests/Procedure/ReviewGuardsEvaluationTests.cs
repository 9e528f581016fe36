using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace SelectionRules.Tests;

/// <summary>What the review lets through can be evaluated and explained; what it does not is refused with the same errors.</summary>
[Properties(Arbitrary = [typeof(MutatedProcedures)], MaxTest = 500, QuietOnSuccess = true)]
public sealed class ReviewGuardsEvaluationTests
{
    [Property]
    public Property Evaluate_NeverThrows_WhereTheReviewFindsNoError(SelectionProcedure procedure)
    {
        var errors = procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error).ToSequence();
        Assert.All(errors, error => Assert.NotEmpty(error.Place));
        if (errors.IsEmpty)
        {
            var outcome = procedure.Evaluate(CandidatePool.Of(procedure, Pool()));
            Assert.All(Pool(), candidate => outcome.Explain(candidate.Id));
        }
        else
        {
            Assert.Equal(errors, Assert.Throws<InvalidProcedureException>(() => CandidatePool.Of(procedure, [])).Defects);
        }

        return true.Classify(errors.IsEmpty, "evaluated");
    }

    [Property]
    public bool Validate_Twice_FindsTheSame(SelectionProcedure procedure) => procedure.Validate() == procedure.Validate();

    private static List<Candidate> Pool() =>
    [
        With("passes", "nl", 15, 16),
        With("diverges", "fr", 5, 18),
        With("fails", "nl", 0, 1),
        With("waits", "fr", 12, null),
        new Candidate(Application("absent", "nl")) { Results = [Sample.Level.Gives(LanguageLevel.B2), Sample.Jury.Without(ResultState.Absent)] },
        new Candidate(Application("withdraws", "nl")) { Results = [Sample.Level.Without(ResultState.Withdrawn)] },
    ];

    private static Candidate With(string id, string language, int first, int? second) => new(Application(id, language))
    {
        Results =
        [
            Sample.Level.Gives(LanguageLevel.C1),
            Sample.Jury.Gives("high"),
            Sample.First.Gives(first),
            .. second is { } mark ? [Sample.Second.Gives(mark)] : Array.Empty<RecordedResult>(),
            Sample.Oral.Gives(12),
        ],
    };

    private static Application Application(string id, string language) => new()
    {
        Candidate = CandidateId.Of(id),
        ReceivedAt = Instant.FromUtc(2026, 1, 1, 0, 0),
        Documents = [SupportingDocument.CurriculumVitae, SupportingDocument.DiplomaCopy],
        Citizenships = [CountryCode.Belgium],
        IrreproachableConduct = Declaration.Affirmed,
        CivilAndPoliticalRights = Declaration.Affirmed,
        Diplomas =
        [
            new()
            {
                Level = DiplomaLevel.Master,
                Field = "law",
                Language = Language.Of(language),
                AwardedOn = new(2020, 6, 30),
                Country = CountryCode.Belgium,
                Recognition = Recognition.Domestic,
            },
        ],
        Facts = [new("born", new LocalDate(1990, 2, 28)), new("children", 2L), new("disabled", false), new("contest", "internal")],
    };
}
