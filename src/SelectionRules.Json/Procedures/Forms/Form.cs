using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>How values of a type are written: one description that reads, writes and makes the schema, so that the three cannot drift apart.</summary>
/// <remarks>Reading reports every mistake that it finds and gives a value only where it found none.</remarks>
internal abstract class Form<T>
{
    /// <summary>Gets what a reader is told to write here, such as <c>a date such as 2025-10-26</c>.</summary>
    public abstract string Expected { get; }

    public abstract bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value);

    public abstract Written Write(T value, DefinitionWriting writing);

    public abstract Written Schema(SchemaWriting schema);
}
