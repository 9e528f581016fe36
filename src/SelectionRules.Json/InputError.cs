namespace SelectionRules.Json;

/// <summary>Something that is wrong in an input file, with its place.</summary>
public sealed record InputError
{
    /// <summary>Gets the name of the file as it was given.</summary>
    public required string File { get; init; }

    /// <summary>Gets the line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the column, in characters from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets the name of the field or column, empty where the whole line is meant.</summary>
    public required string Field { get; init; }

    /// <summary>Gets what is wrong and what was expected.</summary>
    public required string Message { get; init; }

    /// <summary>Returns <c>file:line:column: field: message</c>.</summary>
    public override string ToString() => Field.Length == 0 ? $"{File}:{Line}:{Column}: {Message}" : $"{File}:{Line}:{Column}: {Field}: {Message}";
}
