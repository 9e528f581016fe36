namespace SelectionRules.Testing;

/// <summary>Fills lists that share their candidates, one after the other, and compares.</summary>
internal static class SharedLists
{
    public static IEnumerable<Instance> Of(LawTrial trial)
    {
        for (var stage = 0; stage < trial.Procedure.Stages.Count; stage++)
        {
            if (trial.Procedure.Stages[stage].Cutoff is not { } cutoff || !PlacesReading.AreShared(trial.Procedure, cutoff) || !IsSettled(trial, stage))
            {
                continue;
            }

            foreach (var instance in Of(trial, stage, cutoff))
            {
                yield return instance;
            }
        }
    }

    private static bool IsSettled(LawTrial trial, int stage) => !trial.Lines.All.Any(line => Progress.IsWaiting(line) && trial.StageOf(line) <= stage);

    private static IEnumerable<Instance> Of(LawTrial trial, int stage, Cutoff cutoff)
    {
        var contenders = trial.Lines.All.Select(line => Contender.Of(trial, stage, cutoff, line)).OfType<Contender>().ToList();
        var retained = new HashSet<CandidateId>();
        foreach (var list in Groups(trial.Procedure))
        {
            var members = contenders.FindAll(contender => string.Equals(contender.Line.Group, list, StringComparison.Ordinal)
                && !(cutoff.Overlap == ListOverlap.LaterListsCountTheRest && retained.Contains(contender.Line.Candidate)));
            var places = PlacesReading.Of(trial.Procedure, cutoff, list);
            retained.UnionWith(members.Where(contender => IsWithin(members, contender, places, cutoff.Ties)).Select(contender => contender.Line.Candidate).ToList());
        }

        foreach (var contender in contenders)
        {
            var isExpected = retained.Contains(contender.Line.Candidate);
            yield return Instance.Of(
                isExpected == (contender.Fate == ContenderFate.Retained),
                $"'{contender.Line.Candidate}' with {contender.Place} is {contender.Fate} in the list '{contender.Line.Group}' at '{trial.Procedure.Stages[stage].Id}', and {(isExpected ? "a list retains" : "no list retains")} this candidate",
                contender.Line.Candidate);
        }
    }

    private static IEnumerable<string> Groups(SelectionProcedure procedure) => ((Grouping.ByList)procedure.Grouping).Lists.Select(list => list.Id).Append(string.Empty);

    private static bool IsWithin(List<Contender> members, Contender contender, int places, TiePolicy ties) => ties == TiePolicy.AdmitAllTied
        ? members.Count(other => other.Place.IsAheadOf(contender.Place)) < places
        : members.Count(other => !contender.Place.IsAheadOf(other.Place)) <= places;
}
