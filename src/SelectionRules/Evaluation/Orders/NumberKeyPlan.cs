using System.Numerics;

namespace SelectionRules;

/// <summary>A number or a date of the application as a key; one that is not known comes last.</summary>
internal sealed class NumberKeyPlan<T>(long[] numbers, Extreme first) : KeyPlan<T>
    where T : struct, IBinaryInteger<T>
{
    // Facts lie within 10^9 of zero, and dates within far fewer days.
    private const long Largest = 1_000_000_000;

    public static BigInteger AllNumbers { get; } = (2 * Largest) + 2;

    protected override void RangeOf(int row, out T low, out T high)
    {
        var number = numbers[row];
        low = high = number == CandidatePoolBuilder.UnknownNumber
            ? T.Zero
            : T.CreateTruncating(Largest + 1 + (first == Extreme.Highest ? number : -number));
    }
}
