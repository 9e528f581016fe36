namespace SelectionRules.Letters;

/// <summary>What a candidate obtained in a test.</summary>
public sealed record LetterMark
{
    /// <summary>Gets the name of the test.</summary>
    public required string Test { get; init; }

    /// <summary>Gets the result, with the maximum where there is one: <c>72.5 / 100</c>.</summary>
    public required string Result { get; init; }
}
