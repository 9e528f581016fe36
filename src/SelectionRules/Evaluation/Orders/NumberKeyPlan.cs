using System.Numerics;

namespace SelectionRules;

/// <summary>A number or a date of the application as a key; one that is not known comes last.</summary>
internal sealed class NumberKeyPlan<T>(long[] numbers, T origin, bool isHighestFirst) : KeyPlan<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => true;

    /// <summary>Makes the key of a fact: its values are counted from the worst number that occurs, so that an order takes as few bits as its candidates need.</summary>
    public static NumberKeyPlan<T>? Of(PoolCompiler compiler, string fact, Extreme first)
    {
        var (lowest, highest) = compiler.ExtremesOf(fact);
        var isHighestFirst = first == Extreme.Highest;
        // 0 is for a number that is not known; the worst number is 1.
        var origin = isHighestFirst ? BigInteger.One - lowest : highest + BigInteger.One;
        return Exact.Fits<T>(origin) && Exact.Fits<T>(lowest) && Exact.Fits<T>(highest)
            ? new NumberKeyPlan<T>(compiler.NumbersOf(fact), T.CreateChecked(origin), isHighestFirst) { Size = (BigInteger)highest - lowest + 2 }
            : null;
    }

    public override void AddTo(int from, T stride, Span<T> places)
    {
        var block = numbers.AsSpan(from, places.Length);
        for (var i = 0; i < block.Length; i++)
        {
            places[i] += stride * ValueOf(block[i]);
        }
    }

    protected override void RangeOf(int row, out T low, out T high) => low = high = ValueOf(numbers[row]);

    private T ValueOf(long number) =>
        number == CandidatePoolBuilder.UnknownNumber ? T.Zero
        : isHighestFirst ? origin + T.CreateTruncating(number)
        : origin - T.CreateTruncating(number);
}
