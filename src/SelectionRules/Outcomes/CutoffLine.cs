namespace SelectionRules;

/// <summary>The line that a cutoff drew in a group.</summary>
internal sealed record CutoffLine
{
    /// <summary>Gets the entries that passed the stage.</summary>
    public required IReadOnlyList<int> Passed { get; init; }

    /// <summary>Gets the lowest score of those kept by their place, where the cutoff is decided and goes by a score first.</summary>
    public required Fraction? LastRetained { get; init; }

    /// <summary>Gets the highest score of those not kept.</summary>
    public required Fraction? FirstNotRetained { get; init; }

    /// <summary>Gets a value indicating whether nobody waits for the cutoff any more.</summary>
    public required bool IsDecided { get; init; }

    public static CutoffLine Of(Outcome outcome, int stage, string group)
    {
        var cutoff = outcome.Procedure.Stages[stage].Cutoff!;
        var scope = outcome.Pool.Compiled.Groups.PositionOf(group);
        var entries = outcome.Book.Entries;
        var passed = new List<int>();
        var isDecided = true;
        for (var entry = 0; entry < outcome.Count; entry++)
        {
            var isCounted = cutoff.Scope == Scope.Everyone || entries.GroupOf(entry) == scope;
            var standing = outcome.Columns.Standings[entry];
            var at = outcome.Columns.Stages[entry];
            if (standing == Standing.NeedsRuling || (isCounted && standing == Standing.Pending && at <= stage))
            {
                isDecided = false;
            }

            var hasPassed = standing switch
            {
                Standing.Passed => true,
                Standing.NotAdmitted or Standing.NeedsRuling => false,
                Standing.NotRetained => at >= stage,
                Standing.Pending => at > stage || (at == stage && outcome.Columns.Reasons[entry] == StageReasons.CutoffUndecided),
                _ => at > stage,
            };
            if (isCounted && hasPassed)
            {
                passed.Add(entry);
            }
        }

        var score = cutoff.By.Keys[0] as OrderKey.ByScore;
        var reader = score is null || !isDecided ? null : outcome.Book.ReaderOf(score.Score);
        var firstNotRetained = reader?.ExtremeOf(RowsWhere(isKept: false), isLowest: score!.First != Extreme.Highest, bound: null);
        return new CutoffLine
        {
            Passed = passed,
            // Nobody keeps a place with less than somebody who is left out: whoever goes on all the same is admitted on top, or goes on from another list.
            LastRetained = reader?.ExtremeOf(RowsWhere(isKept: true), isLowest: score!.First == Extreme.Highest, firstNotRetained),
            FirstNotRetained = firstNotRetained,
            IsDecided = isDecided,
        };

        IEnumerable<int> RowsWhere(bool isKept) => passed
            .Where(entry => isKept != (outcome.Columns.Standings[entry] == Standing.NotRetained && outcome.Columns.Stages[entry] == stage))
            .Select(entries.RowOf);
    }
}
