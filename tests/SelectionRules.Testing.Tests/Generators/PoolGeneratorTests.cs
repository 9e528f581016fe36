using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace SelectionRules.Testing.Tests;

/// <summary>What is drawn for a procedure can be evaluated, crowds at the edges, and shrinks to something small.</summary>
[Properties(Arbitrary = [typeof(ChamberPools)])]
public sealed class PoolGeneratorTests
{
    private static readonly ScoredTest Written = (ScoredTest)Procedures.Chamber.Stages[1].Tests[0];

    [DrawnProperty]
    public void Pool_CanBeEvaluated_AsCanAllThatItShrinksTo(Selection pool)
    {
        Assert.Equal(pool.Candidates.Count, pool.Evaluate().Count);
        foreach (var smaller in Arbitraries.Selections(Procedures.Chamber).Shrinker(pool).Take(30))
        {
            Assert.NotEqual(pool, smaller);
            Assert.Equal(smaller.Candidates.Count, smaller.Evaluate().Count);
        }
    }

    [Fact]
    public void Pool_ShrinksToOneCandidate_WhereOneIsEnough()
    {
        var pool = Sample(Arbitraries.Selections(Procedures.Chamber), 50).MaxBy(one => one.Candidates.Count)!;
        var (smallest, _) = Shrinking.Smallest(pool, Arbitraries.Selections(Procedures.Chamber).Shrinker, one => !one.Candidates.IsEmpty);
        var only = Assert.Single(smallest.Candidates);
        Assert.Equal(Written.Maximum, only.ResultOf(Written).AsT0);
    }

    // At the border of the first ten: enough people, and one left out with as many points as one admitted would have.
    [Fact]
    public void Pools_AreThickWithTies_AtTheBorder()
    {
        var pools = Sample(Arbitraries.Selections(Procedures.SmallChamber), 200);
        var tied = pools.Count(pool => OutcomeLine.AllOf(pool.Evaluate()).Where(line => line.Status == OutcomeStatus.Laureate || line.Stage is "oral" or "star").GroupBy(line => line.Group).Any(role => role.Count() > 2));
        Assert.InRange(tied, 40, 200);
    }

    [Fact]
    public void Applications_CrowdAroundTheClosing_AndTheReferenceDate()
    {
        var applications = Sample(Arbitraries.Applications(Procedures.Chamber), 3000);
        var late = Procedures.Chamber.ClosesAt!.FirstLateInstant;
        foreach (var from in new[] { Duration.Zero, -Duration.Epsilon, Duration.FromSeconds(-1), Duration.FromSeconds(1), Duration.FromMinutes(-1), Duration.FromHours(-1), Duration.FromHours(1) })
        {
            Assert.Contains(applications, application => application.ReceivedAt == late + from);
        }

        var diplomas = applications.SelectMany(application => application.Diplomas).ToList();
        Assert.Equal(Enum.GetValues<Recognition>(), diplomas.Select(diploma => diploma.Recognition).Distinct().Order());
        Assert.Equal(Enum.GetValues<DiplomaLevel>(), diplomas.Select(diploma => diploma.Level).Distinct().Order());
        Assert.Contains(diplomas, diploma => diploma.AwardedOn is { Month: 2, Day: 29 });
        Assert.Contains(diplomas, diploma => diploma.AwardedOn == Procedures.Chamber.AssessedOn);
        Assert.Contains(diplomas, diploma => diploma.AwardedOn == Procedures.Chamber.AssessedOn.PlusDays(1));
        Assert.Contains(applications, application => Overlaps(application.Experience));
    }

    [Fact]
    public void Results_HaveEveryState()
    {
        var states = Sample(Arbitraries.Candidates(Procedures.Chamber), 3000).SelectMany(candidate => candidate.Results.Select(recorded => recorded.Result.State)).Append(ResultState.Pending).Distinct().Order();
        Assert.Equal(Enum.GetValues<ResultState>(), states);
    }

    [Fact]
    public void Points_CrowdAtThePassMark_AndTheEnds()
    {
        var points = Sample(Arbitraries.Points(Procedures.Chamber, Written), 1000);
        foreach (Points edge in new Points[] { 0, 49.999999m, 49.99m, 49.5m, 49, 50, 50.000001m, 50.01m, 50.5m, 100, 99.5m, 99.999999m })
        {
            Assert.Contains(edge, points);
        }

        Assert.All(points, one => Assert.True(one <= Written.Maximum, one.ToString()));
    }

    [Fact]
    public void Levels_AreAllDrawn_AndShrinkToTheHighest()
    {
        var test = (LevelTest)Procedures.Chamber.Stages[0].Tests[0];
        var levels = Arbitraries.Levels(test);
        Assert.Equal(test.Scale.Levels.Count, Sample(levels, 200).Distinct().Count());
        Assert.Equal(test.Scale.Levels[^1], levels.Shrinker(LanguageLevel.B1).First());
        Assert.Empty(levels.Shrinker(test.Scale.Levels[^1]));
    }

    [Fact]
    public void SameSeed_DrawsTheSame() => Assert.Equal(Sample(Arbitraries.Selections(Procedures.Chamber), 20), Sample(Arbitraries.Selections(Procedures.Chamber), 20));

    private static List<T> Sample<T>(Arbitrary<T> arbitrary, int number) => [.. arbitrary.Generator.Sample(number, new Rnd(1, 1), 50)];

    private static bool Overlaps(Sequence<WorkExperience> experience) => experience.Any(one => experience.Any(other => other != one && other.From <= (one.To ?? other.From) && one.From <= (other.To ?? one.From)));
}
