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
            candidates.Add(candidates.Count > 0 && choices.Chance(12)
                ? Transformations.Renamed(choices.From(candidates), key)
                : new Candidate(applications.Of(key)) { Results = results.OfCandidate() });
        }

        return candidates.ToSequence();
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
