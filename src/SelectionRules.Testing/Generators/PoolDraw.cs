namespace SelectionRules.Testing;

/// <summary>Draws pools of candidates, of a size at which the cutoffs of the procedure bind.</summary>
internal static class PoolDraw
{
    private const int Largest = 48;

    public static Sequence<Candidate> Of(SelectionProcedure procedure, Choices choices)
    {
        var applications = new ApplicationDraw(procedure, choices);
        var results = new ResultDraw(procedure, choices);
        var count = choices.Chance(30) ? choices.Below(6) : Math.Min(Largest, SizeToBind(procedure) + choices.Below(6));
        var candidates = new List<Candidate>(count);
        for (var i = 1; i <= count; i++)
        {
            var key = CandidateId.Of(FormattableString.Invariant($"C{i:D2}"));
            candidates.Add(candidates.Count > 0 && choices.Chance(24)
                ? Twin(choices.From(candidates), key)
                : new Candidate(applications.Of(key)) { Results = results.OfCandidate() });
        }

        return candidates.ToSequence();

        // With the same marks, or with the same sum in other parts: who ties by a sum alone shows what rounding or an approximation does to it.
        Candidate Twin(Candidate other, CandidateId key) => Transformations.Renamed(choices.Chance(50) ? other : Shifted(procedure, other, choices), key);
    }

    private static Candidate Shifted(SelectionProcedure procedure, Candidate candidate, Choices choices)
    {
        var marked = Parts.TestsOf(procedure).OfType<ScoredTest>().Where(test => candidate.ResultOf(test).IsT0).ToList();
        if (marked.Count < 2)
        {
            return candidate;
        }

        var (from, to) = (choices.From(marked), choices.From(marked));
        var (less, more) = (candidate.ResultOf(from).AsT0.ToDecimal(), candidate.ResultOf(to).AsT0.ToDecimal());
        var moved = Math.Min(choices.Of(0.25m, 0.5m, 1m, 3m), Math.Min(less, to.Maximum.ToDecimal() - more));
        return from == to || moved <= 0 ? candidate : candidate.With(from, Points.From(less - moved)).With(to, Points.From(more + moved));
    }

    // In each group one or two more than the smallest cutoff keeps, and half as many again who fail before.
    private static int SizeToBind(SelectionProcedure procedure)
    {
        var groups = AdmissibleApplication.GroupsOf(procedure);
        var places = procedure.Stages
            .Select(stage => stage.Cutoff)
            .OfType<Cutoff>()
            .Select(cutoff => cutoff.Scope == Scope.Everyone ? PlacesReading.Of(procedure, cutoff, null) : groups.Sum(group => PlacesReading.Of(procedure, cutoff, group) + 1))
            .DefaultIfEmpty(4)
            .Min();
        return places + (places / 2);
    }
}
