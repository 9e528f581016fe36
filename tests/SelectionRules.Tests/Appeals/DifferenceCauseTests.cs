using SelectionRules.Tests.Decisions;

namespace SelectionRules.Tests;

/// <summary>By which rule a line differs, stays or comes back: worked out by hand on pools of a few candidates.</summary>
public sealed class DifferenceCauseTests
{
    private static readonly ScoredTest Written = Example.Written;

    private static readonly ScoredTest Oral = Example.Oral;

    private static readonly LevelTest Level = Example.Language;

    private static readonly AppealDecision Jury = new() { By = "the jury", On = new(2025, 12, 1), Reason = "added up wrongly" };

    // 50 of 100 to pass each test, the first two of the written test go on, the sum of both ranks; a C2 goes before where sums are equal.
    private static readonly SelectionProcedure Procedure = Example.Procedure with
    {
        Stages =
        [
            new("first")
            {
                Tests = [Written, Level],
                PassMarks = [PassMark.AtLeast(50, Written, Clause("pass"))],
                Cutoff = Cutoff.First(2, Written, Scope.EachGroup, TiePolicy.AdmitAllTied, Clause("cutoff")),
                Basis = Clause("first"),
            },
            new("second") { Tests = [Oral], PassMarks = [PassMark.AtLeast(50, Oral, Clause("oral"))], Basis = Clause("second") },
        ],
        MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Clause("absence"))],
        FinalScore = new(Score.Sum(Written, Oral), Clause("score")),
        Ranking = new()
        {
            By = Order.Of(OrderKey.HighestFirst(Score.Sum(Written, Oral)), OrderKey.FirstThoseWho(Condition.LevelAtLeast(LanguageLevel.C2, Level))),
            Scope = Scope.EachGroup,
            Basis = Clause("ranking"),
        },
    };

    // Everybody goes on.
    private static readonly SelectionProcedure Open = Procedure with { Stages = [Procedure.Stages[0] with { Cutoff = null }, Procedure.Stages[1]] };

    [Fact]
    public void Cause_OfEntering_IsThePassMarkThatWasMissed()
    {
        var difference = Only(Recompute(Open, [Of("A", 60, 40)], Correct("A", Oral, 50)), "A");

        Assert.Equal([new DifferenceCause.OfRule { Rule = "stages/second/pass-marks/1", Kind = FindingKind.PassMark, Stage = "second", Basis = Clause("oral") }], difference.Causes);
        Assert.True(difference.HasOtherEvidence);
    }

    [Fact]
    public void Cause_OfAnAbsenceThatWasNone_IsTheRuleForAbsences()
    {
        var difference = Only(Recompute(Open, [Of("A", 60, 60).With(Written, TestResult.Absent)], Correct("A", Written, 60)), "A");

        Assert.Equal([new DifferenceCause.OfRule { Rule = "stages/first/tests/written", Kind = FindingKind.Result, Stage = "first", Basis = Clause("absence") }], difference.Causes);
    }

    [Fact]
    public void Cause_OfLeavingForOthers_IsTheCutoff_AndTheOwnEvidenceIsUnchanged()
    {
        var difference = Only(Recompute(Procedure, [Of("A", 90, 60), Of("B", 80, 60), Of("C", 70, 60)], Correct("C", Written, 85)), "B");

        Assert.Equal([new DifferenceCause.OfRule { Rule = "stages/first/cutoff", Kind = FindingKind.Cutoff, Stage = "first", Basis = Clause("cutoff") }], difference.Causes);
        Assert.False(difference.HasOtherEvidence);
    }

    [Fact]
    public void Cause_OfOnesOwnScore_IsTheRankingByTheScore()
    {
        // A had B (140) and C (130) ahead with 120, and has nobody ahead with 150.
        var again = Recompute(Open, [Of("A", 60, 60), Of("B", 70, 70), Of("C", 65, 65)], Correct("A", Written, 90));

        var cause = Ranking(Only(again, "A"));
        Assert.Equal((Fraction.FromInteger(120), Fraction.FromInteger(150), 0, 2), (cause.ScoreBefore, cause.ScoreNow, cause.CameAhead, cause.FellBehind));
        Assert.Equal([(1, 2, 0)], Shifts(cause));
        Assert.Equal(Clause("ranking"), cause.Basis);
        Assert.Equal(
            "A: before: laureate, rank 3; now: laureate, rank 1. Ranking [ranking]: own final score 120, now 150; ahead now who were not: 0; no longer ahead: 2; ahead by “highest written + oral first”: 2, now 0. Own evidence corrected.",
            Only(again, "A").ToString().Replace("highest Final score first", "highest written + oral first", StringComparison.Ordinal));
    }

    [Fact]
    public void Cause_OfSomebodyWhoComesAheadByTheTieBreak_IsThatKey()
    {
        // B reaches the sum of A, and has a C2.
        var cause = Ranking(Only(Recompute(Open, [Of("A", 60, 60), Of("B", 59, 60, "C2")], Correct("B", Written, 60)), "A"));

        Assert.False(cause.HasOtherScore);
        Assert.Equal((1, 0), (cause.CameAhead, cause.FellBehind));
        Assert.Equal([(2, 0, 1)], Shifts(cause));
        Assert.Equal(Open.Ranking.By.Keys[1], cause.Keys[0].Key);
    }

    [Fact]
    public void Cause_OfMovingUpBecauseSomebodyLeft_CountsWhoIsNotAheadAnyMore()
    {
        var cause = Ranking(Only(Recompute(Open, [Of("A", 60, 60), Of("B", 70, 70)], Correct("B", Oral, 40)), "A"));

        Assert.False(cause.HasOtherScore);
        Assert.Equal((0, 1), (cause.CameAhead, cause.FellBehind));
        Assert.Equal([(1, 1, 0)], Shifts(cause));
    }

    [Fact]
    public void Cause_OfAnotherScoreAtTheSameRank_IsTheFinalScore()
    {
        var cause = Ranking(Only(Recompute(Open, [Of("A", 60, 60)], Correct("A", Written, 61)), "A"));

        Assert.Equal(Clause("score"), cause.Basis);
        Assert.Equal((true, 0, 0), (cause.HasOtherScore, cause.CameAhead, cause.FellBehind));
        Assert.Empty(cause.Keys);
    }

    [Fact]
    public void Keep_OfSomebodyWithTheSameRank_IsALineThatStays()
    {
        // C comes before B at the cutoff and fails afterwards: B is laureate with rank 2 as before.
        var again = Recompute(Procedure, [Of("A", 90, 60), Of("B", 80, 60), Of("C", 70, 40)], NotifiedPolicy.Keep, Correct("C", Written, 85));

        var difference = Only(again, "B");
        Assert.Equal((DifferenceKind.Stays, "first", difference.Before), (difference.Kind, difference.Stage, difference.After));
        var ruling = Assert.IsType<DifferenceCause.OfRuling>(difference.Causes[0]);
        Assert.Equal((NotifiedPolicy.Keep, RulingKind.AdmitsOnTop, "the jury"), (ruling.Policy!.Value, ruling.Ruling.Kind, ruling.Ruling.By));
        Assert.Equal(Clause("cutoff"), Assert.IsType<DifferenceCause.OfRule>(difference.Causes[1]).Basis);
        Assert.Equal(
            "B: stays: laureate, rank 2. Stays at first by the policy “keep”: A ruling of the jury on 1 December 2025 admits on top of the cutoff: added up wrongly. Rule: cutoff of first [cutoff]. Own evidence unchanged.",
            difference.ToString());
        Assert.Equal(again.Rulings, again.Kept);
    }

    [Fact]
    public void Readmission_NamesTheRulingAndTheRuleThatIsSetAside()
    {
        var again = Recomputation.Of(Open.Evaluate([Of("A", 40, 60)]), [new Correction.Readmission { Candidate = CandidateId.Of("A"), Stage = "first" }], NotifiedPolicy.AsIfFromTheStart, Jury);

        var difference = Only(again, "A");
        Assert.Equal((DifferenceKind.Enters, "first"), (difference.Kind, difference.Stage));
        Assert.Null(Assert.IsType<DifferenceCause.OfRuling>(difference.Causes[0]).Policy);
        Assert.Equal(Clause("pass"), Assert.IsType<DifferenceCause.OfRule>(difference.Causes[1]).Basis);
        Assert.Empty(again.Kept);
    }

    [Theory]
    [InlineData("en", "Stays at first by the policy “keep”")]
    [InlineData("nl", "Blijft bij first, omdat wie bericht kreeg, blijft: ")]
    [InlineData("fr", "Reste à «\u00a0first\u00a0», car quiconque a été avisé reste\u00a0: ")]
    [InlineData("de", "Bleibt bei „first“, weil bleibt, wer benachrichtigt wurde: ")]
    public void Difference_InEachLanguage_NamesTheRule(string language, string words)
    {
        var again = Recompute(Procedure, [Of("A", 90, 60), Of("B", 80, 60), Of("C", 70, 40)], NotifiedPolicy.Keep, Correct("C", Written, 85));

        Assert.Contains(words, Only(again, "B").ToString(Language.Of(language)), StringComparison.Ordinal);
        Assert.Contains("[cutoff]", Only(again, "C").ToString(Language.Of(language)), StringComparison.Ordinal);
    }

    [Fact]
    public void Effects_SayWhatWasThereAndWhetherItWasApplied()
    {
        Correction[] corrections = [Correct("A", Written, 55), Correct("A", Oral, 70)];
        var again = Recompute(Open, [Of("A", 60, 60)], NotifiedPolicy.NeverLower, corrections);

        Assert.Equal(
            [new() { Correction = corrections[0], Before = Points.From(60), IsApplied = false }, new() { Correction = corrections[1], Before = Points.From(60), IsApplied = true }],
            again.Effects);
        Assert.Equal([corrections[0]], again.NotApplied);
    }

    [Fact]
    public void OverlookedEvidence_MakesOneLineOfSomebodyWhoHadNoGroup()
    {
        var procedure = Open with
        {
            Recognition = Example.BelgianRecognition,
            Eligibility = [new("diploma", Condition.Holds(DiplomaLevel.Bachelor), Clause("diploma"))],
            LanguageRole = Example.Roles,
            Grouping = Grouping.LanguageRole,
        };
        var again = Recompute(procedure, [Of("A", 60, 60)], new Correction.OfApplication { Application = Example.Application with { Candidate = CandidateId.Of("A"), Diplomas = [Example.DutchBachelor] } });

        var difference = Assert.Single(again.Differences);
        Assert.Equal((DifferenceKind.Enters, "nl", "admission"), (difference.Kind, difference.Group, difference.Stage));
        Assert.Equal([new DifferenceCause.OfRule { Rule = "admission/diploma", Kind = FindingKind.Requirement, Stage = "admission", Basis = Clause("diploma") }], difference.Causes);
        Assert.True(difference.HasOtherEvidence);
    }

    [Fact]
    public void NeutralisedQuestions_RankByTheCorrectedRules()
    {
        // 140 and 145 with both tests; with half of the written one neutralised and its points given to the oral, 30 + 120 and 35 + 112.5.
        var sum = Score.Sum(Weight.Of(Fraction.Of(1, 2), Written), Weight.Of(Fraction.Of(3, 2), Oral));
        var corrected = Open with { FinalScore = new(sum, Clause("score")), Ranking = Open.Ranking with { By = Order.Of(OrderKey.HighestFirst(sum), Open.Ranking.By.Keys[1]) } };
        var again = Recompute(Open, [Of("A", 60, 80), Of("B", 70, 75)], new Correction.OfRules { Procedure = corrected });

        Assert.Equal(["A MovesUp 150", "B MovesDown 295/2"], again.Differences.Select(difference => $"{difference.Candidate} {difference.Kind} {difference.After!.Decision.AsT6.FinalScore}"));
        Assert.All(again.Differences, difference => Assert.False(difference.HasOtherEvidence));
        Assert.Equal((0, 1), (Ranking(Only(again, "A")).CameAhead, Ranking(Only(again, "A")).FellBehind));
    }

    public static TheoryData<string, string> OtherProcedures => new()
    {
        { "stages", "they have the stages [first] in place of [first, second]" },
        { "tests", "in place of [first/written points, " },
        { "groups", "they have the groups [list a] in place of []" },
        { "facts", "they have the facts [born Date] in place of []" },
        { "asks", "they ask of applications what was not asked before: ReceivedAt" },
        { "rulings", "they lack the ruling of the court on 'A'" },
    };

    [Theory]
    [MemberData(nameof(OtherProcedures))]
    public void Rules_OfAnotherProcedure_AreRefused(string other, string message)
    {
        var ruled = Open with { Rulings = [new() { Candidate = CandidateId.Of("A"), Kind = RulingKind.SetsAsideElimination, Stage = "first", By = "the court", On = Jury.On, Reason = "judgment" }] };
        SelectionProcedure corrected = other switch
        {
            "stages" => Open with { Stages = [Open.Stages[0]], FinalScore = new(Written, Clause("score")), Ranking = Open.Ranking with { By = Order.HighestFirst(Written) } },
            "tests" => Open with { Stages = [Open.Stages[0] with { Tests = [Written, Level, new RatedTest("interview", ["high", "low"])] }, Open.Stages[1]] },
            "groups" => Open with { Grouping = new Grouping.ByList { Lists = [new("a", Condition.LevelAtLeast(LanguageLevel.A1, Level), Clause("list"))] } },
            "facts" => Open with { Facts = [new() { Id = "born", Kind = FactKind.Date, MayBeMissing = true }] },
            "asks" => Open with { ClosesAt = new() { LastMoment = new(2025, 10, 26, 23, 59), Zone = "Europe/Brussels", Precision = ClosingPrecision.WholeMinute, Basis = Clause("closing") } },
            _ => Open,
        };

        var exception = Assert.Throws<ArgumentException>(() => Recompute(string.Equals(other, "rulings", StringComparison.Ordinal) ? ruled : Open, [Of("A", 60, 60)], new Correction.OfRules { Procedure = corrected }));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    private static Basis Clause(string clause) => new("Notice", clause);

    private static OutcomeDifference Only(Recomputation again, string candidate) => again.Differences.Single(difference => difference.Candidate == CandidateId.Of(candidate));

    private static DifferenceCause.OfRanking Ranking(OutcomeDifference difference) => Assert.IsType<DifferenceCause.OfRanking>(Assert.Single(difference.Causes));

    private static IEnumerable<(int Position, int Before, int Now)> Shifts(DifferenceCause.OfRanking cause) => cause.Keys.Select(shift => (shift.Position, shift.AheadBefore, shift.AheadNow));

    private static Recomputation Recompute(SelectionProcedure procedure, Sequence<Candidate> candidates, params Correction[] corrections) =>
        Recompute(procedure, candidates, NotifiedPolicy.AsIfFromTheStart, corrections);

    private static Recomputation Recompute(SelectionProcedure procedure, Sequence<Candidate> candidates, NotifiedPolicy policy, params Correction[] corrections) =>
        Recomputation.Of(procedure.Evaluate(candidates), corrections, policy, Jury);

    private static Correction.OfResult Correct(string candidate, Test test, int points) => new() { Candidate = CandidateId.Of(candidate), Test = test.Id, Result = Points.From(points) };

    private static Candidate Of(string id, int written, int oral, string level = "B2") => new Candidate(Example.Application with { Candidate = CandidateId.Of(id) })
        .With((Written, Points.From(written)), (Level, TestResult.Of(LanguageLevel.Of(level))), (Oral, Points.From(oral)));
}
