namespace SelectionRules;

/// <summary>How precisely the closing time of a notice is read.</summary>
public enum ClosingPrecision
{
    /// <summary>The whole minute counts: 23:59:59.9 is in time where the notice says 23:59.</summary>
    WholeMinute,

    /// <summary>The instant counts: 23:59:00.1 is late where the notice says 23:59.</summary>
    Instant,
}
