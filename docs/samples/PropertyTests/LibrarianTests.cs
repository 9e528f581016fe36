using FsCheck;
using FsCheck.Xunit;
using SelectionRules;
using SelectionRules.Testing;
using Xunit;

namespace PropertyTests;

public static class LibrarianPools
{
    public static Arbitrary<Selection> Selections() => Arbitraries.Selections(LibrarianContest.Procedure);
}

[Properties(Arbitrary = [typeof(LibrarianPools)])]
public sealed class LibrarianTests
{
    [Property]
    public void Contest_KeepsEveryLaw(Selection pool) => SelectionLaws.Check(pool, SelectionLaws.EvaluationOf(pool.Procedure)).ThrowIfViolated();

    [Property]
    public bool Laureate_HasHalfOfEachTest(Selection pool) => pool.Candidates
        .Where(candidate => pool.Evaluate().For(candidate.Id).IsLaureate)
        .All(candidate => IsReached(candidate, LibrarianContest.Written, 20) && IsReached(candidate, LibrarianContest.Interview, 30));

    [Fact]
    public void Everyone_TiedForThirdPlace_GoesOn()
    {
        Candidate With(string key, Points written) => Applicants.For(LibrarianContest.Procedure, key).With(LibrarianContest.Written, written);
        var outcome = LibrarianContest.Procedure.Evaluate([With("ann", 35), With("bob", 30), With("cem", 28), With("dea", 28), With("eva", 27.5m)]);
        Assert.True(outcome.For(CandidateId.Of("dea")).IsLaureate);
        Assert.True(outcome.For(CandidateId.Of("eva")).IsNotRetained);
    }

    private static bool IsReached(Candidate candidate, ScoredTest test, Points mark) => candidate.ResultOf(test) is { IsT0: true } result ? result.AsT0 >= mark : candidate.ResultOf(test).State == ResultState.Exempt;
}
