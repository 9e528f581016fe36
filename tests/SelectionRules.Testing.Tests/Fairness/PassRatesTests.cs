using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class PassRatesTests
{
    // Worked out by hand from (2k + z² ± sqrt(z⁴ + 4 z² k (n - k) / n)) / (2 (n + z²)) with z² = 3.841459, then outwards to three decimals:
    // 15 of 20: 0.5313 and 0.8881; 0 of 10: 0 and 3.841459 / 13.841459 = 0.2775; 10 of 10 mirrors it; 1 of 1: 1 / 4.841459 = 0.2065.
    [Theory]
    [InlineData(15, 20, "531/1000", "889/1000")]
    [InlineData(0, 10, "0", "139/500")]
    [InlineData(10, 10, "361/500", "1")]
    [InlineData(1, 1, "103/500", "1")]
    public void Interval_OfKnownCounts_IsThatOfTheFormula(int passed, int decided, string lower, string upper)
    {
        var counts = new PassCounts { Decided = decided, Passed = passed };

        Assert.Equal((lower, upper), (counts.Lower.ToString(), counts.Upper.ToString()));
    }

    [DrawnProperty(300)]
    public void Interval_OfAnyCounts_HoldsTheRateAndNarrowsWithMore(ushort some, ushort others)
    {
        var counts = new PassCounts { Passed = some, Decided = some + others + 1 };
        var tenfold = new PassCounts { Passed = 10 * some, Decided = 10 * (some + others + 1) };

        Assert.True(counts.Lower <= counts.Rate && counts.Rate <= counts.Upper);
        Assert.True(tenfold.Upper - tenfold.Lower <= counts.Upper - counts.Lower);
        Assert.True(counts.Lower >= Fraction.Zero && counts.Upper <= Fraction.One);
    }

    [DrawnProperty]
    public void RatesByAFact_CountEachOfThePeopleOnce(Selection selection)
    {
        var outcome = selection.Evaluate();
        foreach (var fact in selection.Procedure.Facts.Where(fact => fact.Kind is FactKind.Code or FactKind.Truth))
        {
            foreach (var rate in PassRates.Of(outcome, fact.Id, fewest: 1).Rates.Where(rate => rate.Stage == OutcomeRow.Admission && rate.Counts is not null))
            {
                var people = selection.Candidates.Where(candidate => ValueOf(candidate, fact.Id) == rate.Group).ToList();
                var rows = people.Select(candidate => outcome.RowsOf(candidate.Id)).ToList();
                var (passed, open) = (rows.Count(lines => lines.Any(line => line.Stage != OutcomeRow.Admission)), rows.Count(lines => lines.All(line => line.Decision.Status == OutcomeStatus.NeedsRuling)));

                Assert.Equal((passed, people.Count - open), (rate.Counts!.Passed, rate.Counts.Decided));
            }
        }

        static string ValueOf(Candidate candidate, string fact) => candidate.Application.Facts.FirstOrDefault(stated => stated.Id == fact)?.Value.ToString() ?? string.Empty;
    }

    [DrawnProperty]
    public void Rates_WithoutSuppression_AreTheCountsOfTheLines(Selection selection)
    {
        var outcome = selection.Evaluate();
        var stages = selection.Procedure.Stages.Select(stage => stage.Id).Prepend("admission").ToList();

        foreach (var rate in PassRates.Of(outcome, fewest: 1).Rates)
        {
            var lines = Enumerable.Range(0, outcome.Count).Where(line => outcome.GroupAt(line) == rate.Group).Select(line => outcome[line]).ToList();
            var at = stages.IndexOf(rate.Stage);
            var passed = lines.Count(line => Passed(line, at));
            var failed = lines.Count(line => line.Decision.Status is OutcomeStatus.Failed or OutcomeStatus.NotAdmitted && stages.IndexOf(line.Stage) == at);

            Assert.True(rate.Counts is null ? passed + failed == 0 || IsBehindNobody(rate, outcome) : (rate.Counts.Passed, rate.Counts.Decided) == (passed, passed + failed), $"{rate}: {passed} of {passed + failed}\n{selection}");
        }

        bool Passed(OutcomeRow line, int at) => line.Decision.Status switch
        {
            OutcomeStatus.Laureate => true,
            OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling => false,
            OutcomeStatus.NotRetained => stages.IndexOf(line.Stage) >= at,
            OutcomeStatus.Pending => stages.IndexOf(line.Stage) > at || (stages.IndexOf(line.Stage) == at && line.Reasons.AsSpan().Contains("cutoff-undecided")),
            _ => stages.IndexOf(line.Stage) > at,
        };

        // What follows a stage on which nobody was decided is left out with it.
        bool IsBehindNobody(PassRate rate, Outcome of) => PassRates.Of(of, fewest: 1).Rates
            .Where(other => other.Group == rate.Group && stages.IndexOf(other.Stage) < stages.IndexOf(rate.Stage)).Any(other => other.IsSuppressed);
    }

    [DrawnProperty]
    public void Rates_OfFewPeople_AreNotShown(Selection selection)
    {
        foreach (var group in PassRates.Of(selection.Evaluate(), fewest: 3).Rates.GroupBy(rate => rate.Group))
        {
            Assert.All(group.Where(rate => rate.Counts is not null), rate =>
            {
                Assert.True(rate.Counts!.Decided >= 3);
                Assert.False(rate.Counts.Passed is 1 or 2);
                Assert.False(rate.Counts.Decided - rate.Counts.Passed is 1 or 2);
            });
            // The next stage would tell how many passed the one that is left out.
            Assert.All(group.SkipWhile(rate => !rate.IsSuppressed), rate => Assert.True(rate.IsSuppressed));
        }
    }

    // Each table by its rows: (decided, passed) stage by stage; the columns' sums are the totals that the same command prints.
    public static TheoryData<string, (int Decided, int Passed)[][]> Tables => new()
    {
        { "two rows, one of few people", [[(98, 98), (98, 66), (66, 50)], [(2, 2), (2, 1), (1, 1)]] },
        { "few at the second stage only", [[(98, 98), (98, 66), (66, 50)], [(20, 20), (20, 3), (3, 2)]] },
        { "of three, the smallest other one is left out too", [[(40, 40), (40, 22), (22, 12)], [(57, 57), (57, 30), (30, 20)], [(3, 3), (3, 2), (2, 1)]] },
        { "two of few together are still few", [[(40, 40), (40, 22), (22, 12)], [(1, 1), (1, 1), (1, 0)], [(1, 1), (1, 0), (0, 0)], [(50, 50), (50, 30), (30, 9)]] },
        { "the other small one failed as well", [[(60, 60), (60, 40), (40, 30)], [(6, 6), (6, 0), (0, 0)], [(2, 2), (2, 0), (0, 0)]] },
        { "an empty row protects nothing", [[(60, 60), (60, 40), (40, 30)], [(9, 9), (9, 0), (0, 0)], [(30, 30), (30, 12), (12, 10)]] },
        { "some withdraw, some are outside the cutoff", [[(60, 50), (40, 33), (20, 14)], [(20, 12), (11, 6), (2, 1)], [(30, 25), (19, 9), (8, 8)]] },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void SuppressedCounts_OfAnyTable_DoNotFollowFromTheOthersAndTheTotals(string name, (int Decided, int Passed)[][] table)
    {
        var shown = Shown(table);

        foreach (var stage in Enumerable.Range(0, table[0].Length))
        {
            // Nobody is decided on where nobody passed before, as is shown: that is no secret.
            var hidden = Enumerable.Range(0, table.Length).Where(row => shown[row][stage] is null && !Enumerable.Range(0, stage).Any(earlier => shown[row][earlier] is { Passed: 0 })).ToList();
            Assert.True(hidden.Count != 1, $"{name}: at stage {stage} the counts of one row follow from the total.");
            Assert.All(hidden, row => Assert.True(MayDiffer(table, hidden, stage, row), $"{name}: at stage {stage} row {row} can be told."));
        }

        Assert.Contains(shown, row => row[0] is not null || table.Length == 2);
        Assert.All(shown, row => Assert.All(row.SkipWhile(cell => cell is not null), Assert.Null));
    }

    [Fact]
    public void ALineWithoutAGroup_ProtectsNobodyAfterAdmission()
    {
        // Three without a group are not admitted: were two of the groups shown, their number would follow from the total. After admission there is nobody of theirs, so that one group alone would follow.
        var shown = new RateSuppression([new RateRow([(40, 40), (40, 30)], false), new RateRow([(30, 25), (25, 15)], false), new RateRow([(50, 40), (40, 25)], false), new RateRow([(3, 0), (0, 0)], true)], 5).Shown();

        Assert.Equal([true, false, true, false], shown.Select(row => row[0] is not null));
        Assert.Equal([false, false, true, false], shown.Select(row => row[1] is not null));
    }

    private static PassCounts?[][] Shown((int Decided, int Passed)[][] table) => new RateSuppression([.. table.Select(row => new RateRow(row, EndsAtAdmission: false))], PassRates.UsualFewest).Shown();

    // Whether other counts of the rows that are left out give the same totals, with another number of people decided on or passed in the row.
    private static bool MayDiffer((int Decided, int Passed)[][] table, List<int> hidden, int stage, int row)
    {
        var (decided, passed) = (hidden.Sum(other => table[other][stage].Decided), hidden.Sum(other => table[other][stage].Passed));
        var others = hidden.Count - 1;
        var possible = from d in Enumerable.Range(1, Math.Max(0, decided - others)) from p in Enumerable.Range(0, d + 1) where p <= passed && passed - p <= decided - d select (d, p);
        var counts = possible.ToList();
        var everybodyPassed = passed == decided && table.Sum(some => some[stage].Decided - some[stage].Passed) == 0;
        return counts.Select(count => count.d).Distinct().Count() > 1 && (everybodyPassed || passed == 0 || counts.Select(count => count.p).Distinct().Count() > 1);
    }

    [Fact]
    public void Rates_ByAFactThatIsNone_AreRefused() =>
        Assert.Throws<ArgumentException>(() => PassRates.Of(Belgium.SocialMediaAssistant2025.Procedure.Evaluate(Sequence<Candidate>.Empty), fact: "age"));
}
