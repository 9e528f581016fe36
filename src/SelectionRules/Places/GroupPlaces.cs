using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules;

/// <summary>The places of one group: a number, or a share of a number.</summary>
public sealed record GroupPlaces
{
    /// <summary>Gives a group its places.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public GroupPlaces(string group, int number)
    {
        Group = group;
        Of = Guard.Against.Negative(number);
    }

    /// <summary>Gets the id of the group; empty where everybody is in one group.</summary>
    public string Group { get; init; }

    /// <summary>Gets the number that <see cref="Share"/> is taken of: the places themselves where the share is 1.</summary>
    public int Of { get; init; }

    /// <summary>Gets the share, such as one fifth reserved.</summary>
    public Fraction Share { get; init; } = Fraction.One;

    /// <summary>Gets how a share that is not whole is rounded.</summary>
    public PlacesRounding Rounding { get; init; } = PlacesRounding.HalfUp;

    /// <summary>Gets the decision to leave places unfilled, or none.</summary>
    public UnfilledPlaces? LeftUnfilled { get; init; }

    /// <summary>Gets the complementary list that follows.</summary>
    public ComplementaryList Complementary { get; init; } = ComplementaryList.None;

    /// <summary>Gets the last day on which the complementary list may be called, or none where no date ends it.</summary>
    public LocalDate? ComplementaryUntil { get; init; }

    /// <summary>Gets the number of places that are offered, those left unfilled among them: shares of the places are shares of these.</summary>
    public int Offered => PlacesCount.Round(Share * Of, Rounding);

    /// <summary>Gets the number of places to be filled.</summary>
    public int Number => (int)Math.Clamp((long)Offered - (LeftUnfilled?.Number ?? 0), 0, int.MaxValue);
}
