using System.Globalization;

namespace SelectionRules.Json;

/// <summary>A mistake in the definition of a procedure, with its place and what was expected.</summary>
public sealed record ProcedureError
{
    /// <summary>Gets the kind of mistake.</summary>
    public required ProcedureErrorKind Kind { get; init; }

    /// <summary>Gets the place as a JSON pointer of RFC 6901, such as <c>/stages/1/cutoff/size</c>; empty for the whole.</summary>
    public required string JsonPointer { get; init; }

    /// <summary>Gets the line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the column, in characters from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Gets what is wrong and what was expected.</summary>
    public required string Message { get; init; }

    /// <summary>Returns <c>line:column: pointer: message</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Line}:{Column}: {(JsonPointer.Length == 0 ? string.Empty : $"{JsonPointer}: ")}{Message}");
}
