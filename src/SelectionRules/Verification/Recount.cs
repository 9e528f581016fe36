namespace SelectionRules.Verification;

/// <summary>Follows everybody through the stages once more, by the evidence alone: what a line says of one never makes another look wrong.</summary>
internal sealed class Recount
{
    private readonly SelectionProcedure procedure;
    private readonly CancellationToken cancellation;
    private readonly List<ExpectedLine> lines;
    private readonly List<ExpectedLine> waiting = [];
    private readonly List<ExpectedLine> unruled;
    private readonly Dictionary<string, CutoffCount>?[] counts;

    public Recount(SelectionProcedure procedure, IReadOnlyList<ExpectedCandidate> candidates, CancellationToken cancellation)
    {
        this.procedure = procedure;
        this.cancellation = cancellation;
        lines = [.. candidates.SelectMany(candidate => candidate.Lines)];
        unruled = lines.FindAll(line => line.Status == OutcomeStatus.NeedsRuling);
        IsRulingOpen = unruled.Count > 0;
        counts = new Dictionary<string, CutoffCount>?[procedure.Stages.Count];
        Run();
    }

    /// <summary>Gets a value indicating whether somebody anywhere needs a ruling.</summary>
    public bool IsRulingOpen { get; }

    public IReadOnlyList<ExpectedLine> Lines => lines;

    /// <summary>Returns who was counted in the cutoff of a stage.</summary>
    public CutoffCount? CountAt(int stage, string group) => counts[stage]?.GetValueOrDefault(procedure.Stages[stage].Cutoff?.Scope == Scope.Everyone ? string.Empty : group);

    private void Run()
    {
        var onTheWay = lines.FindAll(line => line.Status is null);
        for (var stage = 0; stage < procedure.Stages.Count; stage++)
        {
            foreach (var line in onTheWay)
            {
                cancellation.ThrowIfCancellationRequested();
                Hold(line, stage);
            }

            onTheWay.RemoveAll(line => line.Status is not null);
            if (procedure.Stages[stage].Cutoff is not null)
            {
                Cut(stage, onTheWay);
                onTheWay.RemoveAll(line => line.Status is not null);
            }
        }

        onTheWay.ForEach(line => line.Stop(OutcomeStatus.Laureate, procedure.Stages.Count));
    }

    private void Hold(ExpectedLine line, int stage)
    {
        switch (line.Of(stage).Standing)
        {
            case StageStanding.Withdrawn:
                line.Stop(OutcomeStatus.Withdrawn, stage);
                break;
            case StageStanding.Failed:
                line.Stop(OutcomeStatus.Failed, stage);
                break;
            case StageStanding.Waiting:
                line.Stop(OutcomeStatus.Pending, stage);
                waiting.Add(line);
                break;
        }
    }

    private void Cut(int stage, List<ExpectedLine> passed)
    {
        waiting.RemoveAll(line => IsOut(line, line.Stage + 1, stage));
        unruled.RemoveAll(line => IsOut(line, 0, stage));
        counts[stage] = new CutoffRecount(procedure, stage, passed, waiting, unruled).Run();
        waiting.RemoveAll(line => line.IsLost);
        waiting.AddRange(passed.Where(line => line.Status == OutcomeStatus.Pending));
    }

    // "unless what is known of their results up to and including that stage excludes it: a failure or a withdrawal"
    private static bool IsOut(ExpectedLine line, int first, int last)
    {
        for (var stage = first; stage <= last; stage++)
        {
            if (line.Of(stage).Standing is StageStanding.Failed or StageStanding.Withdrawn)
            {
                return true;
            }
        }

        return false;
    }
}
