namespace SelectionRules.Verification;

/// <summary>Those who count at a cutoff in one group: who is there for certain, and who may be.</summary>
internal sealed class CutoffCount
{
    private static readonly Comparer<OrderPlace> BestFirst = Comparer<OrderPlace>.Create((one, other) => other.Against(one));

    private readonly TiePolicy ties;
    private readonly List<OrderPlace> known;
    private readonly List<OrderPlace> possible;

    /// <param name="ties">Who is kept of those who tie for the last place.</param>
    /// <param name="places">How many are kept.</param>
    /// <param name="known">The places of those who are counted.</param>
    /// <param name="more">The best places of those who may be counted as well.</param>
    public CutoffCount(TiePolicy ties, int places, List<OrderPlace> known, List<OrderPlace> more)
    {
        this.ties = ties;
        this.known = known;
        Places = places;
        known.Sort(BestFirst);
        possible = more.Count == 0 ? known : [.. known.Concat(more).Order(BestFirst)];
    }

    public int Places { get; }

    /// <summary>Returns the fate of one who is counted.</summary>
    public CutoffFate Of(OrderPlace place, bool isOnTopOpen)
    {
        // Where those who tie for the last place are not simply kept, all of them have to fit: the candidate is one of them.
        var isWithin = ties == TiePolicy.AdmitAllTied ? Ahead(possible, place) < Places : UpTo(possible, place) <= Places;
        var isOutside = ties == TiePolicy.AdmitNoneTied ? UpTo(known, place) > Places : Ahead(known, place) >= Places;
        return isWithin ? CutoffFate.Retained : isOutside && !isOnTopOpen ? CutoffFate.LeftOut : CutoffFate.Undecided;
    }

    /// <summary>Tells whether one more, who is not counted yet, would be left out with this place and every worse one.</summary>
    public bool Excludes(OrderPlace best) => (ties == TiePolicy.AdmitNoneTied ? UpTo(known, best) : Ahead(known, best)) >= Places;

    /// <summary>Returns the numbers that decide, in words.</summary>
    public string Numbers(OrderPlace place)
    {
        var (ahead, more) = (Ahead(known, place), Ahead(possible, place) - Ahead(known, place));
        var mayCome = possible.Count == known.Count ? string.Empty : FormattableString.Invariant($", {more} more may be");
        return FormattableString.Invariant($"{ahead} are ahead{mayCome} and {UpTo(known, place)} as good or better, for {Places} places");
    }

    private static int Ahead(List<OrderPlace> places, OrderPlace place) => Count(places, other => other.IsAheadOf(place));

    private static int UpTo(List<OrderPlace> places, OrderPlace place) => Count(places, other => !place.IsAheadOf(other));

    private static int Count(List<OrderPlace> places, Predicate<OrderPlace> isBefore)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(places[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
