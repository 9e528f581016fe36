using System.Numerics;

namespace SelectionRules;

/// <summary>A compiled order: one whole number a candidate, the larger the better placed; equal numbers are tied.</summary>
internal sealed class OrderPlan<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly KeyPlan<T>[] keys;
    private readonly T[] strides;
    private readonly Gaps gaps;

    private OrderPlan(KeyPlan<T>[] keys, T[] strides, Gaps gaps, BigInteger size)
    {
        this.keys = keys;
        this.strides = strides;
        this.gaps = gaps;
        Size = size;
        FitsNarrow = size <= ushort.MaxValue && Array.TrueForAll(keys, key => key.IsNarrow);
    }

    /// <summary>Gets the number of different places.</summary>
    public BigInteger Size { get; }

    /// <summary>Gets a value indicating whether whole blocks can be filled.</summary>
    public bool CanFill => Array.TrueForAll(keys, key => key.CanFill);

    /// <summary>Gets a value indicating whether whole blocks can be filled in 16 bits.</summary>
    public bool FitsNarrow { get; }

    /// <summary>Compiles an order whose numbers fit the type.</summary>
    /// <returns>None where they could become too large for it.</returns>
    public static OrderPlan<T>? Of(PoolCompiler compiler, Order order)
    {
        var plans = new KeyPlan<T>[order.Keys.Count];
        var steps = new T[plans.Length];
        var stride = BigInteger.One;
        for (var i = plans.Length - 1; i >= 0; i--)
        {
            if (KeyPlan<T>.Of(compiler, order.Keys[i]) is not { } key || !Exact.Fits<T>(stride * key.Size))
            {
                return null;
            }

            plans[i] = key;
            steps[i] = T.CreateChecked(stride);
            stride *= key.Size;
        }

        return new OrderPlan<T>(plans, steps, Gaps.Of(compiler, [], order.Keys), stride);
    }

    /// <summary>Returns the lowest and the highest place that a candidate can still have.</summary>
    public void Range(int row, out T low, out T high)
    {
        low = high = T.Zero;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i].Range(row, out var keyLow, out var keyHigh);
            low += strides[i] * keyLow;
            high += strides[i] * keyHigh;
        }
    }

    /// <summary>Returns the best place that a candidate can still have.</summary>
    public T BestPlaceOf(int row)
    {
        Range(row, out _, out var high);
        return high;
    }

    /// <summary>Returns the place of a candidate of whom all is known.</summary>
    public T PlaceOf(int row)
    {
        Range(row, out var low, out _);
        return low;
    }

    /// <summary>Writes the places of a block of rows; those of candidates who are out have no meaning.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="places">The places, one a row.</param>
    /// <param name="standings">The standings of these rows; 0 for who is in.</param>
    public void Fill(int from, Span<T> places, ReadOnlySpan<byte> standings)
    {
        places.Clear();
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i].AddAmongTo(from, strides[i], places);
        }

        FillGaps(from, places, standings);
    }

    /// <summary>Writes the places of a block of rows where <see cref="FitsNarrow"/>; those of candidates who are out have no meaning.</summary>
    /// <param name="from">The first row.</param>
    /// <param name="places">The places, one a row.</param>
    /// <param name="standings">The standings of these rows; 0 for who is in.</param>
    public void Fill(int from, Span<ushort> places, ReadOnlySpan<byte> standings)
    {
        places.Clear();
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i].AddTo(from, ushort.CreateTruncating(strides[i]), places);
        }

        FillGaps(from, places, standings);
    }

    // Rows where a mark is missing and counts for something, or is not needed, are calculated one by one.
    private void FillGaps<TPlace>(int from, Span<TPlace> places, ReadOnlySpan<byte> standings)
        where TPlace : struct, IBinaryInteger<TPlace>
    {
        if (gaps.AreNone)
        {
            return;
        }

        using var notes = Scratch<byte>.Rent(places.Length);
        notes.Span.Clear();
        gaps.Note(from, notes.Span);
        for (var i = notes.Span.IndexOfAnyExcept((byte)BlockNote.None); i >= 0 && i < places.Length; i++)
        {
            if (notes.Span[i] != (byte)BlockNote.None && standings[i] == (byte)Standing.Passed)
            {
                places[i] = TPlace.CreateTruncating(PlaceOf(from + i));
            }
        }
    }
}
