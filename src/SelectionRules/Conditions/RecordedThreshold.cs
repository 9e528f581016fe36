using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules;

/// <summary>A bound that the jury has set, recorded with who set it and when.</summary>
public sealed record RecordedThreshold
{
    /// <summary>Records a bound.</summary>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public RecordedThreshold(string id, Fraction value, string setBy, LocalDate setOn)
    {
        Id = Guard.Against.NotAnIdentifier(id);
        Value = value;
        SetBy = Guard.Against.NullOrWhiteSpace(setBy);
        SetOn = setOn;
    }

    /// <summary>Gets the id under which rules refer to the bound.</summary>
    public string Id { get; }

    /// <summary>Gets the bound.</summary>
    public Fraction Value { get; }

    /// <summary>Gets who set it.</summary>
    public string SetBy { get; }

    /// <summary>Gets the day on which it was set.</summary>
    public LocalDate SetOn { get; }
}
