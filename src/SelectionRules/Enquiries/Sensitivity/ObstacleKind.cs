namespace SelectionRules;

/// <summary>Why another answer cannot be tried on a pool.</summary>
public enum ObstacleKind
{
    /// <summary>Something would count as 0 in a test that gives no points.</summary>
    ZeroWithoutPoints,

    /// <summary>The cutoff of a stage could never leave anybody out.</summary>
    CutoffWithoutEffect,

    /// <summary>The cutoff of a stage would keep nobody.</summary>
    CutoffKeepsNobody,

    /// <summary>Nobody could reach a stage.</summary>
    UnreachableStage,

    /// <summary>The rules would have another defect; <see cref="Obstacle.Detail"/> says which.</summary>
    Defect,

    /// <summary>The results of the pool are of a test that this answer does not have, or has with other marks.</summary>
    OtherTest,

    /// <summary>The applications of the pool state a fact that this answer does not ask for, or leave out one that it does.</summary>
    OtherFact,

    /// <summary>The applications and results of the pool do not fit for another reason.</summary>
    Unfit,
}
