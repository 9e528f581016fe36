using System.Numerics;

namespace SelectionRules;

/// <summary>The laureates of an outcome as the ranking orders them: of each, how many are ahead by the first keys.</summary>
internal sealed class RankedLaureates
{
    private readonly Outcome outcome;
    private readonly Dictionary<(string Scope, CandidateId Candidate), int[]> ahead = [];

    private RankedLaureates(Outcome outcome) => this.outcome = outcome;

    public Sequence<OrderKey> Keys => outcome.Procedure.Ranking.By.Keys;

    public static RankedLaureates Of(Outcome outcome)
    {
        var ranked = new RankedLaureates(outcome);
        var compiler = new PoolCompiler(outcome.Pool.Compiled, outcome.Pool.Columns);
        var plans = ranked.Keys.Select(key => OrderPlan<BigInteger>.Of(compiler, Order.Of(key))!).ToArray();
        var laureates = Enumerable.Range(0, outcome.Count).Where(line => outcome.StatusAt(line) == OutcomeStatus.Laureate);
        foreach (var scope in laureates.GroupBy(line => ranked.ScopeOf(outcome.GroupAt(line)), StringComparer.Ordinal))
        {
            var counted = outcome.Book.CountedOnce(outcome.Procedure.Ranking.Scope, scope).Select(line => (Candidate: outcome.CandidateAt(line), Places: Array.ConvertAll(plans, plan => plan.PlaceOf(outcome.Book.Entries.RowOf(line))))).ToArray();
            Array.Sort(counted, (left, right) => Compare(right.Places, left.Places));
            for (var i = 0; i < counted.Length; i++)
            {
                // Whoever is equal to the one before on the first keys has as many ahead by them.
                var shared = i == 0 ? 0 : FirstDifference(counted[i - 1].Places, counted[i].Places);
                var before = i == 0 ? [] : ranked.ahead[(scope.Key, counted[i - 1].Candidate)];
                ranked.ahead[(scope.Key, counted[i].Candidate)] = [.. Enumerable.Range(0, plans.Length).Select(key => i == 0 ? 0 : key < shared ? before[key] : i)];
            }
        }

        return ranked;
    }

    /// <summary>Returns the scope in which the lines of a group are ranked.</summary>
    public string ScopeOf(string group) => outcome.Procedure.Ranking.Scope == Scope.Everyone ? string.Empty : group;

    /// <summary>Returns how many are ahead of a laureate by the first key, by the first two, and so on.</summary>
    public int[] AheadOf(CandidateId candidate, string group) => ahead[(ScopeOf(group), candidate)];

    /// <summary>Returns, of everybody who is a laureate of both outcomes, how many are ahead in both.</summary>
    /// <param name="now">The second outcome.</param>
    /// <param name="group">The group whose lines are looked at.</param>
    public Dictionary<CandidateId, int> AheadInBoth(RankedLaureates now, string group)
    {
        var (scope, scopeNow) = (ScopeOf(group), now.ScopeOf(group));
        var both = ahead.Where(one => string.Equals(one.Key.Scope, scope, StringComparison.Ordinal))
            .Select(one => (one.Key.Candidate, Was: one.Value[^1], Now: now.ahead.TryGetValue((scopeNow, one.Key.Candidate), out var other) ? other[^1] : -1))
            .Where(one => one.Now >= 0)
            .OrderBy(one => one.Was)
            .ToList();
        // Those who were ahead are counted by where they are now, in a tree of sums.
        var sums = new int[both.Count == 0 ? 1 : both.Max(one => one.Now) + 2];
        var counts = new Dictionary<CandidateId, int>(both.Count);
        foreach (var tied in both.GroupBy(one => one.Was))
        {
            foreach (var (candidate, _, place) in tied)
            {
                counts.Add(candidate, Below(sums, place));
            }

            foreach (var (_, _, place) in tied)
            {
                Add(sums, place);
            }
        }

        return counts;
    }

    private static void Add(int[] sums, int place)
    {
        for (var at = place + 1; at < sums.Length; at += at & -at)
        {
            sums[at]++;
        }
    }

    private static int Below(int[] sums, int place)
    {
        var sum = 0;
        for (var at = place; at > 0; at -= at & -at)
        {
            sum += sums[at];
        }

        return sum;
    }

    private static int Compare(BigInteger[] left, BigInteger[] right)
    {
        var first = FirstDifference(left, right);
        return first == left.Length ? 0 : left[first].CompareTo(right[first]);
    }

    private static int FirstDifference(BigInteger[] left, BigInteger[] right)
    {
        var first = 0;
        while (first < left.Length && left[first] == right[first])
        {
            first++;
        }

        return first;
    }
}
