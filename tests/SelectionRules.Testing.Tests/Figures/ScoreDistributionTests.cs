using FsCheck.Xunit;
using SelectionRules.Belgium;

namespace SelectionRules.Testing.Tests;

[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class ScoreDistributionTests
{
    [DrawnProperty]
    public void Bins_OfAnyOutcome_LieSideBySideAndHoldEveryKnownFinalScore(Selection selection)
    {
        var outcome = selection.Evaluate();

        Assert.All(outcome.Distributions(), distribution =>
        {
            Assert.True(distribution.Bins.Count <= 25, $"{distribution.Bins.Count} bins\n{selection}");
            Assert.All(distribution.Bins.Zip(distribution.Bins.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
            Assert.All(distribution.Bins.AsEnumerable(), bin => Assert.Equal((distribution.Groups.Count, true), (bin.Counts.Count, bin.From < bin.To)));
            // What is drawn through the bins lies within them.
            Assert.All(distribution.Bins.IsEmpty ? [] : distribution.Lines, line => Assert.True(line.Value >= distribution.Bins[0].From && line.Value <= distribution.Bins[^1].To, $"{line}\n{selection}"));
        });

        var last = outcome.Distributions()[^1];
        var scores = Enumerable.Range(0, outcome.Count).Select(line => (Group: outcome.GroupAt(line), Score: outcome.FinalScoreAt(line))).Where(line => line.Score is not null).ToList();
        Assert.Equal(scores.Count, last.Bins.Sum(bin => bin.Count));
        foreach (var (position, bin) in last.Bins.AsEnumerable().Index())
        {
            for (var group = 0; group < last.Groups.Count; group++)
            {
                Assert.Equal(
                    scores.Count(line => line.Group == last.Groups[group] && line.Score >= bin.From && (line.Score < bin.To || (position == last.Bins.Count - 1 && line.Score == bin.To))),
                    bin.Counts[group]);
            }
        }
    }

    [Fact]
    public void Distribution_OfTheWrittenTest_HasThePassMarkAndTheLastRetainedOfEachRole()
    {
        // Eleven Dutch-speaking candidates with 90, 89, … 80: the tenth has 81. One French-speaking candidate with 49.5, who fails, and one with 50.
        Sequence<Candidate> pool =
        [
            .. Enumerable.Range(0, 11).Select(number => (Candidate)Applicants.DutchSpeaking($"N{number:00}").WithWritten(90 - number)),
            Applicants.FrenchSpeaking("F01").WithWritten(49.5m),
            Applicants.FrenchSpeaking("F02").WithWritten(50),
        ];

        var written = SocialMediaAssistant2025.Procedure.Evaluate(pool).Distributions().Single(distribution => distribution.Stage == "written");

        Assert.Equal(
            [("PassMark", "", "50"), ("Cutoff", "fr", "50"), ("Cutoff", "nl", "81")],
            written.Lines.Select(line => (line.Kind.ToString(), line.Group, line.Value.ToString())).OrderBy(line => line.Item3).ThenByDescending(line => line.Item1));
        // Bins of five points from 0 to 100: 49.5 lies below the pass mark, 50 above it; 80 to 84, 85 to 89, and 90.
        Assert.Equal(20, written.Bins.Count);
        Assert.Equal(["nl", "fr"], written.Groups);
        Assert.Equal([(9, 0, 1), (10, 0, 1), (16, 5, 0), (17, 5, 0), (18, 1, 0)], written.Bins.AsEnumerable().Index().Where(bin => bin.Item.Count > 0).Select(bin => (bin.Index, bin.Item.Counts[0], bin.Item.Counts[1])));
    }

    [Fact]
    public void Distributions_OfTheNotice_AreThoseThatItsRulesLookAt()
    {
        var distributions = SocialMediaAssistant2025.Procedure.Evaluate([Applicants.DutchSpeaking()]).Distributions();

        // Five parts of the interview, and the four competencies together; the language tests give levels, the questionnaire only advises.
        Assert.Equal(["written", "oral", "star", "star", "star", "star", "star", "star", ""], distributions.Select(distribution => distribution.Stage));
    }
}
