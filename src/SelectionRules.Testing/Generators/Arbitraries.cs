using Ardalis.GuardClauses;
using FsCheck;
using FsCheck.Fluent;

namespace SelectionRules.Testing;

/// <summary>Generators with shrinkers for one procedure: its pools, candidates, applications and results.</summary>
/// <remarks>
/// <para>They crowd where something happens: at pass marks and maxima, at the border of cutoffs, around the closing instant, on 29 February. Shrinking keeps everything valid.</para>
/// <para>For FsCheck.Xunit and FsCheck.NUnit, return one of them from a static method of a class that a property names as its <c>Arbitrary</c>.</para>
/// </remarks>
public static class Arbitraries
{
    /// <summary>Draws pools of candidates, of a size at which the cutoffs bind, thick with ties. They shrink to a handful of plain candidates.</summary>
    public static Arbitrary<Selection> Selections(SelectionProcedure procedure)
    {
        Guard.Against.Null(procedure);
        return Drawn(choices => new Selection(procedure, PoolDraw.Of(procedure, choices)), SelectionShrinker.OfPool);
    }

    /// <summary>Draws candidates: an application and results.</summary>
    public static Arbitrary<Candidate> Candidates(SelectionProcedure procedure)
    {
        Guard.Against.Null(procedure);
        return Drawn(
            choices => new Candidate(new ApplicationDraw(procedure, choices).Of(CandidateId.Of("C01"))) { Results = new ResultDraw(procedure, choices).OfCandidate() },
            candidate => CandidateShrinker.Of(procedure, candidate));
    }

    /// <summary>Draws applications: three of four admissible, the others wrong in a thing or three, or right by a hair.</summary>
    public static Arbitrary<Application> Applications(SelectionProcedure procedure)
    {
        Guard.Against.Null(procedure);
        return Drawn(choices => new ApplicationDraw(procedure, choices).Of(CandidateId.Of("C01")), application => CandidateShrinker.Applications(procedure, application));
    }

    /// <summary>Draws results of a test: marks, absences, withdrawals, and results that are not known yet.</summary>
    public static Arbitrary<TestResult> Results(SelectionProcedure procedure, Test test)
    {
        Guard.Against.Null(procedure);
        Guard.Against.Null(test);
        return Drawn(choices => new ResultDraw(procedure, choices).Of(test, isStrong: choices.Chance(50)), result => CandidateShrinker.Results(procedure, test, result));
    }

    /// <summary>Draws points of a test, crowded at its ends, at pass marks and just beside them.</summary>
    public static Arbitrary<Points> Points(SelectionProcedure procedure, ScoredTest test)
    {
        Guard.Against.Null(procedure);
        var maximum = Guard.Against.Null(test).Maximum.ToDecimal();
        var edges = MarkEdges.Of(procedure, test);
        return Drawn(
            choices => SelectionRules.Points.From(choices.Chance(70) ? choices.From(edges) : decimal.Round(maximum * choices.Below(1001) / 1000m, SelectionRules.Points.Decimals)),
            points => CandidateShrinker.Results(procedure, test, points).Select(result => result.AsT0));
    }

    /// <summary>Draws levels of a test; they shrink to the highest.</summary>
    public static Arbitrary<LanguageLevel> Levels(LevelTest test)
    {
        var levels = Guard.Against.Null(test).Scale.Levels;
        return Drawn(choices => choices.From(levels), level => levels.Skip(test.Scale.IndexOf(level) + 1).Reverse());
    }

    internal static Arbitrary<T> Drawn<T>(Func<Choices, T> draw, Func<T, IEnumerable<T>> shrinker) =>
        Arb.From(Gen.Choose(0, int.MaxValue).Two().Select(seed => draw(new Choices(((ulong)seed.Item1 << 32) ^ (ulong)seed.Item2))), shrinker);
}
