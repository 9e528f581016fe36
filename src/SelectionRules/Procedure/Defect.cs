namespace SelectionRules;

/// <summary>Something that is wrong, or worth a second look, in a procedure.</summary>
public sealed record Defect
{
    /// <summary>Gets where it is, as a path of names: <c>stages/written/cutoff</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Gets what is wrong and what was expected.</summary>
    public required string Message { get; init; }

    /// <summary>Gets how much it matters.</summary>
    public DefectSeverity Severity { get; init; }

    /// <summary>Gets what it is about.</summary>
    public DefectTopic Topic { get; init; }

    /// <summary>Returns the place and the message.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
