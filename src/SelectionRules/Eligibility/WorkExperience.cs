using NodaTime;

namespace SelectionRules;

/// <summary>A period of work in a domain.</summary>
/// <remarks>Both dates are inclusive; part-time work is not told apart here.</remarks>
public sealed record WorkExperience
{
    private readonly LocalDate? to;

    /// <summary>Gets the code of the domain, such as <c>social-media</c>.</summary>
    public required string Domain { get; init; }

    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, or none where the period still runs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first one.</exception>
    public required LocalDate? To
    {
        get => to;
        init => to = value is { } last && last < From
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "The last day of a period is not before its first day; set From before To.")
            : value;
    }
}
