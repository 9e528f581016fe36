namespace SelectionRules;

/// <summary>One published property of outcomes, and whether an outcome has it.</summary>
public sealed record VerifiedProperty
{
    /// <summary>Gets the id: <c>P1</c> and so on; it never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what the property says.</summary>
    public required string Sentence { get; init; }

    /// <summary>Gets how many instances were looked at: lines, pairs beside each other in an order, or candidates.</summary>
    public required long Instances { get; init; }

    /// <summary>Gets how many of them violate it.</summary>
    public required long Violated { get; init; }

    /// <summary>Gets the first violations, at most 20.</summary>
    public Sequence<Violation> Violations { get; init; }

    /// <summary>Gets why there is nothing to look at; empty where there is something.</summary>
    public string DoesNotApply { get; init; } = string.Empty;

    /// <summary>Gets why something was not looked at although there is something to look at; empty where everything was.</summary>
    public string NotLookedAt { get; init; } = string.Empty;
}
