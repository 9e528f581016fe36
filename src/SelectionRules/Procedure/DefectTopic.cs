namespace SelectionRules;

/// <summary>What a defect of a procedure is about, where somebody treats some differently.</summary>
public enum DefectTopic
{
    /// <summary>Anything.</summary>
    General,

    /// <summary>A score that may have no value for somebody who goes on: no pass mark is compared with it, and it comes last.</summary>
    ScoreWithoutValue,

    /// <summary>A test that gives no points, and in which something counts as 0.</summary>
    ZeroWithoutPoints,

    /// <summary>A cutoff that can never leave anybody out.</summary>
    CutoffWithoutEffect,

    /// <summary>A cutoff that keeps nobody.</summary>
    CutoffKeepsNobody,

    /// <summary>A stage that nobody can reach.</summary>
    UnreachableStage,

    /// <summary>An id that something else has already.</summary>
    RepeatedId,

    /// <summary>A test, a stage that counts, or a formula with a name, of which no rule makes use.</summary>
    Unused,
}
