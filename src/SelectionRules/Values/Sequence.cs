using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SelectionRules;

/// <summary>An immutable list whose equality is that of its elements, in order.</summary>
/// <remarks>
/// <para>Written as a collection expression: <c>[a, b]</c>. The default value is the empty list.</para>
/// <para>Records that hold one are equal when the elements are; with an array or an immutable array they would not be.</para>
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Create))]
[SuppressMessage("Design", "CA1043", Justification = "A position is the only index of a list.")]
public readonly struct Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[]? items;

    internal Sequence(T[] items) => this.items = items;

    /// <summary>Gets the empty list.</summary>
    public static Sequence<T> Empty => default;

    /// <summary>Gets the number of elements.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Gets a value indicating whether there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets the element at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>Gets the elements without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Returns this list with one more element at its end.</summary>
    public Sequence<T> Add(T item) => new([.. AsSpan(), item]);

    /// <summary>Enumerates the elements in order, without allocation.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Sequence<T> other) => ReferenceEquals(items, other.items) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Returns the elements between brackets, for logs and failing tests.</summary>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <summary>Tells whether two lists have equal elements in the same order.</summary>
    public static bool operator ==(Sequence<T> left, Sequence<T> right) => left.Equals(right);

    /// <summary>Tells whether two lists differ.</summary>
    public static bool operator !=(Sequence<T> left, Sequence<T> right) => !left.Equals(right);
}
