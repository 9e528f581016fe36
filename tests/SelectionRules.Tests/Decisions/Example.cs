using NodaTime;

namespace SelectionRules.Tests.Decisions;

/// <summary>Small procedures and candidates, each as plain as the test that adds its own rule to it.</summary>
internal static class Example
{
    public static readonly LocalDate ReferenceDate = new(2025, 10, 26);

    public static readonly ScoredTest Written = new("written", maximum: 100);

    public static readonly ScoredTest Oral = new("oral", maximum: 100);

    public static readonly LevelTest Language = new("language", LevelScale.Cefr);

    public static Basis Clause { get; } = new("Notice", "1");

    public static SelectionProcedure Procedure { get; } = new()
    {
        Id = "example",
        AssessedOn = ReferenceDate,
        Stages = [StageOf(Written)],
        FinalScore = new(Written, Clause),
        Ranking = new() { By = Order.HighestFirst(Written), Scope = Scope.EachGroup, Basis = Clause },
    };

    public static Application Application { get; } = new() { Candidate = CandidateId.Of("A1") };

    public static Candidate Candidate { get; } = new(Application);

    public static Diploma DutchBachelor { get; } = new()
    {
        Level = DiplomaLevel.Bachelor,
        Field = "communication",
        Language = SelectionRules.Language.Dutch,
        AwardedOn = new LocalDate(2020, 6, 30),
        Country = CountryCode.Belgium,
        Recognition = Recognition.Domestic,
    };

    public static Diploma FrenchBachelor { get; } = DutchBachelor with { Language = SelectionRules.Language.French };

    public static RecognitionRule BelgianRecognition { get; } = new()
    {
        HomeCountry = CountryCode.Belgium,
        Accepted = [Recognition.Domestic, Recognition.Equivalence, Recognition.Professional],
        Basis = Clause,
    };

    public static LanguageRoleRule Roles { get; } = LanguageRoleRule.LanguageOfRequiredDiploma(
        [SelectionRules.Language.Dutch, SelectionRules.Language.French],
        RoleFallback.CandidateChooses,
        RoleFallback.CandidateChooses,
        Clause);

    public static Stage StageOf(params Test[] tests) => new("stage") { Tests = [.. tests], Basis = Clause };

    public static Requirement Requires(Condition condition) => new("diploma", condition, Clause);

    public static Candidate With(this Candidate candidate, params (Test Test, TestResult Result)[] results) =>
        results.Aggregate(candidate, (known, result) => known.With(result.Test, result.Result));

    // What is asked of the findings is asked of the evaluation and of the verifier too.
    public static AdmissionFinding Admit(this SelectionProcedure procedure, Application application)
    {
        BothWays.Agree(procedure, new Candidate(application));
        return CandidateFindings.Admission(procedure, application);
    }

    public static StageFinding FirstStage(this SelectionProcedure procedure, Candidate candidate)
    {
        BothWays.Agree(procedure, candidate);
        return CandidateFindings.Stage(procedure, procedure.Stages[0], candidate, CandidateFindings.Admission(procedure, candidate.Application));
    }

    public static ScoreRange RangeOf(this SelectionProcedure procedure, Score score, Candidate candidate)
    {
        BothWays.Agree(procedure, score, candidate);
        return CandidateFindings.Score(procedure, score, candidate, CandidateFindings.Admission(procedure, candidate.Application));
    }

    public static ScoreRange RangeOf(Score score, params (Test Test, TestResult Result)[] results) => Procedure.RangeOf(score, Candidate.With(results));

    public static Finding Assess(this SelectionProcedure procedure, Condition condition, Candidate candidate)
    {
        BothWays.Agree(procedure, condition, candidate);
        return CandidateFindings.Condition(procedure, condition, candidate, CandidateFindings.Admission(procedure, candidate.Application), "rule");
    }

    public static Verdict VerdictOf(Condition condition, params (Test Test, TestResult Result)[] results) => Procedure.Assess(condition, Candidate.With(results)).Verdict;

    public static Verdict VerdictOf(Condition condition, Application application) => Procedure.Assess(condition, new Candidate(application)).Verdict;

    /// <summary>Returns the value of an operand, as text without a culture.</summary>
    public static string? Operand(this Finding finding, string name) => finding.Operands.FirstOrDefault(operand => operand.Name == name)?.Value.ToString();
}
