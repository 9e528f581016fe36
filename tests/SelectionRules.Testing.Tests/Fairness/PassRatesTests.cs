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

    [Fact]
    public void Rates_ByAFactThatIsNone_AreRefused() =>
        Assert.Throws<ArgumentException>(() => PassRates.Of(Belgium.SocialMediaAssistant2025.Procedure.Evaluate(Sequence<Candidate>.Empty), fact: "age"));
}
