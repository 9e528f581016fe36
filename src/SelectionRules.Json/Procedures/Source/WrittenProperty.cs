namespace SelectionRules.Json;

/// <summary>A property of an object as it is written.</summary>
internal sealed record WrittenProperty(string Name, Written Value)
{
    /// <summary>Gets where the name begins, in bytes from the start of the text.</summary>
    public int Offset { get; init; }
}
