using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A form that occurs within itself: conditions, scores. It is made when first used, and kept within the limits of nesting.</summary>
internal sealed class NestedForm<T>(string expected, Func<UnionForm<T>> make) : Form<T>
{
    private readonly Lazy<UnionForm<T>> form = new(make);

    /// <summary>Gets the table of the words.</summary>
    public UnionForm<T> Union => form.Value;

    public override string Expected => expected;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!reading.Nesting.Enter(written))
        {
            return false;
        }

        var isRead = form.Value.TryRead(written, reading, out value);
        reading.Nesting.Leave();
        if (value is not null)
        {
            reading.Origins.Add(value, written);
        }

        return isRead;
    }

    public override Written Write(T value, DefinitionWriting writing) => form.Value.Write(value, writing);

    public override Written Schema(SchemaWriting schema) => form.Value.Schema(schema);
}
