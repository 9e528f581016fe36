namespace SelectionRules;

/// <summary>The slow, obvious, exact meaning of every rule about one candidate, with the findings that it follows from.</summary>
/// <remarks>
/// Only what can be said of a candidate from that candidate alone: cutoffs and ranks look at the pool.
/// The procedure is one without defects; what it makes of another is not defined.
/// </remarks>
internal static class CandidateFindings
{
    /// <summary>Decides on an application.</summary>
    public static AdmissionFinding Admission(SelectionProcedure procedure, Application application) => AdmissionFindings.Of(procedure, application);

    /// <summary>Decides on the results in one stage, before any cutoff and whatever became of the stages before it.</summary>
    public static StageFinding Stage(SelectionProcedure procedure, Stage stage, Candidate candidate, AdmissionFinding admission, string? group = null) =>
        StageFindings.Of(stage, CandidateEvidence.Of(procedure, candidate, admission.Memberships) with { Group = group });

    /// <summary>Returns the values that a formula can still take.</summary>
    public static ScoreRange Score(SelectionProcedure procedure, Score score, Candidate candidate, AdmissionFinding admission) =>
        ScoreFindings.RangeOf(score, CandidateEvidence.Of(procedure, candidate, admission.Memberships));

    /// <summary>Assesses a condition once the groups are known: a waiver, a class of an order, who is admitted on top.</summary>
    public static Finding Condition(SelectionProcedure procedure, Condition condition, Candidate candidate, AdmissionFinding admission, string rule) =>
        ConditionFindings.Assess(condition, CandidateEvidence.Of(procedure, candidate, admission.Memberships), rule);
}
