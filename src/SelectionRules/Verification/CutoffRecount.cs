namespace SelectionRules.Verification;

/// <summary>Counts a cutoff once more, group after group, with those who wait: rules 3 and 4 of how a candidate moves through the stages.</summary>
internal sealed class CutoffRecount
{
    private readonly SelectionProcedure procedure;
    private readonly int stage;
    private readonly Cutoff cutoff;
    private readonly List<ExpectedLine> passed;
    private readonly List<ExpectedLine> waiting;
    private readonly List<ExpectedLine> unruled;

    // Whether lines of one candidate decide on each other: everybody counts once, or one list takes whom another would count.
    private readonly bool isShared;
    private readonly bool isByCandidate;
    private readonly HashSet<ExpectedLine> lost = [];

    /// <param name="procedure">The procedure.</param>
    /// <param name="stage">The position of the stage.</param>
    /// <param name="passed">Those who passed the stage.</param>
    /// <param name="waiting">Those who wait in this stage or an earlier one, and may still pass this one.</param>
    /// <param name="unruled">Those whom a ruling may still bring into any group.</param>
    public CutoffRecount(SelectionProcedure procedure, int stage, List<ExpectedLine> passed, List<ExpectedLine> waiting, List<ExpectedLine> unruled)
    {
        this.procedure = procedure;
        this.stage = stage;
        this.passed = passed;
        this.waiting = waiting;
        this.unruled = unruled;
        cutoff = procedure.Stages[stage].Cutoff!;
        isShared = PlacesReading.AreShared(procedure, cutoff);
        isByCandidate = isShared || (cutoff.Scope == Scope.Everyone && procedure.Grouping is Grouping.ByList);
    }

    /// <summary>Cuts, and returns who is counted in each group; one empty group where everybody is counted together.</summary>
    public Dictionary<string, CutoffCount> Run()
    {
        passed.ForEach(line => line.Candidate.FateSoFar = CutoffFate.LeftOut);
        waiting.ForEach(line => line.Candidate.FateSoFar = CutoffFate.LeftOut);
        unruled.ForEach(line => line.Candidate.FateSoFar = CutoffFate.LeftOut);
        var (members, rivals) = (passed.ToLookup(ScopeOf, StringComparer.Ordinal), waiting.ToLookup(ScopeOf, StringComparer.Ordinal));
        var counts = new Dictionary<string, CutoffCount>(StringComparer.Ordinal);
        foreach (var group in Groups().Where(group => members.Contains(group) || rivals.Contains(group)))
        {
            counts.Add(group, Count(group, [.. members[group]], [.. rivals[group]]));
        }

        foreach (var line in passed)
        {
            line.Cut(stage, isByCandidate ? line.Candidate.FateSoFar : line.OwnFateAt(stage)!.Value);
        }

        // Whoever any list retains, or may still retain, goes on in all of them.
        foreach (var line in lost.Where(line => !isShared || line.Candidate.FateSoFar == CutoffFate.LeftOut))
        {
            line.IsLost = true;
        }

        return counts;
    }

    // In the order in which lists are filled; those in no list are counted with each other.
    private IEnumerable<string> Groups() => cutoff.Scope == Scope.Everyone ? [string.Empty]
        : procedure.Grouping is Grouping.ByList byList ? byList.Lists.Select(list => list.Id).Append(string.Empty)
        : passed.Concat(waiting).Select(line => line.Group).Distinct(StringComparer.Ordinal);

    private CutoffCount Count(string group, List<ExpectedLine> members, List<ExpectedLine> rivals)
    {
        var counted = members.Where(line => !IsTaken(line)).Select(line => (Line: line, Place: line.Candidate.Reading.PlaceIn(cutoff.By), OnTop: OnTop(line))).ToList();
        var (known, more) = (new List<OrderPlace>(), new List<OrderPlace>());
        foreach (var (line, place, onTop) in counted.DistinctBy(one => one.Line.Candidate).Where(one => one.OnTop != Verdict.Met))
        {
            // Whom an earlier list may still retain may not be counted in a later one.
            (onTop == Verdict.Undetermined || IsOpenBefore(line) ? more : known).Add(place);
        }

        more.AddRange(rivals.Concat(unruled)
            .DistinctBy(line => line.Candidate)
            .Where(line => OnTop(line) != Verdict.Met && !IsPresent(line) && !IsTaken(line))
            .Select(line => line.Candidate.Reading.BestPlaceIn(cutoff.By)));
        var count = new CutoffCount(cutoff.Ties, PlacesReading.Of(procedure, cutoff, cutoff.Scope == Scope.Everyone ? null : group), known, more);
        foreach (var (line, place, onTop) in counted)
        {
            line.Decide(stage, onTop == Verdict.Met ? CutoffFate.Retained : count.Of(place, onTop == Verdict.Undetermined), onTop == Verdict.Met ? null : place);
        }

        foreach (var (line, _, _) in counted.Where(one => one.Line.OwnFateAt(stage) > one.Line.Candidate.FateSoFar))
        {
            line.Candidate.FateSoFar = line.OwnFateAt(stage)!.Value;
        }

        rivals.ForEach(line => LookAhead(line, count));
        return count;
    }

    // One who waits, and whom this cutoff leaves out for certain, ends ahead of nobody later.
    private void LookAhead(ExpectedLine line, CutoffCount count)
    {
        var isOut = IsPresent(line)
            ? line.Candidate.FateSoFar == CutoffFate.LeftOut
            : OnTop(line) is not (Verdict.Met or Verdict.Undetermined) && count.Excludes(line.Candidate.Reading.BestPlaceIn(cutoff.By));
        if (isOut)
        {
            lost.Add(line);
        }
        else if (isShared && line.Candidate.FateSoFar == CutoffFate.LeftOut)
        {
            // Whoever waits, and may still be retained here, would be in no later list that counts the rest, and would go on in all.
            line.Candidate.FateSoFar = CutoffFate.Undecided;
        }
    }

    private string ScopeOf(ExpectedLine line) => cutoff.Scope == Scope.Everyone ? string.Empty : line.Group;

    private Verdict OnTop(ExpectedLine line) => line.Candidate.Reading.OnTopOf(procedure.Stages[stage]);

    private bool IsTaken(ExpectedLine line) => IsOpenOrTaken(line, CutoffFate.Retained);

    private bool IsOpenBefore(ExpectedLine line) => IsOpenOrTaken(line, CutoffFate.Undecided);

    private bool IsOpenOrTaken(ExpectedLine line, CutoffFate fate) => isShared && cutoff.Overlap == ListOverlap.LaterListsCountTheRest && line.Candidate.FateSoFar == fate;

    // Among everybody, who waits in one list and has passed in another is counted already.
    private bool IsPresent(ExpectedLine line) => cutoff.Scope == Scope.Everyone && line.Candidate.Lines.Any(other => other.Status is null);
}
