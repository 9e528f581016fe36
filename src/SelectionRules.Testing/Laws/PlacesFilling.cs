namespace SelectionRules.Testing;

/// <summary>Fills places with the laureates of an outcome, one place after the other, as the rule says: slow, obvious, and without the code that evaluates.</summary>
internal sealed class PlacesFilling
{
    private readonly PlacesRule rule;
    private readonly List<OutcomeLine> ranked;
    private readonly Dictionary<OutcomeLine, (PlacementKind Kind, int Position)> main = [];
    private readonly Dictionary<OutcomeLine, (PlacementKind Kind, int Position)> complementary = [];
    private readonly Dictionary<string, int> places;
    private readonly List<Offer> offers = [];

    private PlacesFilling(PlacesRule rule, IEnumerable<OutcomeLine> lines)
    {
        this.rule = rule;
        ranked = [.. lines.Where(line => line.Rank is not null)];
        places = rule.Groups.ToDictionary(group => group.Group, PlacesReading.NumberOf, StringComparer.Ordinal);
    }

    /// <summary>Gets the laureates who have a rank.</summary>
    public IReadOnlyList<OutcomeLine> Ranked => ranked;

    /// <summary>Fills the places of an outcome.</summary>
    public static PlacesFilling Of(LawTrial trial)
    {
        var filling = new PlacesFilling(trial.Procedure.Places!, trial.Lines.All);
        foreach (var group in filling.rule.Groups)
        {
            filling.FillMainList(group.Group);
        }

        foreach (var transfer in filling.rule.Transfers)
        {
            filling.Pass(transfer);
        }

        foreach (var group in filling.rule.Groups)
        {
            filling.FillComplementaryList(group);
        }

        return filling;
    }

    /// <summary>Returns the places of a group, without those that passed on from it and with those that passed to it; 0 of one that has none.</summary>
    public int PlacesOf(string group) => places.GetValueOrDefault(group);

    /// <summary>Returns what becomes of somebody on the main list; none for one who is not on it.</summary>
    public (PlacementKind Kind, int Position)? OnMainList(OutcomeLine line) => main.TryGetValue(line, out var place) ? place : null;

    /// <summary>Returns what becomes of somebody on the complementary list; none for one who is not on it.</summary>
    public (PlacementKind Kind, int Position)? OnComplementaryList(OutcomeLine line) => complementary.TryGetValue(line, out var place) ? place : null;

    /// <summary>Returns how many of those who tie for the last place of a group do not get it, and stand first on its complementary list.</summary>
    public int TiedWithoutPlace(string group) => MembersOnMainList(group).Any(line => main[line].Kind == PlacementKind.Undecided) ? MembersOnMainList(group).Count() - PlacesOf(group) : 0;

    /// <summary>Returns the turns in which those who are placed are called, whoever should be; none where the rule alternates between no groups.</summary>
    /// <remarks>One group after the other calls its next; a group that has nobody left is passed over. Those who tie share the first of their turns.</remarks>
    public IReadOnlyDictionary<OutcomeLine, int> Turns()
    {
        var turns = new Dictionary<OutcomeLine, int>();
        if (rule.Alternation is not { } alternation)
        {
            return turns;
        }

        var waiting = ranked.Where(line => line.Placement is { Kind: PlacementKind.Placed } && alternation.Groups.Contains(line.Group)).OrderBy(line => line.Rank).ToList();
        for (var step = 0; waiting.Count > 0; step++)
        {
            var group = alternation.Groups[step % alternation.Groups.Count];
            if (waiting.Find(line => IsIn(line, group)) is { } next)
            {
                var tied = turns.Where(called => IsIn(called.Key, group) && called.Key.Rank == next.Rank).Select(called => called.Value).DefaultIfEmpty(turns.Count + 1).Min();
                turns.Add(next, tied);
                waiting.Remove(next);
            }
        }

        return turns;
    }

    private static bool IsIn(OutcomeLine line, string group) => string.Equals(line.Group, group, StringComparison.Ordinal);

    private IEnumerable<OutcomeLine> MembersOnMainList(string group) => main.Keys.Where(line => IsIn(line, group));

    private void FillMainList(string group)
    {
        foreach (var line in MembersOnMainList(group).ToList())
        {
            main.Remove(line);
        }

        var elsewhere = main.Keys.Select(line => line.Candidate).ToHashSet();
        Take(ranked.FindAll(line => IsIn(line, group) && !elsewhere.Contains(line.Candidate)), places[group], PlacementKind.Placed, main, ahead: 0);
    }

