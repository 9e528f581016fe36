using NodaTime;

namespace SelectionRules;

/// <summary>The moment at which applications close: a local date and time, a zone, and how precisely it is read.</summary>
/// <remarks>
/// <para>The local time is resolved in its zone when it is asked for: a stored offset would be wrong on the day that summer time ends.</para>
/// <para>An application is in time when it was received before <see cref="FirstLateInstant"/>: an exclusive limit leaves no second undecided.</para>
/// </remarks>
public sealed record ClosingTime
{
    /// <summary>Gets the last moment for which the notice accepts applications, as it is written there.</summary>
    public required LocalDateTime LastMoment { get; init; }

    /// <summary>Gets the id of the time zone in the tz database, such as <c>Europe/Brussels</c>.</summary>
    public required string Zone { get; init; }

    /// <summary>Gets how precisely the last moment is read.</summary>
    public required ClosingPrecision Precision { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Gets the first instant that is too late.</summary>
    /// <remarks>A time that occurs twice counts as the later one, in the candidate's favour; one that is skipped counts as the instant after the gap.</remarks>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">The tz database has no such zone.</exception>
    public Instant FirstLateInstant
    {
        get
        {
            var mapped = DateTimeZoneProviders.Tzdb[Zone].MapLocal(LastMoment);
            var last = mapped.Count switch
            {
                0 => mapped.LateInterval.Start,
                _ => mapped.Last().ToInstant(),
            };
            return last + (Precision == ClosingPrecision.WholeMinute ? Duration.FromMinutes(1) : Duration.FromNanoseconds(1));
        }
    }
}
