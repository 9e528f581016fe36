namespace SelectionRules.Tests;

public sealed class CutoffDefectTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    public void Size_OfNobody_IsAnError(int places) => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { Size = new CutoffSize.Same { Places = places } }),
        "stages/written/cutoff/size",
        $"A cutoff keeps between 1 and 10000000 candidates, not {places}.");

    [Fact]
    public void Size_AsAMultipleOfPlaces_NeedsPlaces() => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { Size = CutoffSize.Times(3) }),
        "stages/written/cutoff/size",
        "The cutoff keeps a multiple of the places, and the procedure states no places.");

    [Fact]
    public void Size_AsAMultipleBelowZero_IsAnErrorForEachNumber() => Defects.All(
        Sample.WithCutoff(cutoff => cutoff with { Size = new CutoffSize.PerPlace { Factor = 0, AtLeast = -1, FewPlaces = -2, ExtraForFewPlaces = -3 } }) with { Places = PlacesDefectTests.Places },
        "Error stages/written/cutoff/size/factor: The multiple is more than 0 and at most 1000; 0 is not.",
        "Error stages/written/cutoff/size/atLeast: A number of places lies between 0 and 10000000; -1 does not.",
        "Error stages/written/cutoff/size/fewPlaces: A number of places lies between 0 and 10000000; -2 does not.",
        "Error stages/written/cutoff/size/extraForFewPlaces: A number of places lies between 0 and 10000000; -3 does not.");

    [Fact]
    public void By_NoKey_IsAnError() => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { By = Order.Of() }), "stages/written/cutoff/by", "A cutoff places candidates by at least one key.");

    [Fact]
    public void By_AScoreThatIsTheSameForAll_CanNeverBind() => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { By = Order.HighestFirst(Score.Fixed(7)) }),
        "stages/written/cutoff/by",
        "The cutoff can never bind: everybody ties, and everybody tied is kept.",
        DefectTopic.CutoffWithoutEffect);

    [Fact]
    public void OnTop_Everybody_CanNeverBind() => Defects.Error(
        Sample.WithCutoff(cutoff => cutoff with { OnTop = Condition.Always }),
        "stages/written/cutoff/onTop",
        "The cutoff can never bind: everybody is admitted on top.",
        DefectTopic.CutoffWithoutEffect);

    [Fact]
    public void Ties_LeftUndecided_AreAWarning() => Defects.Warning(
        Sample.WithCutoff(cutoff => cutoff with { Ties = TiePolicy.LeaveUndecided }),
        "stages/written/cutoff/ties",
        "Candidates who tie for the last place are left undecided: somebody has to decide then.");

    [Fact]
    public void Ties_WithoutAChain_AreAWarningWhereNoneIsAdmitted() => Defects.Warning(
        Sample.WithCutoff(cutoff => cutoff with { Ties = TiePolicy.AdmitNoneTied }),
        "stages/written/cutoff/by",
        "No further key decides between candidates who tie for the last place, and none of them is kept.");

    [Fact]
    public void Cutoff_AfterOneThatKeepsNoMore_CanNeverBind() => Defects.Error(
        WithSecondCutoff(TiePolicy.AdmitNoneTied),
        "stages/oral/cutoff/size",
        "The cutoff can never bind: it keeps 12, and the one of the stage 'written' leaves 10 at the most.",
        DefectTopic.CutoffWithoutEffect);

    [Fact]
    public void Cutoff_AfterOneThatKeepsTies_BindsOnlyThere() => Defects.Warning(
        WithSecondCutoff(TiePolicy.AdmitAllTied),
        "stages/oral/cutoff/size",
        "The cutoff binds only where candidates tied: it keeps 12, and the one of the stage 'written' keeps 10.");

    [Fact]
    public void Overlap_WithoutLists_IsAWarning() => Defects.Warning(
        Sample.WithCutoff(cutoff => cutoff with { Overlap = ListOverlap.RetainedOnceGoesOn }),
        "stages/written/cutoff/overlap",
        "Candidates are in one group each: nothing overlaps.");

    [Fact]
    public void Ranking_WithoutAKey_IsAWarning() => Defects.All(
        Sample.Procedure with
        {
            Ranking = Sample.Procedure.Ranking with { By = Order.Of() },
            Facts = [.. Sample.Procedure.Facts.Where(fact => fact.Id != "children")],
        },
        "Warning ranking/by: Laureates are not ordered: all share the first rank.");

    [Theory]
    [InlineData("the sum instead of the mean", true)]
    [InlineData("rescaled", true)]
    [InlineData("to two decimals", true)]
    [InlineData("0 where there is none", true)]
    [InlineData("other weights", false)]
    [InlineData("one part", false)]
    public void Ranking_ByTheFinalScoreInAnotherForm_IsNoWarning(string form, bool isAlike)
    {
        var mean = Score.MeanOf(Sample.First, Sample.Second);
        Score by = form switch
        {
            "the sum instead of the mean" => Score.Sum(Sample.First, Sample.Second, Score.Fixed(5)),
            "rescaled" => Score.WeightedOutOf(100, Weight.Of(1, 2, Sample.First), Weight.Of(1, 2, Sample.Second)),
            "to two decimals" => new Score.Rounded { Score = Score.Sum(Sample.First, Sample.Second), Decimals = 2, Mode = RoundingMode.HalfUp },
            "0 where there is none" => new Score.OrElse { Score = mean, Otherwise = Score.Fixed(0) },
            "other weights" => Score.WeightedOutOf(100, Weight.Of(1, 3, Sample.First), Weight.Of(2, 3, Sample.Second)),
            _ => Sample.First,
        };
        var procedure = Sample.Procedure with
        {
            FinalScore = Sample.Procedure.FinalScore with { Score = mean },
            Ranking = Sample.Procedure.Ranking with { By = Order.Of(OrderKey.HighestFirst(by)) },
        };

        Assert.Equal(!isAlike, procedure.Validate().Any(defect => defect.Message.StartsWith("No key of the ranking", StringComparison.Ordinal)));
    }

    [Fact]
    public void Ranking_ByAnotherScoreThanTheFinalOne_IsAWarning() => Defects.Warning(
        Sample.Procedure with { Ranking = Sample.Procedure.Ranking with { By = Order.Of(OrderKey.HighestFirst(Sample.Oral), OrderKey.LargestFirst("children")) } },
        "ranking/by",
        "No key of the ranking is the final score that laureates are told.");

    [Fact]
    public void Clauses_WithoutAssumptions_WhereNoticesLeaveAQuestionOpen_AreWarnings() => Defects.All(
        Sample.WithCutoff(cutoff => cutoff with { Basis = Sample.Law("8") }) with
        {
            ClosesAt = Sample.Procedure.ClosesAt! with { Basis = Sample.Law("3") },
            LanguageRole = Sample.Procedure.LanguageRole! with { Basis = Sample.Law("6") },
            Ranking = Sample.Procedure.Ranking with { Basis = Sample.Law("12") },
            Places = PlacesDefectTests.Places with { Basis = Sample.Law("14") },
            Reserve = Sample.Procedure.Reserve! with { Basis = Sample.Law("13") },
        },
        "Warning closesAt/basis: No assumption is made here, where notices usually leave a question open: Is an application in time that is received within the last minute, or at the last moment itself?",
        "Warning languageRole/basis: No assumption is made here, where notices usually leave a question open: Which role has a candidate with qualifying diplomas in several role languages?",
        "Warning languageRole/basis: No assumption is made here, where notices usually leave a question open: Which role has a candidate with qualifying diplomas in none of the role languages?",
        "Warning stages/written/cutoff/basis: No assumption is made here, where notices usually leave a question open: Who is kept when candidates tie for the last place?",
        "Warning ranking/basis: No assumption is made here, where notices usually leave a question open: Who comes first when all keys are equal?",
        "Warning places/basis: No assumption is made here, where notices usually leave a question open: Who has the last place when laureates tie for it?",
        "Warning places/basis: No assumption is made here, where notices usually leave a question open: How is a share of the places rounded?",
        "Warning reserve/basis: No assumption is made here, where notices usually leave a question open: On which day does the validity start?");

    // An assumption that says what it is about answers that question alone; one that does not may answer any.
    [Fact]
    public void Clauses_WithAnAssumptionAboutOneQuestion_AreAskedTheOther() => Defects.All(
        Sample.Procedure with { Places = PlacesDefectTests.Places with { Basis = Sample.Law("14").Assuming(new Assumption("Ties?", "all") { About = AssumptionSubject.Ties }) } },
        "Warning places/basis: No assumption is made here, where notices usually leave a question open: How is a share of the places rounded?");

    // Two cutoffs one after the other, each for lists: 5 and 4 places, or times the places, which are 4 and 5.
    [Theory]
    [InlineData(Scope.EachGroup, Scope.EachGroup, 5, 4, 5, 4, true)]
    [InlineData(Scope.EachGroup, Scope.EachGroup, 5, 4, 6, 4, true)]
    [InlineData(Scope.EachGroup, Scope.EachGroup, 5, 4, 6, 3, false)]
    [InlineData(Scope.EachGroup, Scope.Everyone, 5, 4, 5, 4, true)]
    [InlineData(Scope.EachGroup, Scope.Everyone, 5, 4, 5, 3, false)]
    [InlineData(Scope.Everyone, Scope.EachGroup, 5, 4, 9, 9, true)]
    [InlineData(Scope.Everyone, Scope.EachGroup, 5, 4, 9, 8, false)]
    public void Cutoff_OfGroups_AfterOneThatLeavesNoMore_CanNeverBind(Scope before, Scope after, int keptNl, int keptFr, int nl, int fr, bool isError)
    {
        var second = WithSecondCutoff(TiePolicy.AdmitNoneTied);
        var procedure = second with
        {
            Stages = [.. second.Stages.Select(stage => stage.Cutoff is { } cutoff ? stage with { Cutoff = stage.Id == "written" ? cutoff with { Scope = before, Size = Each(keptNl, keptFr) } : cutoff with { Scope = after, Size = Each(nl, fr) } } : stage)],
        };

        Assert.Equal(isError, procedure.Validate().Any(defect => defect.Message.StartsWith("The cutoff can never bind", StringComparison.Ordinal)));

        static CutoffSize Each(int nl, int fr) => new CutoffSize.PerGroup { Places = [new("nl", nl), new("fr", fr)] };
    }

    [Fact]
    public void Cutoff_OfTimesThePlaces_AfterOneThatLeavesNoMore_CanNeverBind()
    {
        var second = WithSecondCutoff(TiePolicy.AdmitNoneTied) with { Places = PlacesDefectTests.Places };
        var procedure = second with
        {
            Stages = [.. second.Stages.Select(stage => stage.Cutoff is { } cutoff ? stage with { Cutoff = cutoff with { Size = new CutoffSize.PerPlace { Factor = stage.Id == "written" ? 2 : 3 } } } : stage)],
        };

        Defects.Error(procedure, "stages/oral/cutoff/size", "The cutoff can never bind: it keeps in each group as many, or more, and the one of the stage 'written' leaves so many at the most.", DefectTopic.CutoffWithoutEffect);
    }

    private static SelectionProcedure WithSecondCutoff(TiePolicy ties)
    {
        var first = Sample.WithCutoff(cutoff => cutoff with { Ties = ties, By = Order.HighestFirst(Sample.Written).Then(OrderKey.EarliestFirst("born")) });
        return first with
        {
            Stages =
            [
                .. first.Stages.Select(stage => stage.Id == "oral"
                    ? stage with { Cutoff = Cutoff.First(12, Sample.Oral, Scope.EachGroup, TiePolicy.AdmitAllTied, Sample.Law("9").Assuming("Ties?", "all")) }
                    : stage),
            ],
        };
    }
}
