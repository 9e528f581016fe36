using System.Buffers;

namespace SelectionRules;

/// <summary>Borrowed room for the numbers of one block.</summary>
internal readonly ref struct Scratch<T>
{
    private readonly T[] array;
    private readonly int length;

    private Scratch(int length)
    {
        array = ArrayPool<T>.Shared.Rent(length);
        this.length = length;
    }

    public Span<T> Span => array.AsSpan(0, length);

    public static Scratch<T> Rent(int length) => new(length);

    public void Dispose() => ArrayPool<T>.Shared.Return(array);
}
