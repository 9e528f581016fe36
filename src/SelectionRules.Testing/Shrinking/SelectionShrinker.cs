namespace SelectionRules.Testing;

/// <summary>Makes a selection smaller: fewer candidates, then simpler rules, then plainer candidates.</summary>
internal static class SelectionShrinker
{
    // Of a pool that is still large, people are taken away first.
    private const int Handful = 6;

    // Of a pool that stays as large as a cutoff with many places needs it, not everybody is made plainer one by one.
    private const int Many = 40;

    public static IEnumerable<Selection> Of(Selection selection) => OfCandidates(selection.Candidates).Select(candidates => selection with { Candidates = candidates })
        .Concat(ProcedureShrinker.Of(selection.Procedure).Select(procedure => Fitted(selection, procedure)).Where(smaller => smaller != selection))
        .Concat(Together(selection))
        .Concat(Plainer(selection));

    /// <summary>Makes a pool smaller, and its procedure not.</summary>
    public static IEnumerable<Selection> OfPool(Selection selection) =>
        OfCandidates(selection.Candidates).Select(candidates => selection with { Candidates = candidates }).Concat(Together(selection)).Concat(Plainer(selection));

    // Half of them, a quarter, and so on down to three, two and one: where it matters whether their number is even, one by one leads nowhere.
    private static IEnumerable<Sequence<Candidate>> OfCandidates(Sequence<Candidate> candidates)
    {
        for (var size = candidates.Count; size > 0; size = size > 7 ? size / 2 : Math.Min(size - 1, 3))
        {
            for (var start = 0; start + size <= candidates.Count; start += size > 3 ? size : 1)
            {
                yield return [.. candidates.Take(start), .. candidates.Skip(start + size)];
            }
        }
    }

    // What ties stays tied: everybody gets the plainest result of a test, or one candidate those of another one that are plainer.
    private static IEnumerable<Selection> Together(Selection selection)
    {
        var (procedure, candidates) = (selection.Procedure, selection.Candidates);
        if (candidates.Count is < 2 or > Handful)
        {
            yield break;
        }

        foreach (var test in Parts.TestsOf(procedure))
        {
            Sequence<Candidate> plainest = [.. candidates.Select(candidate => CandidateShrinker.Plainest(procedure, test, candidate))];
            if (plainest.Sum(candidate => CandidateShrinker.DistanceOfResults(procedure, candidate)) < candidates.Sum(candidate => CandidateShrinker.DistanceOfResults(procedure, candidate)))
            {
                yield return selection with { Candidates = plainest };
            }
        }

        foreach (var plainer in candidates.ToList())
        {
            var distance = CandidateShrinker.DistanceOfResults(procedure, plainer);
            foreach (var other in candidates.Where(other => distance < CandidateShrinker.DistanceOfResults(procedure, other)))
            {
                yield return selection with { Candidates = [.. candidates.Select(candidate => candidate.Id == other.Id ? candidate with { Results = plainer.Results } : candidate)] };
            }
        }
    }

    private static IEnumerable<Selection> Plainer(Selection selection)
    {
        for (var i = 0; i < selection.Candidates.Count && selection.Candidates.Count <= Many; i++)
        {
            foreach (var plainer in CandidateShrinker.Of(selection.Procedure, selection.Candidates[i]))
            {
                yield return selection with { Candidates = [.. selection.Candidates.Take(i), plainer, .. selection.Candidates.Skip(i + 1)] };
            }
        }
    }

    // What the simpler rules no longer ask for, candidates no longer state.
    private static Selection Fitted(Selection selection, SelectionProcedure procedure)
    {
        var tests = Parts.TestsOf(procedure).ToDictionary(test => test.Id, StringComparer.Ordinal);
        var facts = procedure.Facts.Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return new(procedure, [.. selection.Candidates.Select(Fit)]);

        Candidate Fit(Candidate candidate) => candidate with
        {
            Results = [.. candidate.Results.Where(recorded => tests.TryGetValue(recorded.Test, out var test) && Fits(test, recorded.Result))],
            Application = candidate.Application with { Facts = [.. candidate.Application.Facts.Where(fact => facts.Contains(fact.Id))] },
        };
    }

    private static bool Fits(Test test, TestResult result) => result.State != ResultState.Known || test switch
    {
        ScoredTest scored => result.IsT0 && result.AsT0 <= scored.Maximum,
        LevelTest level => result.IsT1 && level.Scale.Contains(result.AsT1),
        RatedTest rated => result.IsT2 && rated.Ratings.Contains(result.AsT2.Code, StringComparer.Ordinal),
        _ => true,
    };
}
