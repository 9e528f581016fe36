using System.Globalization;
using System.Numerics;

namespace SelectionRules.RulesOracle;

/// <summary>An exact number: a reduced fraction of whole numbers, the sign above the line.</summary>
internal readonly record struct Ratio : IComparable<Ratio>
{
    private readonly BigInteger above;
    private readonly BigInteger below;

    public Ratio(BigInteger above, BigInteger below)
    {
        var divisor = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        this.above = above / divisor;
        this.below = below / divisor;
    }

    public static Ratio Zero => 0;

    public bool IsWhole => below.IsOne;

    public static implicit operator Ratio(long whole) => new(whole, 1);

    public static implicit operator Ratio(Fraction fraction) => new(fraction.Numerator, fraction.Denominator);

    public static implicit operator Ratio(Points points) => new(points.Millionths, 1_000_000);

    public static Ratio operator +(Ratio left, Ratio right) => new((left.above * right.below) + (right.above * left.below), left.below * right.below);

    public static Ratio operator -(Ratio value) => new(-value.above, value.below);

    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    public static Ratio operator *(Ratio left, Ratio right) => new(left.above * right.above, left.below * right.below);

    public static Ratio operator /(Ratio left, Ratio right) => new(left.above * right.below, left.below * right.above);

    public static bool operator <(Ratio left, Ratio right) => left.above * right.below < right.above * left.below;

    public static bool operator >(Ratio left, Ratio right) => right < left;

    public static bool operator <=(Ratio left, Ratio right) => !(right < left);

    public static bool operator >=(Ratio left, Ratio right) => !(left < right);

    public static Ratio Min(Ratio left, Ratio right) => left < right ? left : right;

    public static Ratio Max(Ratio left, Ratio right) => left > right ? left : right;

    /// <summary>The largest whole number that is not larger.</summary>
    public BigInteger Floor() => BigInteger.DivRem(above, below, out var rest) - (rest.Sign < 0 ? 1 : 0);

    /// <summary>"`truncate`, `half-up`, `half-even`": the size is rounded, the sign stays.</summary>
    public Ratio Rounded(int decimals, RoundingMode mode)
    {
        var unit = BigInteger.Pow(10, decimals);
        var size = new Ratio(BigInteger.Abs(above) * unit, below);
        var whole = size.Floor();
        var rest = size - new Ratio(whole, 1);
        var half = new Ratio(1, 2);
        var goesUp = mode switch
        {
            RoundingMode.HalfUp => rest >= half,
            RoundingMode.HalfEven => rest > half || (rest == half && !whole.IsEven),
            _ => false,
        };
        return new((goesUp ? whole + 1 : whole) * above.Sign, unit);
    }

    public int CompareTo(Ratio other) => this < other ? -1 : this > other ? 1 : 0;

    /// <summary>"a reduced fraction `260/3`, or an integer `81`".</summary>
    public override string ToString() => IsWhole ? above.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{above}/{below}");
}
