namespace SelectionRules.Testing;

/// <summary>Mends a procedure from which a stage or a test was taken: what referred to it goes too.</summary>
internal static class ProcedureRepair
{
    public static SelectionProcedure Of(SelectionProcedure procedure)
    {
        var known = Parts.TestsOf(procedure).ToDictionary(test => test.Id, StringComparer.Ordinal);
        var final = IsSound(procedure.FinalScore.Score) ? procedure.FinalScore.Score : known.Values.OfType<ScoredTest>().Select(Score.Of).FirstOrDefault() ?? Score.Fixed(0);
        var counted = Parts.TestsIn(final).Select(test => test.Id).ToHashSet(StringComparer.Ordinal);
        var stageIds = procedure.Stages.Select(stage => stage.Id).ToHashSet(StringComparer.Ordinal);
        return procedure with
        {
            Stages = [.. procedure.Stages.Select(Mended)],
            FinalScore = procedure.FinalScore with { Score = final },
            Ranking = procedure.Ranking with { By = IsSound(procedure.Ranking.By) && final == procedure.FinalScore.Score ? procedure.Ranking.By : Order.HighestFirst(final) },
            RecordedThresholds = [.. procedure.RecordedThresholds],
            Rulings = [.. procedure.Rulings.Where(ruling => ruling.Stage.Length == 0 || (stageIds.Contains(ruling.Stage) && (ruling.Kind != RulingKind.AdmitsOnTop || procedure.Stages.First(stage => string.Equals(stage.Id, ruling.Stage, StringComparison.Ordinal)).Cutoff is not null)))],
        };

        bool IsSound(object? rule) => Parts.TestsIn(rule).All(test => known.TryGetValue(test.Id, out var own) && own.Equals(test));

        Stage Mended(Stage stage)
        {
            var counts = stage.Tests.Any(test => counted.Contains(test.Id)) ? StageWeight.Counted : stage.Counts == StageWeight.Counted ? StageWeight.GateOnly : stage.Counts;
            return stage with
            {
                Counts = counts,
                PassMarks = [.. stage.PassMarks.Where(mark => IsSound(mark.Condition)).Select(mark => IsSound(mark.WaivedFor) ? mark : mark with { WaivedFor = null })],
                Cutoff = stage.Cutoff is { } cutoff && IsSound(cutoff.By) ? IsSound(cutoff.OnTop) ? cutoff : cutoff with { OnTop = null } : null,
            };
        }
    }
}
