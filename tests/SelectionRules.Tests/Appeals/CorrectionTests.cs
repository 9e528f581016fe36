using SelectionRules.Tests.Decisions;

namespace SelectionRules.Tests;

/// <summary>Corrections on pools of a few candidates: what became of each line, and what "no result becomes worse" means for points, levels and ratings.</summary>
public sealed class CorrectionTests
{
    private static readonly ScoredTest Written = Example.Written;

    private static readonly ScoredTest Oral = Example.Oral;

    private static readonly LevelTest Level = Example.Language;

    private static readonly RatedTest Interview = new("interview", ["high", "middle", "low"]);

    private static readonly AppealDecision Jury = new() { By = "the jury", On = Example.ReferenceDate, Reason = "added up wrongly" };

    // 50 of 100 in the written test, then in the oral one; the sum of both ranks.
    private static readonly SelectionProcedure Procedure = Example.Procedure with
    {
        Stages =
        [
            new("first") { Tests = [Written, Level, Interview], PassMarks = [PassMark.AtLeast(50, Written, Example.Clause)], Basis = Example.Clause },
            new("second") { Tests = [Oral], PassMarks = [PassMark.AtLeast(50, Oral, Example.Clause)], Basis = Example.Clause },
        ],
        MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Example.Clause)],
        FinalScore = new(Score.Sum(Written, Oral), Example.Clause),
        Ranking = Example.Procedure.Ranking with
        {
            By = new() { Keys = [OrderKey.HighestFirst(Score.Sum(Written, Oral)), OrderKey.FirstThoseWho(Condition.LevelAtLeast(LanguageLevel.C2, Level)), OrderKey.FirstThoseWho(new Condition.RatingIs { Test = Interview, OneOf = ["high"] })] },
        },
    };

    // A has these marks; B has 70 and 70.
    [Theory]
    [InlineData(40, 60, 60, 60, DifferenceKind.Enters, "first", "below-pass-mark")]
    [InlineData(60, 60, 40, 60, DifferenceKind.Leaves, "first", "below-pass-mark")]
    [InlineData(40, 40, 60, 40, DifferenceKind.GoesFurther, "first", "below-pass-mark")]
    [InlineData(60, 40, 40, 40, DifferenceKind.StopsEarlier, "first", "below-pass-mark")]
    [InlineData(60, 60, 90, 60, DifferenceKind.MovesUp, "", "")]
    [InlineData(90, 60, 60, 60, DifferenceKind.MovesDown, "", "")]
    [InlineData(60, 60, 61, 60, DifferenceKind.Changes, "", "")]
    public void Difference_OfALine_IsWhatBecameOfIt(int written, int oral, int writtenNow, int oralNow, DifferenceKind kind, string stage, string reason)
    {
        var again = Recompute(NotifiedPolicy.AsIfFromTheStart, [Of("A", written, oral), Of("B", 70, 70)], Correct("A", Written, Points.From(writtenNow)), Correct("A", Oral, Points.From(oralNow)));

        var difference = again.Differences.Single(line => line.Candidate == CandidateId.Of("A"));
        Assert.Equal((kind, stage), (difference.Kind, difference.Stage));
        Assert.Equal(reason.Length == 0 ? [] : [reason], difference.Reasons);
    }

    [Fact]
    public void Difference_OfThoseOvertaken_IsThatTheyMove()
    {
        var again = Recompute(NotifiedPolicy.AsIfFromTheStart, [Of("A", 60, 60), Of("B", 70, 70), Of("C", 50, 50)], Correct("A", Written, Points.From(90)));

        Assert.Equal(["A MovesUp", "B MovesDown"], again.Differences.Select(line => $"{line.Candidate} {line.Kind}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Difference_InWords_SaysWhatWasDecidedAndWhatIsNow()
    {
        var again = Recompute(NotifiedPolicy.AsIfFromTheStart, [Of("A", 40, 60)], Correct("A", Written, Points.From(60)));

        Assert.Equal("A: before: failed at first (below the pass mark); now: laureate, rank 1. Rule: pass mark of first [1]. Own evidence corrected.", again.Differences[0].ToString());
    }

    // "No result becomes worse": an equal one does not, and ratings are listed from the best on.
    [Theory]
    [InlineData("59.5", true)]
    [InlineData("60", false)]
    [InlineData("60.5", false)]
    public void NeverLower_OfPoints_LeavesALowerMarkAside(string corrected, bool isLeftAside) => AssertLeftAside(isLeftAside, Written, Points.Parse(corrected));

    [Theory]
    [InlineData("B1", true)]
    [InlineData("B2", false)]
    [InlineData("C1", false)]
    public void NeverLower_OfALevel_LeavesALowerLevelAside(string corrected, bool isLeftAside) => AssertLeftAside(isLeftAside, Level, TestResult.Of(LanguageLevel.Of(corrected)));

    [Theory]
    [InlineData("low", true)]
    [InlineData("middle", false)]
    [InlineData("high", false)]
    public void NeverLower_OfARating_LeavesAWorseOneAside(string corrected, bool isLeftAside) => AssertLeftAside(isLeftAside, Interview, TestResult.Of(Rating.Of(corrected)));

    [Fact]
    public void NeverLower_OfAMarkThatIsTakenAway_LeavesThatAside() => AssertLeftAside(isLeftAside: true, Written, TestResult.Absent);

    [Fact]
    public void NeverLower_OfAnAbsence_TakesAMark()
    {
        var again = Recompute(NotifiedPolicy.NeverLower, [Example.Candidate.With((Written, TestResult.Absent))], Correct("A1", Written, Points.From(10)));

        Assert.Empty(again.NotApplied);
        Assert.Equal(TestResult.Of(Points.From(10)), again.After.Pool.ResultOf(0, Written));
    }

    [Fact]
    public void Correction_OfNobodyOrNothingThatIsThere_IsRefused()
    {
        Assert.Contains("no candidate 'Z'", Refused(Correct("Z", Written, Points.From(10))), StringComparison.Ordinal);
        Assert.Contains("no test 'unknown'", Refused(new Correction.OfResult { Candidate = CandidateId.Of("A"), Test = "unknown", Result = TestResult.Absent }), StringComparison.Ordinal);
        Assert.Contains("was not lost in the stage 'second'", Refused(new Correction.Readmission { Candidate = CandidateId.Of("A"), Stage = "second" }), StringComparison.Ordinal);

        static string Refused(Correction correction) =>
            Assert.Throws<ArgumentException>(() => Recompute(NotifiedPolicy.AsIfFromTheStart, [Of("A", 60, 60)], correction)).Message;
    }

    [Fact]
    public void Readmission_OfSomebodyWhoFailed_SetsTheEliminationAside()
    {
        var again = Recompute(NotifiedPolicy.AsIfFromTheStart, [Of("A", 40, 60)], new Correction.Readmission { Candidate = CandidateId.Of("A"), Stage = "first" });

        Assert.True(again.After.For(CandidateId.Of("A")).IsLaureate);
        Assert.Equal((RulingKind.SetsAsideElimination, "first", "the jury"), (again.Rulings[0].Kind, again.Rulings[0].Stage, again.Rulings[0].By));
    }

    private static void AssertLeftAside(bool isLeftAside, Test test, TestResult corrected)
    {
        var before = Of("A", 60, 60).With((Level, TestResult.Of(LanguageLevel.B2)), (Interview, TestResult.Of(Rating.Of("middle"))));
        var again = Recompute(NotifiedPolicy.NeverLower, [before], Correct("A", test, corrected));

        Assert.Equal(isLeftAside, !again.NotApplied.IsEmpty);
        Assert.Equal(isLeftAside ? before.ResultOf(test) : corrected, again.After.Pool.ResultOf(0, test));
    }

    private static Recomputation Recompute(NotifiedPolicy policy, Sequence<Candidate> candidates, params Correction[] corrections) =>
        Recomputation.Of(Procedure.Evaluate(candidates), corrections, policy, Jury);

    private static Correction.OfResult Correct(string candidate, Test test, TestResult result) => new() { Candidate = CandidateId.Of(candidate), Test = test.Id, Result = result };

    private static Candidate Of(string id, int written, int oral) => new Candidate(Example.Application with { Candidate = CandidateId.Of(id) })
        .With((Written, Points.From(written)), (Level, TestResult.Of(LanguageLevel.B2)), (Interview, TestResult.Of(Rating.Of("middle"))), (Oral, Points.From(oral)));
}
