using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>How many candidates a cutoff keeps.</summary>
public abstract record CutoffSize
{
    private CutoffSize()
    {
    }

    /// <summary>Keeps the same number everywhere.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public static CutoffSize Of(int places) => new Same { Places = Guard.Against.NegativeOrZero(places) };

    /// <summary>Keeps a multiple of the places to be filled, rounded up: <c>1.5 ×</c>, <c>9 ×</c> and at least 10.</summary>
    public static CutoffSize Times(Fraction factor, int atLeast = 0) => new PerPlace { Factor = factor, AtLeast = atLeast };

    /// <summary>The same number in every group.</summary>
    public sealed record Same : CutoffSize
    {
        /// <summary>Gets the number, at least 1.</summary>
        public required int Places { get; init; }
    }

    /// <summary>A number of its own for each group.</summary>
    public sealed record PerGroup : CutoffSize
    {
        /// <summary>Gets the numbers.</summary>
        public required Sequence<GroupNumber> Places { get; init; }
    }

    /// <summary>A multiple of the places to be filled in the group, as <see cref="SelectionProcedure.Places"/> states them.</summary>
    public sealed record PerPlace : CutoffSize
    {
        /// <summary>Gets the multiple.</summary>
        public required Fraction Factor { get; init; }

        /// <summary>Gets how a multiple that is not whole is rounded.</summary>
        public PlacesRounding Rounding { get; init; }

        /// <summary>Gets the least number kept, 0 where none is stated.</summary>
        public int AtLeast { get; init; }

        /// <summary>Gets the number of places up to which <see cref="ExtraForFewPlaces"/> is added instead of multiplying; 0 where there is no such case.</summary>
        public int FewPlaces { get; init; }

        /// <summary>Gets the number added to few places, instead of multiplying.</summary>
        public int ExtraForFewPlaces { get; init; }
    }
}
