namespace SelectionRules;

/// <summary>What determines the language role where the qualifying diplomas do not.</summary>
public enum RoleFallback
{
    /// <summary>The candidate chooses; without a choice a ruling is needed.</summary>
    CandidateChooses,

    /// <summary>The authority rules; a choice of the candidate has no effect.</summary>
    AuthorityRules,
}
