using System.Numerics;

namespace SelectionRules.RulesOracle;

/// <summary>"Groups are filled in the order of `groups`, each with its best members not yet placed; then transfers, then complementary lists."</summary>
internal sealed class PlacesFilled(PlacesRule rule, Order order, IReadOnlyList<Entry> laureates)
{
    private readonly Dictionary<string, int> places = rule.Groups.ToDictionary(group => group.Group, Number);
    private readonly List<Offer> offers = [];
    private readonly Dictionary<string, int> tiedWithoutPlace = [];

    public static int Number(GroupPlaces group) => Math.Max(0, Offered(group) - (group.LeftUnfilled?.Number ?? 0));

    // "Shares are of the places that are offered, those left unfilled among them."
    public static int Offered(GroupPlaces group) => Rounded((Ratio)group.Share * group.Of, group.Rounding);

    public static int Rounded(Ratio number, PlacesRounding rounding)
    {
        BigInteger rounded = rounding switch
        {
            PlacesRounding.Up => -(-number).Floor(),
            PlacesRounding.Down => number.Floor(),
            _ => (number + new Ratio(1, 2)).Floor(),
        };
        return (int)BigInteger.Min(rounded, int.MaxValue);
    }

    public void Fill()
    {
        foreach (var group in rule.Groups)
        {
            FillMainList(group.Group);
        }

        foreach (var transfer in rule.Transfers)
        {
            Pass(transfer);
        }

        // "Those tied for the last place who do not get it stand first on the complementary list."
        foreach (var group in rule.Groups)
        {
            var main = OnMainList(group.Group).ToList();
            tiedWithoutPlace[group.Group] = main.Exists(entry => entry.Place!.List == PlacementKind.Undecided) ? main.Count - places[group.Group] : 0;
        }

        // Nobody is on two main lists; a laureate of two groups can be on the complementary list of both, or tied for its last place.
        var placed = laureates.Where(entry => entry.Place is not null).Select(entry => entry.Candidate).ToHashSet();
        foreach (var group in rule.Groups)
        {
            FillComplementaryList(group, placed);
        }

        if (rule.Alternation is { } alternation)
        {
            GiveTurns(alternation);
        }
    }

    // "Unfilled places, received ones included, pass on in the order in which the transfers are stated": place by place, each along the first way that is left.
    // Only those that are used beside the group's own leave the group that has them; those whom the last place left undecided are looked at again.
    private void Pass(PlacesTransfer transfer)
    {
        var most = transfer.AtMost ?? int.MaxValue;
        most = transfer.AtMostShare is { } share ? Math.Min(most, Rounded((Ratio)share * Offered(rule.Groups.Single(group => group.Group == transfer.To)), transfer.Rounding)) : most;
        var (before, left) = (places.ToDictionary(), offers.ConvertAll(offer => offer.Left));
        var offered = Enumerable.Range(0, most == int.MaxValue ? places.Values.Sum() : most).TakeWhile(_ => Draw(transfer.From, [transfer.To])).Count();
        foreach (var (group, number) in before)
        {
            places[group] = number;
        }

        offers.ForEach(offer => offer.Left = left[offers.IndexOf(offer)]);
        if (offered == 0)
        {
            return;
        }

        var own = Math.Max(places[transfer.To], OnMainList(transfer.To).Count(entry => entry.Place!.List == PlacementKind.Placed));
        places[transfer.To] += offered;
        FillMainList(transfer.To);
        var used = Math.Clamp(OnMainList(transfer.To).Count() - own, 0, offered);
        places[transfer.To] -= offered - used;
        for (var drawn = 0; drawn < used; drawn++)
        {
            Draw(transfer.From, [transfer.To]);
        }

        offers.Add(new(transfer.From, transfer.To) { Left = offered - used });
    }

