using NodaTime;

namespace SelectionRules.RulesOracle;

/// <summary>When applications close.</summary>
internal static class Closing
{
    /// <summary>"A time that occurs twice counts as the later one, in the candidate's favour; one that is skipped counts as the instant after the gap."</summary>
    public static Instant FirstLateInstant(ClosingTime closing)
    {
        var zone = DateTimeZoneProviders.Tzdb[closing.Zone];
        var last = zone.ResolveLocal(closing.LastMoment, mapping => mapping.Count switch
        {
            0 => mapping.LateInterval.Start.InZone(zone),
            1 => mapping.Single(),
            _ => mapping.Last(),
        }).ToInstant();
        return last + (closing.Precision == ClosingPrecision.WholeMinute ? Duration.FromMinutes(1) : Duration.Epsilon);
    }
}
