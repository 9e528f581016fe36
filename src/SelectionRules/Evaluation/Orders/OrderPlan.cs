using System.Numerics;

namespace SelectionRules;

/// <summary>A compiled order: one whole number a candidate, the larger the better placed; equal numbers are tied.</summary>
internal sealed class OrderPlan<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly KeyPlan<T>[] keys;
    private readonly T[] strides;

    private OrderPlan(KeyPlan<T>[] keys, T[] strides)
    {
        this.keys = keys;
        this.strides = strides;
    }

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

        return new OrderPlan<T>(plans, steps);
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

    /// <summary>Returns the place of a candidate of whom all is known.</summary>
    public T PlaceOf(int row)
    {
        Range(row, out var low, out _);
        return low;
    }
}