    // Takes one unfilled place: the group's own, else one that was offered to it and that it could not use.
    private bool Draw(string group, HashSet<string> way)
    {
        if (!way.Add(group))
        {
            return false;
        }

        if (places[group] > OnMainList(group).Count())
        {
            places[group]--;
            return true;
        }

        foreach (var offer in offers.Where(offer => offer.To == group && offer.Left > 0))
        {
            if (Draw(offer.From, way))
            {
                offer.Left--;
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Entry> OnMainList(string group) => laureates.Where(entry => entry.Group == group && entry.Place is { List: PlacementKind.Placed or PlacementKind.Undecided });

    private void FillMainList(string group)
    {
        // Those placed in this group stay in the count: they are the best of it.
        foreach (var entry in laureates.Where(entry => entry.Group == group))
        {
            entry.Place = entry.Place is { List: PlacementKind.Undecided } ? null : entry.Place;
        }

        var members = laureates.Where(entry => entry.Group == group && !laureates.Any(other => other.Candidate == entry.Candidate && other.Group != group && other.Place is not null)).ToList();
        Take(members, places[group], PlacementKind.Placed, rule.Ties);
    }

    private void FillComplementaryList(GroupPlaces group, HashSet<CandidateId> placed)
    {
        var length = group.Complementary switch
        {
            ComplementaryList.AtMost most => most.Number,
            ComplementaryList.Share share => Rounded((Ratio)share.Of * Offered(group), share.Rounding),
            ComplementaryList.ShareOfMainList share => Rounded((Ratio)share.Of * laureates.Count(entry => entry.Group == (share.Group.Length == 0 ? group.Group : share.Group) && entry.Place?.List == PlacementKind.Placed), share.Rounding),
            _ => throw new NotSupportedException(group.Complementary.GetType().Name),
        };
        var before = tiedWithoutPlace[group.Group];
        var members = laureates.Where(entry => entry.Group == group.Group && !placed.Contains(entry.Candidate)).ToList();
        Take(members, length - before, PlacementKind.Complementary, rule.Ties);
        foreach (var member in members.Where(member => member.Place is not null))
        {
            member.Place = new(member.Place!.List, member.Place.Position + before);
        }
    }

    private void Take(List<Entry> members, int number, PlacementKind list, TiePolicy ties)
    {
        foreach (var member in members)
        {
            var ahead = members.Count(other => Ranking.IsAhead(order, other, member));
            var notBehind = members.Count(other => !Ranking.IsAhead(order, member, other));
            if (ties == TiePolicy.AdmitAllTied ? ahead < number : notBehind <= number)
            {
                member.Place = new(list, ahead + 1);
            }
            else if (ties == TiePolicy.LeaveUndecided && ahead < number)
            {
                member.Place = new(PlacementKind.Undecided, ahead + 1);
            }
        }
    }

    // "one of the first group, one of the next, and so on; a group that is exhausted is passed over"
    private void GiveTurns(Alternation alternation)
    {
        var waiting = alternation.Groups.Distinct().ToDictionary(group => group, group => new Queue<Entry>(laureates.Where(entry => entry.Group == group && entry.Place?.List == PlacementKind.Placed).OrderBy(entry => entry.Place!.Position)));
        for (var (turn, call) = (1, 0); waiting.Values.Any(queue => queue.Count > 0); call++)
        {
            if (waiting[alternation.Groups[call % alternation.Groups.Count]].TryDequeue(out var called))
            {
                called.Place!.Turn = turn++;
            }
        }

        // "those who tie share the first of theirs"
        foreach (var tied in laureates.Where(entry => entry.Place?.List == PlacementKind.Placed).GroupBy(entry => (entry.Group, entry.Place!.Position)).ToList())
        {
            var first = tied.Min(entry => entry.Place!.Turn);
            tied.ToList().ForEach(entry => entry.Place!.Turn = first);
        }
    }

    private sealed class Offer(string from, string to)
    {
        public string From { get; } = from;

        public string To { get; } = to;

        public int Left { get; set; }
    }
}
