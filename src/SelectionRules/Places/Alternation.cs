namespace SelectionRules;

/// <summary>Calls those placed by turns: one of the first group, one of the next, and so on; a group that is exhausted is passed over.</summary>
public sealed record Alternation
{
    /// <summary>Gets the ids of the groups in turn, the one that begins first; a group that is there twice has two turns in each round, in proportion.</summary>
    public required Sequence<string> Groups { get; init; }

    /// <summary>Gets how the group that begins was determined: a lot drawn, with who, when and how.</summary>
    public required string Provenance { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
