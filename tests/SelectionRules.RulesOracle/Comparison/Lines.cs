namespace SelectionRules.RulesOracle;

/// <summary>Outcomes as text, every column of every line: candidate, group, status, stage, reasons, rank, exact score, place.</summary>
internal static class Lines
{
    public static IReadOnlyList<string> OfOracle(SelectionProcedure procedure, IReadOnlyList<Candidate> candidates) => [.. Oracle.Evaluate(procedure, candidates).Select(entry => entry.ToString())];

    public static IReadOnlyList<string> OfLibrary(SelectionProcedure procedure, IReadOnlyList<Candidate> candidates)
    {
        var outcome = procedure.Evaluate(candidates);
        var placements = outcome.Placements.ToLookup(placement => (placement.Candidate, placement.Group));
        return
        [
            .. Enumerable.Range(0, outcome.Count).Select(index =>
            {
                var row = outcome[index];
                var places = placements[(row.Candidate, row.Group)].Select(place => $"{place.Kind} {place.Position} turn {place.Turn}");
                return $"{row.Candidate},{row.Group},{row.Decision.Status},{row.Stage},{string.Join(';', row.Reasons)},{outcome.RankAt(index)},{outcome.FinalScoreAt(index)},{string.Join(" and ", places)}";
            }),
        ];
    }

    public static IReadOnlyList<string> Differences(IReadOnlyList<string> oracle, IReadOnlyList<string> library) =>
        [.. Enumerable.Range(0, Math.Max(oracle.Count, library.Count)).Select(index => (One: At(oracle, index), Other: At(library, index))).Where(pair => pair.One != pair.Other).Select(pair => $"second implementation: {pair.One}\nlibrary:               {pair.Other}")];

    private static string At(IReadOnlyList<string> lines, int index) => index < lines.Count ? lines[index] : "no line";
}
