namespace SelectionRules;

/// <summary>Finds the scores that rules look at, counts them, and the values at which something is decided.</summary>
internal sealed class DistributionEnquiry(Outcome outcome, CancellationToken cancellation)
{
    private readonly SelectionProcedure procedure = outcome.Procedure;
    private readonly int[] groups = [.. Enumerable.Range(0, outcome.Count).Select(outcome.Book.Entries.GroupOf).Distinct().OrderBy(group => group < 0).ThenBy(group => group)];

    public IEnumerable<ScoreDistribution> All() => procedure.Stages
        .Index()
        .Where(stage => stage.Item.Counts != StageWeight.Advisory)
        .SelectMany(stage => ScoresOf(stage.Item).Distinct().Select(score => Of(score, stage.Index)))
        .Append(Of(procedure.FinalScore.Score, procedure.Stages.Count));

    private static IEnumerable<Score> ScoresOf(Stage stage) => stage.Tests.OfType<ScoredTest>().Select(test => (Score)test)
        .Concat(stage.PassMarks.SelectMany(mark => Compared(mark.Condition)).Select(compared => compared.Score))
        .Concat(stage.Cutoff?.By.Keys.Take(1).OfType<OrderKey.ByScore>().Select(key => key.Score) ?? []);

    // What a condition asks of scores, where reaching it is what is asked.
    private static IEnumerable<Condition.ScoreIs> Compared(Condition condition) => condition switch
    {
        Condition.ScoreIs { Comparison: Comparison.AtLeast or Comparison.MoreThan } compared => [compared],
        Condition.All all => all.Of.SelectMany(Compared),
        Condition.Any any => any.Of.SelectMany(Compared),
        _ => [],
    };

    private ScoreDistribution Of(Score score, int stage)
    {
        cancellation.ThrowIfCancellationRequested();
        var scores = ScoresOf(score, stage);
        var lines = stage == procedure.Stages.Count ? [] : LinesOf(score, stage).Distinct().OrderBy(line => line.Value).ToSequence();
        return new ScoreDistribution
        {
            Stage = stage == procedure.Stages.Count ? string.Empty : procedure.Stages[stage].Id,
            Score = score,
            Groups = [.. groups.Select(outcome.Pool.Compiled.Groups.NameOf)],
            Bins = Bins(score, scores, lines),
            Lines = lines,
        };
    }

    private List<(int Group, Fraction Score)> ScoresOf(Score score, int stage)
    {
        var reader = outcome.Book.ReaderOf(score);
        var scores = new List<(int Group, Fraction Score)>();
        for (var line = 0; line < outcome.Count; line++)
        {
            if (Reaches(EntryStanding.Of(outcome.Columns, line), stage) && reader.ValueOf(outcome.Book.Entries.RowOf(line)) is { } value)
            {
                scores.Add((Array.IndexOf(groups, outcome.Book.Entries.GroupOf(line)), value));
            }
        }

        return scores;
    }

    private static bool Reaches(EntryStanding standing, int stage) =>
        stage == 0 ? standing.Standing is not (Standing.NotAdmitted or Standing.NeedsRuling) : standing.GoesBeyond(stage - 1);

    private Sequence<DistributionBin> Bins(Score score, List<(int Group, Fraction Score)> scores, Sequence<DistributionLine> lines)
    {
        if (scores.Count == 0)
        {
            return [];
        }

        var shown = scores.Select(known => known.Score).Concat(lines.Select(line => line.Value)).ToList();
        var scale = score is Score.OfTest test ? DistributionScale.Of(Fraction.Zero, test.Test.Maximum.ToFraction()) : DistributionScale.Of(shown.Min(), shown.Max());
        int[][] counts = [.. Enumerable.Range(0, scale.Bins).Select(_ => new int[groups.Length])];
        foreach (var (group, value) in scores)
        {
            counts[scale.BinOf(value)][group]++;
        }

        return
        [
            .. Enumerable.Range(0, scale.Bins).Select(bin => new DistributionBin
            {
                From = scale.EdgeOf(bin),
                To = scale.EdgeOf(bin + 1),
                Counts = [.. counts[bin]],
            }),
        ];
    }

    private IEnumerable<DistributionLine> LinesOf(Score score, int position)
    {
        var stage = procedure.Stages[position];
        var passMarks =
            from mark in stage.PassMarks.AsEnumerable()
            from compared in Compared(mark.Condition)
            where compared.Score == score
            from line in Lines(DistributionLineKind.PassMark, mark.InGroups.IsEmpty ? [string.Empty] : mark.InGroups, _ => compared.Threshold.ValueIn(procedure, ScoreBounds.Of(procedure, score).Maximum))
            select line with { IsExclusive = compared.Comparison == Comparison.MoreThan };
        return stage.Cutoff is { } cutoff && cutoff.By.Keys[0] is OrderKey.ByScore key && key.Score == score
            ? passMarks.Concat(Lines(
                DistributionLineKind.Cutoff,
                cutoff.Scope == Scope.Everyone ? [string.Empty] : groups.Where(group => group >= 0).Select(outcome.Pool.Compiled.Groups.NameOf),
                group => outcome.CutoffLinesOf(position).LineOf(group).LastRetained))
            : passMarks;
    }

    private static IEnumerable<DistributionLine> Lines(DistributionLineKind kind, IEnumerable<string> groups, Func<string, Fraction?> valueOf) =>
        from id in groups
        let value = valueOf(id)
        where value is not null
        select new DistributionLine { Kind = kind, Group = id, Value = value.Value };
}
