using NodaTime;

namespace SelectionRules.Verification;

/// <summary>When it is too late, restated: the last moment as it is written, in the zone of the notice.</summary>
internal static class ClosingReading
{
    /// <summary>Returns the first instant that is too late.</summary>
    /// <remarks>A time that occurs twice is the later one; one that the clocks skip is the instant at which they skip it.</remarks>
    public static Instant FirstLateInstant(ClosingTime closing)
    {
        var zone = DateTimeZoneProviders.Tzdb[closing.Zone];
        var last = zone.ResolveLocal(closing.LastMoment, mapping => mapping.Count == 0 ? mapping.LateInterval.Start.InZone(zone) : mapping.Last()).ToInstant();
        return closing.Precision switch
        {
            ClosingPrecision.WholeMinute => last.Plus(Duration.FromSeconds(60)),
            _ => last.PlusNanoseconds(1),
        };
    }
}
