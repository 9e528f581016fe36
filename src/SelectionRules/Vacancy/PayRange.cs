namespace SelectionRules;

/// <summary>A pay from a minimum to a maximum, both included, by what decides between them.</summary>
public sealed record PayRange
{
    /// <summary>Gets the lowest amount.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>Gets the highest amount.</summary>
    public required decimal Maximum { get; init; }

    /// <summary>Gets the currency, by its ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Gets a value indicating whether the amounts are before taxes and contributions.</summary>
    public required bool IsGross { get; init; }

    /// <summary>Gets a value indicating whether the amounts follow the price index.</summary>
    public required bool IsIndexed { get; init; }

    /// <summary>Gets the period that the amounts are for.</summary>
    public required NodaTime.Period Per { get; init; }

    /// <summary>Gets what decides between the amounts.</summary>
    public required LocalizedText DependsOn { get; init; }
}