    // What ties for the last place is as the rule says: all of them, none, or nobody knows.
    private void Take(List<OutcomeLine> members, int number, PlacementKind kind, Dictionary<OutcomeLine, (PlacementKind Kind, int Position)> list, int ahead)
    {
        foreach (var line in members)
        {
            var better = members.Count(other => other.Rank < line.Rank);
            var notWorse = members.Count(other => other.Rank <= line.Rank);
            if (notWorse <= number || (rule.Ties == TiePolicy.AdmitAllTied && better < number))
            {
                list.Add(line, (kind, ahead + better + 1));
            }
            else if (rule.Ties == TiePolicy.LeaveUndecided && better < number)
            {
                list.Add(line, (PlacementKind.Undecided, ahead + better + 1));
            }
        }
    }

    // Places are offered, those that are used leave the group that has them, and the others can be offered further.
    private void Pass(PlacesTransfer transfer)
    {
        var (before, left) = (places.ToDictionary(StringComparer.Ordinal), offers.ConvertAll(offer => offer.Left));
        var most = Math.Min(MostThatPass(transfer), places.Values.Sum());
        var offered = Enumerable.Range(0, most).TakeWhile(_ => Draw(transfer.From, [transfer.To])).Count();
        foreach (var (group, number) in before)
        {
            places[group] = number;
        }

        foreach (var (offer, number) in offers.Zip(left))
        {
            offer.Left = number;
        }

        if (offered == 0)
        {
            return;
        }

        var own = Math.Max(places[transfer.To], MembersOnMainList(transfer.To).Count(line => main[line].Kind == PlacementKind.Placed));
        places[transfer.To] += offered;
        FillMainList(transfer.To);
        var used = Math.Clamp(MembersOnMainList(transfer.To).Count() - own, 0, offered);
        places[transfer.To] -= offered - used;
        for (var drawn = 0; drawn < used; drawn++)
        {
            Draw(transfer.From, [transfer.To]);
        }

        offers.Add(new(transfer.From, transfer.To) { Left = offered - used });
    }

    private int MostThatPass(PlacesTransfer transfer) => Math.Min(
        transfer.AtMost ?? int.MaxValue,
        transfer.AtMostShare is { } share ? ScoreArithmetic.Round(share * PlacesReading.OfferedIn(rule.Groups.First(group => string.Equals(group.Group, transfer.To, StringComparison.Ordinal))), transfer.Rounding) : int.MaxValue);

    // One unfilled place: the group's own, else one that was offered to it and that it could not use.
    private bool Draw(string group, HashSet<string> way)
    {
        if (!way.Add(group))
        {
            return false;
        }

        if (places[group] > MembersOnMainList(group).Count())
        {
            places[group]--;
            return true;
        }

        foreach (var offer in offers.Where(offer => string.Equals(offer.To, group, StringComparison.Ordinal) && offer.Left > 0))
        {
            if (Draw(offer.From, way))
            {
                offer.Left--;
                return true;
            }
        }

        return false;
    }

    private void FillComplementaryList(GroupPlaces group)
    {
        var length = group.Complementary switch
        {
            ComplementaryList.AtMost most => most.Number,
            ComplementaryList.Share share => ScoreArithmetic.Round(share.Of * PlacesReading.OfferedIn(group), share.Rounding),
            ComplementaryList.ShareOfMainList share => ScoreArithmetic.Round(share.Of * Fraction.FromInteger(PlacedIn(share.Group.Length == 0 ? group.Group : share.Group)), share.Rounding),
            _ => throw new InvalidOperationException($"{group.Complementary.GetType().Name} is no list that is known."),
        };
        var placed = main.Keys.Select(line => line.Candidate).ToHashSet();
        var tied = TiedWithoutPlace(group.Group);
        Take(ranked.FindAll(line => IsIn(line, group.Group) && !placed.Contains(line.Candidate)), length - tied, PlacementKind.Complementary, complementary, tied);
    }

    private int PlacedIn(string group) => MembersOnMainList(group).Count(line => main[line].Kind == PlacementKind.Placed);

    private sealed class Offer(string from, string to)
    {
        public string From { get; } = from;

        public string To { get; } = to;

        public int Left { get; set; }
    }
}
