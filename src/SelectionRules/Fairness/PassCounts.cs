using System.Numerics;

namespace SelectionRules;

/// <summary>Those on whom a stage was decided, and those of them who passed it.</summary>
public sealed record PassCounts
{
    // The square of the 97.5 % point of the normal distribution, 1.959964.
    private static readonly Fraction SquaredDeviate = Fraction.Of(3_841_459, 1_000_000);

    // The interval is told to a tenth of a percent, outwards; the root is found to more than that.
    private static readonly BigInteger Precision = BigInteger.Pow(10, 9);
    private const int Decimals = 3;

    /// <summary>Gets how many were decided on: who withdrew, waits or needs a ruling is not among them. At least 1.</summary>
    public required int Decided { get; init; }

    /// <summary>Gets how many passed, whatever a cutoff then did; from 0 to <see cref="Decided"/>.</summary>
    public required int Passed { get; init; }

    /// <summary>Gets the share of those who passed, exactly.</summary>
    public Fraction Rate => Fraction.Of(Passed, Decided);

    /// <summary>Gets the lower end of the 95 % interval of Wilson (1927), rounded down to three decimals.</summary>
    /// <remarks>A statistic, no decision: the bounds are the roots of (r - x)² = z² x (1 - x) / n in x, with z = 1.959964.</remarks>
    public Fraction Lower => Bound(-1);

    /// <summary>Gets the upper end of the 95 % interval of Wilson (1927), rounded up to three decimals.</summary>
    public Fraction Upper => Bound(1);

    private Fraction Bound(int side)
    {
        var (n, k) = (Fraction.FromInteger(Decided), Fraction.FromInteger(Passed));
        var squared = (SquaredDeviate * SquaredDeviate) + (4 * SquaredDeviate * k * (n - k) / n);
        var root = Fraction.Of(RootUp(squared), Precision);
        var bound = ((2 * k) + SquaredDeviate + (side * root)) / (2 * (n + SquaredDeviate));
        var thousandths = bound * 1000;
        var floor = Exact.Floor(thousandths.Numerator, thousandths.Denominator);
        var outward = side < 0 || thousandths.IsInteger ? floor : floor + 1;
        return Fraction.Of(BigInteger.Clamp(outward, 0, 1000), BigInteger.Pow(10, Decimals));
    }

    // The smallest whole number of billionths whose square is not below the number.
    private static BigInteger RootUp(Fraction number)
    {
        var target = Exact.Floor(number.Numerator * Precision * Precision, number.Denominator) + 1;
        var root = BigInteger.One << (int)((target.GetBitLength() / 2) + 1);
        while (true)
        {
            var next = (root + (target / root)) / 2;
            if (next >= root)
            {
                return root * root < target ? root + 1 : root;
            }

            root = next;
        }
    }
}
