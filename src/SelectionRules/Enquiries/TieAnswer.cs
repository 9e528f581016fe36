namespace SelectionRules;

/// <summary>What a rule for ties gives at a cutoff in a group.</summary>
public sealed record TieAnswer
{
    /// <summary>Gets the rule.</summary>
    public required TieRule Rule { get; init; }

    /// <summary>Gets a value indicating whether it is the rule of the procedure.</summary>
    public required bool IsInForce { get; init; }

    /// <summary>Gets how many of the group go on, those on top included.</summary>
    public required int Retained { get; init; }

    /// <summary>Gets how many wait for a decision.</summary>
    public required int Undecided { get; init; }

    /// <summary>Gets who goes on under this rule and does not under the rule of the procedure, in the order of the applications.</summary>
    public required Sequence<CandidateId> Enter { get; init; }

    /// <summary>Gets who goes on under the rule of the procedure and neither goes on nor waits under this one, in the order of the applications.</summary>
    public required Sequence<CandidateId> Leave { get; init; }
}
