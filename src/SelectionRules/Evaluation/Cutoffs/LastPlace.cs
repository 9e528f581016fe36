using System.Numerics;

namespace SelectionRules;

/// <summary>The last place of a group that is within a cutoff, as far as those who are counted decide it.</summary>
/// <param name="Place">The place of the last one; not a place at all where there are fewer than there are places.</param>
/// <param name="UpToLevel">How many are at least there.</param>
/// <param name="Places">The number of places.</param>
/// <param name="IsReached">Whether as many are counted as there are places.</param>
internal readonly record struct LastPlace<T>(T Place, int UpToLevel, int Places, bool IsReached)
    where T : struct, IBinaryInteger<T>
{
    /// <summary>Finds the last place among those of a group.</summary>
    /// <param name="counted">The places of those who are counted.</param>
    /// <param name="places">The number of places of the group.</param>
    /// <param name="end">A number above all places.</param>
    public static LastPlace<T> Among(ReadOnlySpan<T> counted, int places, T end)
    {
        if (places <= 0)
        {
            return new LastPlace<T>(end, 0, 0, true);
        }

        if (counted.Length < places)
        {
            return new LastPlace<T>(T.Zero, counted.Length, places, false);
        }

        var last = TopPlaces.Last(counted, places, end, out var upToLevel);
        return new LastPlace<T>(last, upToLevel, places, true);
    }

    /// <summary>Returns the lowest place that is not certainly outside: a tie that is left undecided excludes nobody.</summary>
    public T LowestOpen(TiePolicy ties) => Lowest(ties != TiePolicy.AdmitNoneTied);

    /// <summary>Returns the lowest place that is certainly within, where everybody who may come is among those counted.</summary>
    public T LowestSafe(TiePolicy ties) => Lowest(ties == TiePolicy.AdmitAllTied);

    /// <summary>Returns whether one more candidate, with a place of at most this, would be outside whoever else comes.</summary>
    public bool Excludes(T best, TiePolicy ties) => IsReached && (ties == TiePolicy.AdmitNoneTied ? best <= Place : best < Place);

    // "A candidate is within when fewer than N are strictly ahead"; or, where those who tie have to fit, when at most N are up to the level.
    private T Lowest(bool admitsAllTied) => !IsReached ? T.Zero : admitsAllTied || UpToLevel <= Places ? Place : Place + T.One;
}
