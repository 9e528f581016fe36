namespace SelectionRules.Records;

/// <summary>Why a file is not taken as a sealed record.</summary>
public sealed record RecordRefusal
{
    /// <summary>Gets the part that is not as it was sealed.</summary>
    public required RecordPart Part { get; init; }

    /// <summary>Gets what is wrong with it.</summary>
    public required string Message { get; init; }

    /// <summary>Returns part and message.</summary>
    public override string ToString() => Part == RecordPart.File ? Message : $"{RecordNames.Of(Part)}: {Message}";
}
