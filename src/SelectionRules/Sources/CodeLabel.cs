namespace SelectionRules;

/// <summary>What a code means, for people: a reason, a rating, a list, a code of a fact, a field of diplomas, a domain of experience.</summary>
public sealed record CodeLabel
{
    /// <summary>Gets the code, as rules and evidence write it.</summary>
    public required string Code { get; init; }

    /// <summary>Gets what it means, in languages.</summary>
    public required LocalizedText Label { get; init; }
}
