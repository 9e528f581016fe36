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
        var passed = new List<int>();
        var isDecided = true;
        for (var entry = 0; entry < outcome.Count; entry++)
        {
            var isCounted = cutoff.Scope == Scope.Everyone || string.Equals(outcome.GroupAt(entry), group, StringComparison.Ordinal);
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
        var firstNotRetained = reader?.ExtremeOf(RowsWhere(isKept: false), isLowest: score!.First != Extreme.Highest);
        return new CutoffLine
        {
            Passed = passed,
            LastRetained = reader?.ExtremeOf(RowsWhere(isKept: true).Where(IsBeforeTheLine), isLowest: score!.First == Extreme.Highest),
            FirstNotRetained = firstNotRetained,
            IsDecided = isDecided,
        };

        // Nobody keeps a place with less than somebody who is left out: whoever goes on all the same is admitted on top, or goes on from another list.
        bool IsBeforeTheLine(int row) => firstNotRetained is not { } first || reader!.ValueOf(row) is not { } value || (score!.First == Extreme.Highest ? value >= first : value <= first);

        IEnumerable<int> RowsWhere(bool isKept) => passed
            .Where(entry => isKept != (outcome.Columns.Standings[entry] == Standing.NotRetained && outcome.Columns.Stages[entry] == stage))
            .Select(outcome.Book.Entries.RowOf);
    }
}
