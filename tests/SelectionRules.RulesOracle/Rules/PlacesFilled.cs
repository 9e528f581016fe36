using System.Numerics;

namespace SelectionRules.RulesOracle;

/// <summary>"Groups are filled in the order of `groups`, each with its best members not yet placed; then transfers, then complementary lists."</summary>
internal sealed class PlacesFilled(PlacesRule rule, Order order, IReadOnlyList<Entry> laureates)
{
    private readonly Dictionary<string, int> places = rule.Groups.ToDictionary(group => group.Group, Number);

    public static int Number(GroupPlaces group) => Math.Max(0, Offered(group) - group.LeftUnfilled);

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
            var passing = Math.Max(0, places[transfer.From] - OnMainList(transfer.From).Count());
            var own = Offered(rule.Groups.Single(group => group.Group == transfer.To));
            passing = transfer.AtMostShare is { } share ? Math.Min(passing, Rounded((Ratio)share * own, transfer.Rounding)) : passing;
            passing = transfer.AtMost is { } most ? Math.Min(passing, most) : passing;
            if (passing > 0)
            {
                Pass(transfer, passing);
            }
        }

        foreach (var group in rule.Groups)
        {
            FillComplementaryList(group);
        }

        if (rule.Alternation is { } alternation)
        {
            GiveTurns(alternation);
        }
    }

    // Only the places that are used leave the group; those whom the last place left undecided are looked at again.
    private void Pass(PlacesTransfer transfer, int passing)
    {
        var own = Math.Max(places[transfer.To], OnMainList(transfer.To).Count(entry => entry.Place!.List == PlacementKind.Placed));
        places[transfer.To] += passing;
        FillMainList(transfer.To);
        var used = Math.Clamp(OnMainList(transfer.To).Count() - own, 0, passing);
        places[transfer.From] -= used;
        places[transfer.To] -= passing - used;
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

    private void FillComplementaryList(GroupPlaces group)
    {
        var length = group.Complementary switch
        {
            ComplementaryList.AtMost most => most.Number,
            ComplementaryList.Share share => Rounded((Ratio)share.Of * Offered(group), share.Rounding),
            ComplementaryList.ShareOfMainList share => Rounded((Ratio)share.Of * laureates.Count(entry => entry.Group == (share.Group.Length == 0 ? group.Group : share.Group) && entry.Place?.List == PlacementKind.Placed), share.Rounding),
            _ => throw new NotSupportedException(group.Complementary.GetType().Name),
        };
        var remaining = laureates.Where(entry => entry.Group == group.Group && !laureates.Any(other => other.Candidate == entry.Candidate && other.Place is { List: PlacementKind.Placed or PlacementKind.Undecided })).ToList();

        Take(remaining, length, PlacementKind.Complementary, rule.Ties);
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
}
