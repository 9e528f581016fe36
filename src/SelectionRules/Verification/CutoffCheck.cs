namespace SelectionRules.Verification;

/// <summary>Compares what lines say of one cutoff in one group with the count by the evidence: the size, the edge, and that nobody retained is below somebody left out.</summary>
internal sealed class CutoffCheck
{
    private readonly bool isShared;
    private readonly string group;
    private readonly CutoffCount count;
    private readonly List<Counted> counted;

    /// <param name="procedure">The procedure.</param>
    /// <param name="stage">The position of the stage.</param>
    /// <param name="group">The group; none where everybody is counted together.</param>
    /// <param name="members">The lines of the group.</param>
    /// <param name="count">Who is counted by the evidence.</param>
    public CutoffCheck(SelectionProcedure procedure, int stage, string group, IEnumerable<VerifiedLine> members, CutoffCount count)
    {
        this.group = group;
        this.count = count;
        isShared = PlacesReading.AreShared(procedure, procedure.Stages[stage].Cutoff!);
        counted = [.. members.Select(line => Counted.Of(line, stage)).OfType<Counted>()];
        counted.Sort((one, other) => Against(other.Place, one.Place));
    }

    public void Look(PropertyBook size, PropertyBook edge, PropertyBook order)
    {
        counted.ForEach(one => LookAt(one, size, edge));
        LookAtTies(edge);
        LookAtOrder(order);
    }

    private void LookAt(Counted one, PropertyBook size, PropertyBook edge)
    {
        if (one.Given != CutoffFate.Retained)
        {
            edge.Look(one.IsRight, one.Group, $"{Told(one)}", one.Candidate);
        }
        else if (one.Place is not null)
        {
            size.Look(one.IsRight, one.Group, $"{Told(one)}", one.Candidate);
        }
    }

    // Of those who tie, one whose line is wrong has another fate than one whose line is right.
    private void LookAtTies(PropertyBook edge)
    {
        for (var first = 0; first < counted.Count;)
        {
            var end = first + 1;
            while (end < counted.Count && counted[end].Place is { } place && counted[first].Place is { } best && place.IsTiedWith(best))
            {
                end++;
            }

            var sharing = counted.FindIndex(first, end - first, one => one.IsRight);
            for (var i = first; sharing >= 0 && i < end; i++)
            {
                var (one, other) = (counted[i], counted[sharing]);
                if (one.Given == CutoffFate.Retained && !one.IsRight && other.Given != one.Given)
                {
                    edge.Look(holds: false, one.Group, $"'{other.Candidate}' is {Words(other.Given)} and '{one.Candidate}' is {Words(one.Given)}, both with {one.Place}", other.Candidate, one.Candidate);
                }
            }

            first = end;
        }
    }

    // Somebody rightly left out is not blamed for one who is wrongly retained, nor the other way round.
    private void LookAtOrder(PropertyBook order)
    {
        var lowest = counted.FindLast(one => one.Place is not null && one.Given == CutoffFate.Retained && (!isShared || one.IsRetainedHere || !one.IsRight));
        var highest = counted.Find(one => one.Place is not null && one.Given == CutoffFate.LeftOut);
        foreach (var one in counted.Where(one => one.Place is not null))
        {
            if (one.Given == CutoffFate.LeftOut)
            {
                LookAtPair(lowest, one, one.IsRight);
            }
            else if (one.Given == CutoffFate.Retained && !one.IsRight && (!ReferenceEquals(one, lowest) || highest is null || highest.IsRight))
            {
                // Else the two are told once, with the one that is left out.
                LookAtPair(one, highest, isRight: false);
            }
        }

        void LookAtPair(Counted? retained, Counted? leftOut, bool isRight) => order.Look(
            isRight || retained is null || leftOut is null || !leftOut.Place!.IsAheadOf(retained.Place!),
            (retained ?? leftOut)!.Group,
            $"'{retained?.Candidate}' with {retained?.Place} is retained, and '{leftOut?.Candidate}' with {leftOut?.Place} is left out",
            [.. new[] { retained, leftOut }.OfType<Counted>().Select(one => one.Candidate)]);
    }

    private string Told(Counted one) => one.IsRight ? string.Empty
        : one.Place is null ? $"'{one.Candidate}' is {Words(one.Given)}, and is retained by an earlier list or on top of the number"
        : $"'{one.Candidate}' with {one.Place} is {Words(one.Given)}, and {Should(one.Expected)}: {(group.Length > 0 ? $"in '{group}' " : string.Empty)}{count.Numbers(one.Place)}";

    private string Should(CutoffFate fate) => (fate, isShared) switch
    {
        (CutoffFate.Retained, true) => "a list retains this candidate",
        (CutoffFate.LeftOut, true) => "no list retains this candidate",
        (CutoffFate.Retained, _) => "is within for certain",
        (CutoffFate.LeftOut, _) => "is outside for certain",
        _ => "that is not decided yet",
    };

    private static string Words(CutoffFate fate) => fate switch
    {
        CutoffFate.Retained => "retained",
        CutoffFate.LeftOut => "not retained",
        _ => "waiting",
    };

    // Who is not counted comes last.
    private static int Against(OrderPlace? one, OrderPlace? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => one.Against(other),
    };

    private sealed record Counted(VerifiedLine Line, OrderPlace? Place, CutoffFate Given, CutoffFate Expected, bool IsRetainedHere)
    {
        public CandidateId Candidate => Line.Candidate;

        public string Group => Line.Group;

        public bool IsRight => Given == Expected;

        // Whoever does not come so far by the evidence is named by the property that says why.
        public static Counted? Of(VerifiedLine line, int stage)
        {
            CutoffFate? given = (line.Stage.CompareTo(stage), line.Line.Status) switch
            {
                ( > 0, _) => CutoffFate.Retained,
                (0, OutcomeStatus.NotRetained) => CutoffFate.LeftOut,
                (0, OutcomeStatus.Pending) => CutoffFate.Undecided,
                _ => null,
            };
            return given is { } fate && line.Expected is { } expected && expected.FateAt(stage) is { } right
                ? new Counted(line, expected.PlaceAt(stage), fate, right, expected.OwnFateAt(stage) == CutoffFate.Retained)
                : null;
        }
    }
}
