using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>How the candidates of each group become fewer, from the application to the last stage.</summary>
public static class Funnel
{
    /// <summary>Counts what became of the lines of an outcome: group by group in the order of the procedure, lines without a group last, and each group step by step.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Sequence<FunnelStep> Of(Outcome outcome, CancellationToken cancellation = default)
    {
        Guard.Against.Null(outcome);
        string[] stages = [OutcomeRow.Admission, .. outcome.Procedure.Stages.Select(stage => stage.Id)];
        var groups = outcome.Pool.Compiled.Groups;
        var counts = new Dictionary<int, int[][]>();
        foreach (var line in outcome.Lines(cancellation))
        {
            var group = outcome.Book.Entries.GroupOf(line);
            if (!counts.TryGetValue(group, out var count))
            {
                counts.Add(group, count = [.. stages.Select(_ => new int[Enum.GetValues<Standing>().Length])]);
            }

            var standing = EntryStanding.Of(outcome.Columns, line);
            var at = standing.Standing switch
            {
                Standing.NotAdmitted or Standing.NeedsRuling => 0,
                Standing.Passed => stages.Length - 1,
                _ => standing.Stage + 1,
            };
            count[at][(int)standing.Standing]++;
        }

        return [.. counts.OrderBy(count => count.Key < 0).ThenBy(count => count.Key).SelectMany(count => StepsOf(groups.NameOf(count.Key), count.Value, stages))];
    }

    private static IEnumerable<FunnelStep> StepsOf(string group, int[][] counts, string[] stages)
    {
        var reached = counts.Sum(stage => stage.Sum());
        for (var stage = 0; stage < stages.Length; stage++)
        {
            var step = new FunnelStep
            {
                Stage = stages[stage],
                Group = group,
                Reached = reached,
                Failed = Count(Standing.NotAdmitted) + Count(Standing.Failed),
                NotRetained = Count(Standing.NotRetained),
                Waiting = Count(Standing.NeedsRuling) + Count(Standing.Pending),
                Withdrew = Count(Standing.Withdrawn),
            };
            yield return step;
            reached = step.GoesOn;

            int Count(Standing standing) => counts[stage][(int)standing];
        }
    }
}
