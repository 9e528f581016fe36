using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SelectionRules;

/// <summary>Keeps the highest few of the numbers shown to it.</summary>
internal struct BestSoFar<T>(int capacity)
    where T : struct, IBinaryInteger<T>
{
    private const int MostInline = 16;

    private readonly T[]? overflow = capacity > MostInline ? new T[capacity] : null;
    private Slots slots;
    private int count;

    public readonly int Count => count;

    public readonly bool IsFull => count == capacity;

    public T Sum
    {
        get
        {
            var sum = T.Zero;
            foreach (var value in All()[..count])
            {
                sum += value;
            }

            return sum;
        }
    }

    public void Add(T value)
    {
        var best = All();
        if (count == capacity && value <= best[count - 1])
        {
            return;
        }

        var position = count < capacity ? count++ : count - 1;
        for (; position > 0 && best[position - 1] < value; position--)
        {
            best[position] = best[position - 1];
        }

        best[position] = value;
    }

    [UnscopedRef]
    private Span<T> All() => overflow is not null ? overflow : slots;

    [InlineArray(MostInline)]
    private struct Slots
    {
        private T first;
    }
}
