using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace SelectionRules;

/// <summary>Applies a cutoff, with places as whole numbers of one type.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class CutoffPass<T>(StageBook book, OrderPlan<T> order, ConditionNode? onTop) : CutoffPass
    where T : struct, IBinaryInteger<T>
{
    public override List<int> Keep(List<int> passed, List<int> waiting, List<int> unruled, Cutoff cutoff, Action<int, bool> leave)
    {
        var kept = new List<int>(passed.Count);
        var leaving = new List<(int Entry, bool IsUndecided)>();
        var excluded = new HashSet<int>();
        foreach (var group in passed.Concat(waiting).Select(entry => book.ScopeOf(cutoff.Scope, entry)).Distinct().Order())
        {
            var places = PlacesOf(cutoff.Size, group);
            var members = passed.FindAll(entry => book.ScopeOf(cutoff.Scope, entry) == group);
            var counted = Places(members.Where(entry => OnTopOf(entry) != Verdict.Met));
            var rivals = waiting.FindAll(entry => book.ScopeOf(cutoff.Scope, entry) == group);
            excluded.UnionWith(rivals.Where(entry => OnTopOf(entry) == Verdict.NotMet && Ahead(counted, BestPlaceOf(entry)) >= places));
            T[] hopes = [.. rivals.Concat(unruled).Where(entry => OnTopOf(entry) != Verdict.Met).Select(BestPlaceOf)];
            Array.Sort(hopes);
            foreach (var entry in members)
            {
                var verdict = OnTopOf(entry);
                if (verdict != Verdict.Met)
                {
                    var place = order.PlaceOf(book.Entries.RowOf(entry));
                    var within = Decide(cutoff.Ties, places, Ahead(counted, place), Tied(counted, place), Ahead(hopes, place), Ahead(hopes, place - T.One));
                    verdict = verdict == Verdict.Undetermined && within != Verdict.Met ? Verdict.Undetermined : within;
                }

                if (verdict == Verdict.Met)
                {
                    kept.Add(entry);
                }
                else
                {
                    leaving.Add((entry, verdict == Verdict.Undetermined));
                }
            }
        }

        waiting.RemoveAll(excluded.Contains);
        foreach (var (entry, isUndecided) in leaving)
        {
            leave(entry, isUndecided);
        }

        kept.Sort();
        return kept;
    }

    public override CutoffPosition PositionOf(int entry, IEnumerable<int> passed, Cutoff cutoff)
    {
        var group = book.ScopeOf(cutoff.Scope, entry);
        var counted = Places(passed.Where(other => book.ScopeOf(cutoff.Scope, other) == group && OnTopOf(other) != Verdict.Met));
        var place = order.PlaceOf(book.Entries.RowOf(entry));
        return new CutoffPosition(PlacesOf(cutoff.Size, group), counted.Length, Ahead(counted, place) + 1, Tied(counted, place));
    }

    /// <summary>Decides on one candidate, whatever the open ones turn out to be.</summary>
    /// <param name="ties">The policy.</param>
    /// <param name="places">The number of places.</param>
    /// <param name="ahead">How many are known to be strictly ahead.</param>
    /// <param name="tied">How many are known to be at the same place, the candidate included.</param>
    /// <param name="possiblyAhead">How many could still end strictly ahead.</param>
    /// <param name="possiblyLevel">How many could still end ahead or at the same place.</param>
    private static Verdict Decide(TiePolicy ties, int places, int ahead, int tied, int possiblyAhead, int possiblyLevel)
    {
        if (ahead >= places)
        {
            return Verdict.NotMet;
        }

        return ties switch
        {
            // "A candidate is within when fewer than N are strictly ahead."
            TiePolicy.AdmitAllTied => ahead + possiblyAhead < places ? Verdict.Met : Verdict.Undetermined,
            TiePolicy.AdmitNoneTied when ahead + tied > places => Verdict.NotMet,
            _ => ahead + tied + possiblyLevel <= places ? Verdict.Met : Verdict.Undetermined,
        };
    }

    /// <summary>Returns how many of the sorted places are strictly ahead.</summary>
    private static int Ahead(T[] sorted, T place)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] > place)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return sorted.Length - low;
    }

    private static int Tied(T[] sorted, T place) => Ahead(sorted, place - T.One) - Ahead(sorted, place);

    private T[] Places(IEnumerable<int> members)
    {
        T[] places = [.. members.Select(entry => order.PlaceOf(book.Entries.RowOf(entry)))];
        Array.Sort(places);
        return places;
    }

    private T BestPlaceOf(int entry)
    {
        order.Range(book.Entries.RowOf(entry), out _, out var high);
        return high;
    }

    private Verdict OnTopOf(int entry) => onTop?.Of(book.Entries.RowOf(entry)) ?? Verdict.NotMet;

    private int PlacesOf(CutoffSize size, int group) => size switch
    {
        CutoffSize.Same same => same.Places,
        CutoffSize.PerGroup perGroup => perGroup.Places.First(number => string.Equals(number.Group, book.Compiled.Groups.NameOf(group), StringComparison.Ordinal)).Number,
        _ => throw new InvalidOperationException($"{size.GetType().Name} is no size that is known."),
    };
}
