using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A closed set of cases, each known by a keyword or by the kind of value: the one table of its words.</summary>
/// <param name="name">The name of the set in the schema, such as <c>condition</c>.</param>
/// <param name="expected">What a value is, such as <c>a condition</c>.</param>
/// <param name="alternatives">The cases; writing takes the first that fits.</param>
internal sealed class UnionForm<T>(string name, string expected, params Alternative<T>[] alternatives) : Form<T>
{
    public override string Expected => expected;

    /// <summary>Gets the keywords of the cases.</summary>
    public IEnumerable<string> Keys => alternatives.Where(alternative => alternative.Key.Length > 0).Select(alternative => alternative.Key);

    /// <summary>Gets what is said of words that people look for here and that have their place elsewhere.</summary>
    public IReadOnlyDictionary<string, string> Elsewhere { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value)
    {
        if (written.Kind == WrittenKind.Object)
        {
            return TryReadObject(written, reading, out value);
        }

        return Array.Find(alternatives, alternative => alternative.Accepts(written.Kind)) is { } plain
            ? plain.TryRead(written, reading, out value)
            : reading.Mismatch(written, $"{expected}{Kinds()}", out value);
    }

    public override Written Write(T value, DefinitionWriting writing)
    {
        foreach (var alternative in alternatives)
        {
            if (alternative.TryWrite(value, writing) is { } written)
            {
                return written;
            }
        }

        throw new ArgumentException($"{value} is no case of {expected} that there is a word for.", nameof(value));
    }

    public override Written Schema(SchemaWriting schema) =>
        schema.Refer(name, inner => SchemaWriting.AnyOf(alternatives.Select(alternative => alternative.Schema(inner))));

    private bool TryReadObject(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value)
    {
        var named = written.Properties.Select(property => ByKey(property.Name)).Where(found => found is not null).Distinct().ToList();
        if (named.Count > 1)
        {
            var keys = string.Join(" and ", named.Select(found => $"'{found!.Key}'"));
            return reading.Fail(ProcedureErrorKind.Repeated, written, $"{keys} exclude each other: {expected} has one of them.", out value);
        }

        if (named.Count == 1)
        {
            return named[0]!.TryRead(written, reading, out value);
        }

        foreach (var property in written.Properties)
        {
            if (Elsewhere.TryGetValue(property.Name, out var where))
            {
                reading.Errors.Add(ProcedureErrorKind.UnknownWord, property.Value.Pointer, property.Offset, $"{Quote.Of(property.Name)} is no word of {expected}: {where}");
                value = default;
                return false;
            }
        }

        // The slip is reported where the case is read: it lacks its keyword.
        foreach (var property in written.Properties)
        {
            if (NearestWord.Of(property.Name, Keys) is { } nearest)
            {
                return ByKey(nearest)!.TryRead(written, reading, out value);
            }
        }

        var known = Keys.ToList();
        var hint = known.Count == 0 ? Kinds() : $"; one of these says what it is: {string.Join(", ", known)}";
        if (written.Properties.FirstOrDefault(property => !Array.Exists(alternatives, alternative => alternative.Has(property.Name))) is { } unknown)
        {
            reading.Errors.Add(ProcedureErrorKind.UnknownWord, unknown.Value.Pointer, unknown.Offset, $"{Quote.Of(unknown.Name)} is no word of {expected}{hint}.");
            value = default;
            return false;
        }

        var what = written.Properties.Count == 0 ? $"The object is empty; expected {expected}" : $"Something is missing in {expected}";
        return reading.Fail(ProcedureErrorKind.Missing, written, $"{what}{hint}.", out value);
    }

    private Alternative<T>? ByKey(string key) => Array.Find(alternatives, alternative => alternative.Key.Length > 0 && string.Equals(alternative.Key, key, StringComparison.Ordinal));

    private string Kinds()
    {
        var kinds = new List<string>();
        foreach (var (kind, word) in (ReadOnlySpan<(WrittenKind, string)>)[(WrittenKind.Text, "a text"), (WrittenKind.Number, "a number"), (WrittenKind.List, "a list")])
        {
            if (Array.Exists(alternatives, alternative => alternative.Accepts(kind)))
            {
                kinds.Add(word);
            }
        }

        if (Keys.Any())
        {
            kinds.Add($"an object with one of {string.Join(", ", Keys)}");
        }

        return $" ({string.Join(" or ", kinds)})";
    }
}
