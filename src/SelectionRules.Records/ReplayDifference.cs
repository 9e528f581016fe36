namespace SelectionRules.Records;

/// <summary>One value that a replay gives otherwise than the record.</summary>
public sealed record ReplayDifference
{
    /// <summary>Gets the part.</summary>
    public required RecordPart Part { get; init; }

    /// <summary>Gets where in the part: names and, for candidates, their key and group: <c>lines/N04 (nl)/rank</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Gets what the record holds, as JSON; none where it holds nothing there.</summary>
    public required string? Recorded { get; init; }

    /// <summary>Gets what the replay gives, as JSON; none where it gives nothing there.</summary>
    public required string? Replayed { get; init; }

    /// <summary>Returns the place and both values.</summary>
    public override string ToString() => $"{RecordNames.Of(Part)}/{Place}: recorded {Recorded ?? "nothing"}, now {Replayed ?? "nothing"}";
}
