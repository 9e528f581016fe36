namespace SelectionRules;

/// <summary>Somebody whose outcome is not what the rules say, with the numbers that show it.</summary>
public sealed record Violation
{
    /// <summary>Gets the id of the property that is violated: <c>P1</c> and so on.</summary>
    public required string Property { get; init; }

    /// <summary>Gets the group in which it happened; empty where there is none.</summary>
    public required string Group { get; init; }

    /// <summary>Gets what happened, in a sentence with the numbers.</summary>
    public required string Finding { get; init; }

    /// <summary>Gets the candidates that show it.</summary>
    public required Sequence<CandidateId> Witnesses { get; init; }

    /// <summary>Returns the property, the group and what happened.</summary>
    public override string ToString() => Group.Length == 0 ? $"{Property}: {Finding}" : $"{Property}, {Group}: {Finding}";
}
