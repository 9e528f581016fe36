using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>One of the ways in which values of a closed set are written.</summary>
internal abstract class Alternative<T>
{
    /// <summary>Gets the property by which an object is known to be of this case; empty for what is no object.</summary>
    public virtual string Key => string.Empty;

    /// <summary>Tells whether an object of this case can have a property of a name.</summary>
    public virtual bool Has(string property) => false;

    /// <summary>Tells whether something that is no object is of this case.</summary>
    public virtual bool Accepts(WrittenKind kind) => false;

    public abstract bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value of this case; none for others.</summary>
    public abstract Written? TryWrite(T value, DefinitionWriting writing);

    public abstract Written Schema(SchemaWriting schema);
}
