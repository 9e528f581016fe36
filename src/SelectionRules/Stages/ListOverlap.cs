namespace SelectionRules;

/// <summary>How a cutoff treats candidates who are in several lists.</summary>
public enum ListOverlap
{
    /// <summary>Each list on its own: a candidate may go on in one and not in another.</summary>
    EachListOnItsOwn,

    /// <summary>A candidate is counted in every list; whoever one list retains goes on in all.</summary>
    RetainedOnceGoesOn,

    /// <summary>Lists are filled in their order, each counting only those whom no earlier one retains; whoever one list retains goes on in all.</summary>
    LaterListsCountTheRest,
}
