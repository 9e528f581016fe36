using NodaTime;

namespace SelectionRules;

/// <summary>Fills places with ranked laureates: group by group, then transfers, then complementary lists.</summary>
internal sealed class PlacesPass
{
    private readonly Outcome outcome;
    private readonly PlacesRule rule;
    private readonly Dictionary<string, List<int>> laureates;
    private readonly Dictionary<string, List<(int Entry, PlacementKind Kind)>> lists = new(StringComparer.Ordinal);
    private readonly PassedPlaces places = new();
    private readonly HashSet<int> taken = [];

    private PlacesPass(Outcome outcome, PlacesRule rule)
    {
        this.outcome = outcome;
        this.rule = rule;
        laureates = Enumerable.Range(0, outcome.Count)
            .Where(entry => outcome.RankAt(entry) is not null)
            .GroupBy(outcome.GroupAt, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(entry => outcome.Columns.Ranks[entry]).ToList(), StringComparer.Ordinal);
    }

    public static Sequence<Placement> Fill(Outcome outcome, PlacesRule rule)
    {
        var pass = new PlacesPass(outcome, rule);
        foreach (var group in rule.Groups)
        {
            pass.lists.Add(group.Group, []);
            pass.places.Add(group.Group, group.Number);
            pass.Take(group.Group);
        }

        foreach (var transfer in rule.Transfers)
        {
            pass.Pass(transfer);
        }

        return pass.Placements();
    }

    private List<int> Remaining(string group) =>
        laureates.TryGetValue(group, out var members) ? members.FindAll(entry => !taken.Contains(outcome.Book.Entries.RowOf(entry))) : [];

    private int Unfilled(string group) => places[group] - lists[group].Count;

    private void Take(string group)
    {
        foreach (var (entry, kind) in First(Unfilled(group), Remaining(group), PlacementKind.Placed))
        {
            lists[group].Add((entry, kind));
            taken.Add(outcome.Book.Entries.RowOf(entry));
        }
    }

    // The first of a list; the policy says what becomes of those who tie for the last place of it.
    private IEnumerable<(int Entry, PlacementKind Kind)> First(int most, List<int> ranked, PlacementKind kind)
    {
        var left = most;
        foreach (var run in Runs(ranked))
        {
            if (left <= 0 || (run.Count > left && rule.Ties == TiePolicy.AdmitNoneTied))
            {
                yield break;
            }

            var isUndecided = run.Count > left && rule.Ties == TiePolicy.LeaveUndecided;
            foreach (var entry in run)
            {
                yield return (entry, isUndecided ? PlacementKind.Undecided : kind);
            }

            left -= run.Count;
        }
    }

    private void Pass(PlacesTransfer transfer)
    {
        var limit = transfer.AtMostShare is { } share
            ? PlacesCount.Round(share * rule.Groups.First(group => string.Equals(group.Group, transfer.To, StringComparison.Ordinal)).Offered, transfer.Rounding)
            : int.MaxValue;
        places.Pass(transfer.From, transfer.To, Math.Min(limit, transfer.AtMost ?? int.MaxValue), group => lists[group].Count, () => Reopen(lists[transfer.To]), () => Take(transfer.To));
    }

    private void Reopen(List<(int Entry, PlacementKind Kind)> list)
    {
        taken.ExceptWith(list.Where(placed => placed.Kind == PlacementKind.Undecided).Select(placed => outcome.Book.Entries.RowOf(placed.Entry)));
        list.RemoveAll(placed => placed.Kind == PlacementKind.Undecided);
    }

    private IEnumerable<List<int>> Runs(List<int> ranked)
    {
        for (var i = 0; i < ranked.Count;)
        {
            var rank = outcome.Columns.Ranks[ranked[i]];
            var run = ranked.Skip(i).TakeWhile(entry => outcome.Columns.Ranks[entry] == rank).ToList();
            i += run.Count;
            yield return run;
        }
    }

    private Sequence<Placement> Placements()
    {
        var turns = Turns();
        var placements = new List<Placement>();
        foreach (var group in rule.Groups)
        {
            placements.AddRange(Placed(group, lists[group.Group], turns, until: null, ahead: 0));
        }

        foreach (var group in rule.Groups)
        {
            placements.AddRange(Placed(group, Complementary(group), turns, group.ComplementaryUntil, TiedWithoutPlace(group.Group)));
        }

        return placements.ToSequence();
    }

    private List<(int Entry, PlacementKind Kind)> Complementary(GroupPlaces group)
    {
        var length = group.Complementary switch
        {
            ComplementaryList.AtMost atMost => atMost.Number,
            ComplementaryList.Share share => PlacesCount.Round(share.Of * group.Offered, share.Rounding),
            ComplementaryList.ShareOfMainList share => PlacesCount.Round(share.Of * Fraction.FromInteger(lists[share.Group.Length == 0 ? group.Group : share.Group].Count(placed => placed.Kind == PlacementKind.Placed)), share.Rounding),
            _ => throw new InvalidOperationException($"{group.Complementary.GetType().Name} is no list that is known."),
        };
        return [.. First(length - TiedWithoutPlace(group.Group), Remaining(group.Group), PlacementKind.Complementary)];
    }

    // Whoever of those who tie for the last place gets it, so many do not, and they stand first on the complementary list.
    private int TiedWithoutPlace(string group) => lists[group].Exists(placed => placed.Kind == PlacementKind.Undecided) ? lists[group].Count - places[group] : 0;

    private IEnumerable<Placement> Placed(GroupPlaces group, List<(int Entry, PlacementKind Kind)> list, Dictionary<int, int> turns, LocalDate? until, int ahead)
    {
        var position = 0;
        for (var i = 0; i < list.Count; i++)
        {
            var (entry, kind) = list[i];
            if (i == 0 || outcome.Columns.Ranks[entry] != outcome.Columns.Ranks[list[i - 1].Entry])
            {
                position = ahead + i + 1;
            }

            yield return new Placement
            {
                Candidate = outcome.CandidateAt(entry),
                Group = group.Group,
                Kind = kind,
                Position = position,
                Turn = turns.GetValueOrDefault(entry),
                ValidUntil = until,
            };
        }
    }

    private Dictionary<int, int> Turns()
    {
        var turns = new Dictionary<int, int>();
        if (rule.Alternation is not { } alternation)
        {
            return turns;
        }

        var queues = alternation.Groups.Distinct(StringComparer.Ordinal).ToDictionary(
            group => group,
            group => new Queue<int>(lists[group].Where(placed => placed.Kind == PlacementKind.Placed).Select(placed => placed.Entry)),
            StringComparer.Ordinal);
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        while (queues.Values.Any(queue => queue.Count > 0))
        {
            foreach (var group in alternation.Groups)
            {
                if (queues[group].TryDequeue(out var entry))
                {
                    // Between those who tie the order of the applications does not decide: they share the first of their turns.
                    var isTied = before.TryGetValue(group, out var last) && outcome.Columns.Ranks[last] == outcome.Columns.Ranks[entry];
                    turns.Add(entry, isTied ? turns[last] : turns.Count + 1);
                    before[group] = entry;
                }
            }
        }

        return turns;
    }
}
