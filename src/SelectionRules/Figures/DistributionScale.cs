using System.Numerics;

namespace SelectionRules;

/// <summary>Bins of one round width (1, 2 or 5 of a unit), so few that a picture of them can be read.</summary>
internal readonly struct DistributionScale
{
    private const int MostBins = 25;
    private readonly Fraction low;
    private readonly Fraction width;

    private DistributionScale(Fraction low, Fraction width, int bins)
    {
        this.low = low;
        this.width = width;
        Bins = bins;
    }

    public int Bins { get; }

    public static DistributionScale Of(Fraction lowest, Fraction highest)
    {
        var unit = Fraction.One;
        while (BinsOf(unit) > MostBins)
        {
            unit *= 10;
        }

        while (highest > lowest && BinsOf(unit / 10) <= MostBins)
        {
            unit /= 10;
        }

        // The unit itself is narrow enough; a tenth of it is not, but twice or five times that may be.
        var narrow = unit;
        foreach (var part in (Fraction[])[unit / 5, unit / 2])
        {
            if (highest > lowest && BinsOf(part) <= MostBins)
            {
                narrow = part;
                break;
            }
        }

        return new DistributionScale(Start(narrow), narrow, (int)BinsOf(narrow));

        Fraction Start(Fraction of) => of * Fraction.FromInteger(Floor(lowest / of));

        // The highest value lies in the last bin, also where it is its edge.
        BigInteger BinsOf(Fraction of) => BigInteger.Max(1, -Floor(-((highest - Start(of)) / of)));
    }

    public Fraction EdgeOf(int bin) => low + (width * bin);

    public int BinOf(Fraction value) => (int)BigInteger.Min(Bins - 1, Floor((value - low) / width));

    private static BigInteger Floor(Fraction value) => Exact.Floor(value.Numerator, value.Denominator);
}
