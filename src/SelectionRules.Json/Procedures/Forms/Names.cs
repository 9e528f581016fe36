using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>Names that a definition gives once and uses in several places; what they stand for is read when it is first asked for.</summary>
internal sealed class Names<T>(DefinitionReading reading, string what, Form<T> form)
    where T : class
{
    private readonly Dictionary<string, Written> places = new(StringComparer.Ordinal);
    private readonly Dictionary<Written, State> states = [];
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>Gets the names that nothing refers to, with their places.</summary>
    public IEnumerable<(string Name, Written Place)> Unused => places.Where(place => !used.Contains(place.Key)).Select(place => (place.Key, place.Value));

    public IReadOnlyCollection<string> All => places.Keys;

    /// <summary>Gets the only name, or none where there is another number of them.</summary>
    public string? Single => places.Count == 1 ? places.Keys.First() : null;

    /// <summary>Adds the names of an object, if there is one.</summary>
    public void Index(Written? table)
    {
        foreach (var property in table?.Properties ?? [])
        {
            Add(property.Name, property.Value);
        }
    }

    public void Add(string name, Written place) => places.TryAdd(name, place);

    public bool Contains(string name) => places.ContainsKey(name);

    /// <summary>Finds what a name stands for; reports a name that stands for nothing.</summary>
    public bool TryFind(string name, Written use, [MaybeNullWhen(false)] out T value)
    {
        if (!places.TryGetValue(name, out var place))
        {
            return reading.Fail(ProcedureErrorKind.UnknownReference, use, $"The definition has no {what} {Quote.Of(name)}{NearestWord.Hint(name, places.Keys)}", out value);
        }

        used.Add(name);
        if (states.TryGetValue(place, out var state) && state.IsOpen)
        {
            return reading.Fail(ProcedureErrorKind.Circular, use, $"What the {what} {Quote.Of(name)} stands for depends on itself.", out value);
        }

        return TryRead(place, out value) && reading.Nesting.Add(use, states[place].Extent);
    }

    /// <summary>Reads a definition, once: mistakes in it are reported once, however often it is used.</summary>
    public bool TryRead(Written place, [MaybeNullWhen(false)] out T value)
    {
        if (states.TryGetValue(place, out var state))
        {
            value = state.Value;
            return value is not null;
        }

        states.Add(place, new State(null, default, IsOpen: true));
        var outside = reading.Nesting.Begin();
        var isRead = form.TryRead(place, reading, out value);
        states[place] = new State(isRead ? value : null, reading.Nesting.End(outside), IsOpen: false);
        return isRead;
    }

    private sealed record State(T? Value, (int Height, int Size) Extent, bool IsOpen);
}
