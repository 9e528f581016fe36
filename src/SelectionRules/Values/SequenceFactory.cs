using System.Diagnostics.CodeAnalysis;

namespace SelectionRules;

/// <summary>Makes lists with value equality.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The generic type has the file of that name.")]
public static class Sequence
{
    /// <summary>Makes a list of the given elements; called by collection expressions.</summary>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>Makes a list of the elements of a source, read once.</summary>
    public static Sequence<T> ToSequence<T>(this IEnumerable<T> source) => new(source.ToArray());
}
