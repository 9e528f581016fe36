using System.Globalization;

namespace SelectionRules.Json;

/// <summary>A defect of a procedure that was read, with its place in the definition.</summary>
public sealed record DefinitionDefect
{
    /// <summary>Gets what the review found.</summary>
    public required Defect Defect { get; init; }

    /// <summary>Gets the place as a JSON pointer of RFC 6901, such as <c>/stages/1/cutoff/keep</c>; empty for the whole.</summary>
    /// <remarks>It is the nearest part of the definition: where something is missing, that in which it is missing; a formula that goes by a name, where it is stated.</remarks>
    public required string JsonPointer { get; init; }

    /// <summary>Gets the line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Gets the column, in characters from 1.</summary>
    public required int Column { get; init; }

    /// <summary>Returns <c>line:column: error: pointer: message</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Line}:{Column}: {(Defect.Severity == DefectSeverity.Error ? "error" : "warning")}: {(JsonPointer.Length == 0 ? string.Empty : $"{JsonPointer}: ")}{Defect.Message}");
}
