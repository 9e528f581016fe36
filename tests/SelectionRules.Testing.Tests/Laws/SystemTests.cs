namespace SelectionRules.Testing.Tests;

/// <summary>Systems that give no outcome, pools without anything to say, and lists of published results.</summary>
public sealed class SystemTests
{
    private static readonly Selection Two = new(Procedures.Chamber, [Applicants.DutchSpeaking(), Applicants.FrenchSpeaking()]);

    public static TheoryData<string> Names => [.. SelectionRules.Testing.Laws.All.Select(law => law.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_OfASystemThatThrows_IsViolated(string name)
    {
        var result = SelectionRules.Testing.Laws.Named(name).Check(Two, _ => throw new TimeoutException("too slow"));
        Assert.True(result.IsNotApplicable || result.Witness.Finding == "the system throws TimeoutException: too slow", result.ToString());
        Assert.Equal(SelectionRules.Testing.Laws.Named(name).AppliesTo(Procedures.Chamber), result.IsViolated);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_OfASystemThatLeavesSomebodyOut_IsViolated(string name)
    {
        var law = SelectionRules.Testing.Laws.Named(name);
        var result = law.Check(Two, candidates => SelectionLaws.EvaluationOf(Procedures.Chamber)(candidates).Where(line => line.Candidate != CandidateId.Of("F01")));
        Assert.Equal(law.AppliesTo(Procedures.Chamber), result.IsViolated);
        if (result.IsViolated)
        {
            Assert.Equal([CandidateId.Of("F01")], result.Witness.Involved);
            Assert.Equal("the outcome leaves out 'F01'", result.Witness.Finding);
        }
    }

    [Fact]
    public void System_ThatAnswersForAStranger_ViolatesTheFirstLaw()
    {
        var report = SelectionLaws.Check(Two, candidates => SelectionLaws.EvaluationOf(Procedures.Chamber)(candidates).Append(new() { Candidate = CandidateId.Of("X99"), Status = OutcomeStatus.Pending, Stage = "written" }));
        Assert.Equal("the outcome has a line for 'X99', who did not apply", report.Findings[0].Result.Witness.Finding);
    }

    [Fact]
    public void System_ThatAnswersTwice_ViolatesTheFirstLaw()
    {
        var report = SelectionLaws.Check(Two, candidates => SelectionLaws.EvaluationOf(Procedures.Chamber)(candidates).SelectMany(line => new[] { line, line }));
        Assert.Equal("the outcome has several lines for 'N01' in the group 'nl'", report.Findings[0].Result.Witness.Finding);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_OfAnEmptyPool_DoesNotApply(string name) =>
        Assert.True(SelectionRules.Testing.Laws.Named(name).Check(new Selection(Procedures.Chamber, []), SelectionLaws.EvaluationOf(Procedures.Chamber)).IsNotApplicable);

    [Fact]
    public void Law_ThatSaysNothingAboutAProcedure_SaysSo()
    {
        var result = SelectionRules.Testing.Laws.Named("QuotaNeverExceedsItsPlaces").Check(Two, SelectionLaws.EvaluationOf(Procedures.Chamber));
        Assert.Equal("does not apply: the law says nothing about procedures that state no places", result.ToString());
    }

    [Fact]
    public void Law_WithNothingToLookAt_SaysSo()
    {
        var result = SelectionRules.Testing.Laws.Named("NobodyFailsWithoutAReason").Check(Two, SelectionLaws.EvaluationOf(Procedures.Chamber));
        Assert.Equal("does not apply: there is no candidate who failed here", result.ToString());
    }

    [Fact]
    public void PublishedResults_AreLookedAt_WithoutComparing()
    {
        var published = OutcomeLine.AllOf(Two.Evaluate());
        var report = SelectionLaws.Check(Two, published);
        Assert.False(report.IsViolated, report.ToString());
        Assert.True(report.Of(SelectionRules.Testing.Laws.Named("RankIsOneMoreThanThoseAhead")).Result.IsHeld);
        Assert.Equal("does not apply: the law compares outcomes, and there is one only", report.Of(SelectionRules.Testing.Laws.Named("KeysDecideNothing")).Result.ToString());
    }

    [Fact]
    public void PublishedResults_WithAWrongRank_HaveAWitness()
    {
        Sequence<OutcomeLine> published = [.. OutcomeLine.AllOf(Two.Evaluate()).Select(line => line with { Rank = Rank.Of(2) })];
        var report = SelectionLaws.Check(Two, published);
        var witness = report.Of(SelectionRules.Testing.Laws.Named("RankIsOneMoreThanThoseAhead")).Result.Witness;

        // 2/3 of 50 and 1/3 of 60 points.
        Assert.Equal("'N01' with 160/3 has rank 2, and 0 are ahead", witness.Finding);
        Assert.Throws<LawViolatedException>(report.ThrowIfViolated);
    }

    [Fact]
    public void Check_OfAProcedureWithDefects_Throws() =>
        Assert.Throws<InvalidProcedureException>(() => SelectionLaws.Check(Procedures.Chamber with { Stages = [] }, _ => []));

    [Fact]
    public void System_ThatReturnsNull_ViolatesTheFirstLaw() => Assert.Equal("the system returns null", FirstFinding(_ => null!));

    [Fact]
    public void System_ThatReturnsALineThatIsNull_ViolatesTheFirstLaw() =>
        Assert.Equal("the outcome has a line that is null", FirstFinding(candidates => Answers(candidates).Append(null!)));

    [Fact]
    public void System_ThatLeavesOutAStage_ViolatesTheFirstLaw() =>
        Assert.Equal("the line of 'N01' has null for its stage; that of a laureate is empty", FirstFinding(candidates => Answers(candidates).Select(line => line with { Stage = null! })));

    [Fact]
    public void System_ThatLeavesOutAGroup_ViolatesTheFirstLaw() =>
        Assert.Equal("the line of 'N01' has null for its group; where there is none it is empty", FirstFinding(candidates => Answers(candidates).Select(line => line with { Group = null! })));

    [Fact]
    public void SystemWithoutAnOutcome_IsSaidOnce_AndTheOtherLawsWereNotLookedAt()
    {
        var report = SelectionLaws.Check(Two, _ => throw new TimeoutException("too slow"));
        Assert.Equal("1 EveryoneIsAnswered", Assert.Single(report.Witnesses).Law);
        Assert.Equal("does not apply: the law was not looked at: the system gives no outcome, as law 1 EveryoneIsAnswered says", report.Findings[1].Result.ToString());
    }

    // It throws where two tie, which no candidate of the pool does.
    [Fact]
    public void SystemThatThrowsOnATie_ShowsThePoolThatThrew()
    {
        var pool = Two.WithResult(CandidateId.Of("N01"), Procedures.Chamber.Stages[1].Tests[0], (Points)80);
        var report = SelectionLaws.Check(pool, candidates => candidates.GroupBy(candidate => candidate.Results).Any(group => group.Count() > 1) ? throw new InvalidOperationException("more than one element") : Answers(candidates));
        var witness = Assert.Single(report.Witnesses);
        Assert.Equal("the system throws InvalidOperationException: more than one element", witness.Finding);
        Assert.Equal(2, witness.Lines.Count);
        Assert.Equal(3, witness.Changed.Count);
        Assert.Contains("changed:\n  N01 (nl): ", witness.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SystemThatThrows_ShrinksToOneThatThrows()
    {
        var report = SelectionLaws.Check(Procedures.Chamber, candidates => candidates.Count > 3 ? throw new InvalidOperationException("too many") : Answers(candidates), new() { Draws = 20 });
        Assert.Equal(4, Assert.Single(report.Witnesses).Selection.Candidates.Count);
    }

    [Fact]
    public void System_ThatAnswersByChance_KeepsItsWitness()
    {
        var asked = 0;
        var report = SelectionLaws.Check(Procedures.Chamber, candidates => Answers(candidates).Select(line => asked++ % 7 == 3 && line.Rank is not null ? line with { Rank = Rank.Of(9) } : line), new() { Draws = 20 });
        Assert.True(report.IsViolated);
        Assert.All(report.Witnesses, witness => Assert.NotEmpty(witness.Finding));
    }

    [Fact]
    public void ResultsOfAWitness_AreInTheOrderOfTheStages()
    {
        var text = new Selection(Procedures.Chamber, [Applicants.DutchSpeaking().WithWritten(80)]).ToString();
        Assert.True(text.IndexOf("language-interview B2", StringComparison.Ordinal) < text.IndexOf("written 80,", StringComparison.Ordinal), text);
    }

    private static IEnumerable<OutcomeLine> Answers(Sequence<Candidate> candidates) => SelectionLaws.EvaluationOf(Procedures.Chamber)(candidates);

    private static string FirstFinding(Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> system) => SelectionLaws.Check(Two, system).Findings[0].Result.Witness.Finding;
}
