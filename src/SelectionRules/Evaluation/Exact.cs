using System.Numerics;

namespace SelectionRules;

/// <summary>How large the whole numbers of an evaluation may become, by the type that holds them.</summary>
internal static class Exact
{
    // Room for a sum of two products, so that no step of a formula within the bounds overflows.
    private static readonly BigInteger LargestInt = BigInteger.Pow(2, 29);
    private static readonly BigInteger LargestLong = BigInteger.Pow(2, 61);
    private static readonly BigInteger LargestInt128 = BigInteger.Pow(2, 125);

    /// <summary>Tells whether every number up to a magnitude is exact in the type.</summary>
    public static bool Fits<T>(BigInteger magnitude)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(BigInteger))
        {
            return true;
        }

        var largest = typeof(T) == typeof(int) ? LargestInt : typeof(T) == typeof(long) ? LargestLong : LargestInt128;
        return BigInteger.Abs(magnitude) <= largest;
    }

    public static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;

    /// <summary>Returns the lowest and the highest of numbers, one of which stands for none; 0 where there is no other.</summary>
    public static (long Lowest, long Highest) ExtremesOf(ReadOnlySpan<long> numbers, long none)
    {
        var (lowest, highest, isAny) = (long.MaxValue, long.MinValue, false);
        foreach (var number in numbers)
        {
            if (number != none)
            {
                (lowest, highest, isAny) = (Math.Min(lowest, number), Math.Max(highest, number), true);
            }
        }

        return isAny ? (lowest, highest) : (0, 0);
    }

    /// <summary>Divides and rounds down, also below zero.</summary>
    public static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out var remainder);
        return remainder.Sign < 0 ? quotient - BigInteger.One : quotient;
    }
}
