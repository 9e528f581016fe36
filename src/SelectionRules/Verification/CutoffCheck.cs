namespace SelectionRules.Verification;

/// <summary>Checks one cutoff in one group: the size, the edge, and that nobody retained is below somebody left out.</summary>
internal sealed class CutoffCheck
{
    private readonly SelectionProcedure procedure;
    private readonly int stage;
    private readonly Cutoff cutoff;
    private readonly string group;
    private readonly int places;
    private readonly bool isSettled;
    private readonly List<Counted> counted;

    /// <param name="procedure">The procedure.</param>
    /// <param name="stage">The position of the stage.</param>
    /// <param name="group">The group; none where everybody is counted together.</param>
    /// <param name="members">The lines of the group.</param>
    /// <param name="isRulingOpen">Whether somebody anywhere needs a ruling.</param>
    public CutoffCheck(SelectionProcedure procedure, int stage, string? group, IReadOnlyCollection<VerifiedLine> members, bool isRulingOpen)
    {
        this.procedure = procedure;
        this.stage = stage;
        this.group = group ?? string.Empty;
        cutoff = procedure.Stages[stage].Cutoff!;
        places = PlacesReading.Of(procedure, cutoff, group);
        counted = [.. members.Select(Count).OfType<Counted>().DistinctBy(one => one.Line.Candidate).OrderByDescending(one => one.Place, Comparer<OrderPlace>.Create((one, other) => one.Against(other)))];
        var isWaitedFor = members.Any(line => line.Line.Status == OutcomeStatus.Pending && line.Stage <= stage && !(line.Stage == stage && HasPassed(line)));
        isSettled = !isRulingOpen && !isWaitedFor && !counted.Exists(one => one.IsOnTopOpen);
    }

    private enum Fate
    {
        Retained,
        LeftOut,
        Undecided,
    }

    public void Look(PropertyBook size, PropertyBook edge, PropertyBook order)
    {
        Counted? lowestRetained = null;
        for (var first = 0; first < counted.Count;)
        {
            var end = first + 1;
            while (end < counted.Count && counted[end].Place.IsTiedWith(counted[first].Place))
            {
                end++;
            }

            // Those from first to end are tied; as many as first are ahead of them.
            for (var i = first; i < end; i++)
            {
                var one = counted[i];
                if (one.Fate == Fate.Retained)
                {
                    var before = cutoff.Ties == TiePolicy.AdmitAllTied ? first : end - 1;
                    size.Look(before < places, group, $"'{one.Line.Candidate}' with {one.Place} is retained: {before} others are before, for {places} places", one.Line.Candidate);
                }
                else if (isSettled)
                {
                    edge.Look(IsBeyond(one.Fate, first, end), group, $"'{one.Line.Candidate}' with {one.Place} is not retained: {first} are ahead and {end} as good or better, for {places} places", one.Line.Candidate);
                }

                if (i > first && one.IsOnTopOpen == counted[first].IsOnTopOpen)
                {
                    edge.Look(one.Fate == counted[first].Fate, group, $"'{counted[first].Line.Candidate}' is {counted[first].Fate} and '{one.Line.Candidate}' is {one.Fate}, both with {one.Place}", counted[first].Line.Candidate, one.Line.Candidate);
                }
            }

            first = end;
        }

        // From the last to the first: once somebody is retained, nobody ahead is left out.
        for (var i = counted.Count - 1; i >= 0; i--)
        {
            var one = counted[i];
            if (one.Fate == Fate.Retained)
            {
                lowestRetained ??= one;
            }
            else if (one.Fate == Fate.LeftOut)
            {
                order.Look(
                    lowestRetained is null || !one.Place.IsAheadOf(lowestRetained.Place),
                    group,
                    $"'{lowestRetained?.Line.Candidate}' with {lowestRetained?.Place} is retained, and '{one.Line.Candidate}' with {one.Place} is left out",
                    lowestRetained is null ? [one.Line.Candidate] : [lowestRetained.Line.Candidate, one.Line.Candidate]);
            }
        }
    }

    private bool IsBeyond(Fate fate, int ahead, int upTo) => (cutoff.Ties, fate) switch
    {
        (TiePolicy.AdmitAllTied, Fate.LeftOut) => ahead >= places,
        (TiePolicy.AdmitNoneTied, Fate.LeftOut) => upTo > places,
        (TiePolicy.LeaveUndecided, Fate.LeftOut) => ahead >= places,
        (TiePolicy.LeaveUndecided, _) => ahead < places && upTo > places,
        _ => false,
    };

    // Whoever has passed the stage is counted, unless admitted on top.
    private Counted? Count(VerifiedLine line)
    {
        Fate? fate = (line.Stage.CompareTo(stage), line.Line.Status) switch
        {
            ( > 0, _) => Fate.Retained,
            (0, OutcomeStatus.NotRetained) => Fate.LeftOut,
            (0, OutcomeStatus.Pending) when HasPassed(line) => Fate.Undecided,
            _ => null,
        };
        return fate is not { } known || line.Reading.IsAdmittedOnTop(procedure.Stages[stage])
            ? null
            : new Counted(line, line.Reading.PlaceIn(cutoff.By), known, cutoff.OnTop is { } onTop && line.Reading.Of(onTop) == Verdict.Undetermined);
    }

    private bool HasPassed(VerifiedLine line) => line.Reading.Of(procedure.Stages[stage], line.Group).Standing == StageStanding.Passed;

    private sealed record Counted(VerifiedLine Line, OrderPlace Place, Fate Fate, bool IsOnTopOpen);
}
