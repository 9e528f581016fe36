using NodaTime;

namespace SelectionRules;

/// <summary>Places that the jury or the authority leaves unfilled: an input, with who, when and why; never code.</summary>
public sealed record UnfilledPlaces
{
    /// <summary>Gets how many; at least one, and no more than are offered.</summary>
    public required int Number { get; init; }

    /// <summary>Gets who decided.</summary>
    public required string By { get; init; }

    /// <summary>Gets the day of the decision.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets the reason.</summary>
    public required string Reason { get; init; }
}
