namespace SelectionRules;

/// <summary>Decides which cells of a table of pass rates are shown, so that none that is left out follows from the others and the totals.</summary>
/// <remarks>
/// <para>The totals are taken to be known: the same command prints them when it is asked for no fact.</para>
/// <para>From the first cell of a row that is left out, the row stays so: who passed a stage is, but for a few, who is decided on in the next.</para>
/// </remarks>
internal sealed class RateSuppression(IReadOnlyList<RateRow> rows, int fewest)
{
    private readonly PassCounts?[][] shown = [.. rows.Select(row => new PassCounts?[row.Stages.Count])];
    private readonly HashSet<int> hidden = [];

    /// <summary>Returns the counts of each row, none where they are left out.</summary>
    public PassCounts?[][] Shown()
    {
        for (var stage = 0; stage < (rows.Count == 0 ? 0 : rows[0].Stages.Count); stage++)
        {
            Decide(stage);
        }

        return shown;
    }

    private void Decide(int stage)
    {
        // Nobody is left there, and everybody can see it: such a cell tells nothing and protects nothing.
        var open = Enumerable.Range(0, rows.Count).Where(row => !IsKnownToBeEmpty(row, stage)).ToList();
        var few = open.Where(row => hidden.Contains(row) || IsFew(rows[row].Stages[stage])).ToHashSet();
        var protecting = new HashSet<int>(few);
        if (fewest > 1 && few.Count > 0)
        {
            // The smallest ones first: they tell least.
            foreach (var row in open.Except(few).OrderBy(row => rows[row].Stages[stage].Decided).ThenBy(row => row))
            {
                if (IsSafe(protecting, open, stage))
                {
                    break;
                }

                protecting.Add(row);
            }
        }

        foreach (var row in open.Except(protecting))
        {
            var (decided, passed) = rows[row].Stages[stage];
            shown[row][stage] = new PassCounts { Decided = decided, Passed = passed };
        }

        hidden.UnionWith(protecting);
    }

    private bool IsKnownToBeEmpty(int row, int stage) =>
        stage > 0 && (rows[row].EndsAtAdmission || shown[row][..stage].Any(earlier => earlier is { Passed: 0 }));

    // At least two, and together such as could be shown as one cell; all or none of them passed only where that is so of everybody.
    private bool IsSafe(HashSet<int> protecting, List<int> open, int stage)
    {
        var (decided, passed) = Sum(protecting);
        var (all, passedOfAll) = Sum(open);
        return protecting.Count > 1
            && decided > protecting.Count
            && !IsFew((decided, passed))
            && (passed > 0 || passedOfAll == 0)
            && (decided > passed || all == passedOfAll);

        (int Decided, int Passed) Sum(IEnumerable<int> some) => some.Aggregate((Decided: 0, Passed: 0), (sum, row) => (sum.Decided + rows[row].Stages[stage].Decided, sum.Passed + rows[row].Stages[stage].Passed));
    }

    private bool IsFew((int Decided, int Passed) cell)
    {
        var (decided, passed) = cell;
        return decided < fewest || IsSome(passed) || IsSome(decided - passed);

        bool IsSome(int count) => count > 0 && count < fewest;
    }
}
