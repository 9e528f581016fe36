using NodaTime;

namespace SelectionRules.Tests;

public sealed class ReserveAndRulingDefectTests
{
    private static readonly JuryRuling Ruling = new()
    {
        Candidate = CandidateId.Of("C01"),
        Kind = RulingKind.Eliminates,
        Stage = "oral",
        By = "the jury",
        On = new(2026, 5, 3),
        Reason = "fraud",
    };

    [Fact]
    public void Reserve_ThatIsMissingWhereTheProcedureIsHeldForIt_IsAWarning() => Defects.Warning(
        Sample.Procedure with { Reserve = null, Vacancy = Sample.Procedure.Vacancy! with { Purposes = [ProcedurePurpose.Reserves] } },
        "reserve",
        "The procedure is held for reserves and has no rule of the reserve.");

    [Fact]
    public void Reserve_ThatNothingEnds_IsAnError() => Defects.Error(
        Sample.Procedure with { Reserve = Sample.Procedure.Reserve! with { ValidFor = null } },
        "reserve",
        "Nothing ends the reserve: neither a period, nor a date, nor the next contest.");

    [Fact]
    public void Reserve_OfNoDuration_IsAnError() => Defects.Error(
        Sample.Procedure with { Reserve = Sample.Procedure.Reserve! with { ValidFor = Period.Zero } }, "reserve/validFor", "The period is longer than nothing.");

    [Fact]
    public void Reserve_ExtendedByHours_IsAnError() => Defects.Error(
        Sample.Procedure with { Reserve = Sample.Procedure.Reserve! with { Extension = Period.FromHours(2) } },
        "reserve/extension",
        "A period of a rule is in years, months, weeks and days; PT2H has a time of day.");

    [Fact]
    public void Reserve_CappedBelowZero_IsAnError() => Defects.Error(
        Sample.Procedure with { Reserve = Sample.Procedure.Reserve! with { Cap = -1 } }, "reserve/cap", "A cap on the reserve is not negative; -1 is.");

    [Fact]
    public void Pay_UpsideDown_IsAnError() => Defects.Error(
        Sample.Procedure with { Employment = Sample.Procedure.Employment! with { Pay = Sample.Procedure.Employment.Pay with { Minimum = 2.5m } } },
        "employment/pay",
        "The lowest pay, 2.5, lies between 0 and the highest, 2.");

    [Fact]
    public void Pay_InNoCurrency_IsAnError() => Defects.Error(
        Sample.Procedure with { Employment = Sample.Procedure.Employment! with { Pay = Sample.Procedure.Employment.Pay with { Currency = "euro" } } },
        "employment/pay/currency",
        "'euro' is no currency code of ISO 4217, such as EUR.");

    [Fact]
    public void Probation_Negative_IsAnError() => Defects.Error(
        Sample.Procedure with { Employment = Sample.Procedure.Employment! with { Probation = Period.FromMonths(-1) } },
        "employment/probation",
        "A period of a rule is not negative; P-1M is.");

    [Fact]
    public void Text_InNoLanguage_IsAWarning() => Defects.Warning(
        Sample.Procedure with { Vacancy = Sample.Procedure.Vacancy! with { Title = new() } }, "vacancy/title", "The text is in no language.");

    [Fact]
    public void Text_TwiceInOneLanguage_IsAnError() => Defects.Error(
        Sample.Procedure with { Vacancy = Sample.Procedure.Vacancy! with { Title = new() { Entries = [new(Language.Dutch, "een"), new(Language.Dutch, "twee")] } } },
        "vacancy/title",
        "There are two texts in the language 'nl'.");

    [Fact]
    public void Ruling_OnAStage_IsNoDefect() => Defects.All(With(Ruling));

    [Fact]
    public void Ruling_OnAStageThatThereIsNot_IsAnError() => Defects.Error(With(Ruling with { Stage = "interview" }), "rulings/0/stage", "There is no stage 'interview'.");

    [Fact]
    public void Ruling_OnTopOfNoCutoff_IsAnError() => Defects.Error(
        With(Ruling with { Kind = RulingKind.AdmitsOnTop }), "rulings/0/stage", "The stage 'oral' has no cutoff on top of which somebody could be admitted.");

    [Theory]
    [InlineData(RulingKind.Eliminates)]
    [InlineData(RulingKind.SetsAsideElimination)]
    public void Ruling_InAnAdvisoryStage_IsAnError(RulingKind kind) => Defects.Error(
        With(Ruling with { Kind = kind, Stage = "talk" }) with { Stages = [.. Sample.Procedure.Stages, new("talk") { Counts = StageWeight.Advisory, Tests = [new AdvisoryTest("impression")], Basis = Sample.Law("9") }] },
        "rulings/0/stage",
        "Nobody fails the stage 'talk', which is advisory: there is nothing to rule on.");

    [Fact]
    public void Ruling_AssigningAGroupThatThereIsNot_IsAnError() => Defects.Error(
        With(Ruling with { Kind = RulingKind.AssignsGroup, Stage = string.Empty, Group = "de" }), "rulings/0/group", "There is no group 'de'.");

    [Fact]
    public void Ruling_AssigningAGroupWhereThereIsOne_IsAnError() => Defects.Error(
        With(Ruling with { Kind = RulingKind.AssignsGroup, Stage = string.Empty, Group = "nl" }) with { Grouping = Grouping.None },
        "rulings/0/group",
        "A ruling assigns a group only where each candidate is in one of several.");

    [Fact]
    public void Ruling_Twice_IsAnError() => Defects.Error(
        With(Ruling, Ruling with { Kind = RulingKind.SetsAsideElimination }), "rulings/1", "There are two rulings on the candidate 'C01' at the same stage.");

    [Fact]
    public void Ruling_OnTopOfACutoffForOneWhoseEliminationIsSetAside_MayStandBesideIt()
    {
        var (aside, onTop) = (Ruling with { Kind = RulingKind.SetsAsideElimination, Stage = WithCutoff }, Ruling with { Kind = RulingKind.AdmitsOnTop, Stage = WithCutoff });

        Assert.DoesNotContain(With(aside, onTop).Validate(), defect => defect.Place.StartsWith("rulings", StringComparison.Ordinal));
        Assert.DoesNotContain(With(onTop, aside).Validate(), defect => defect.Place.StartsWith("rulings", StringComparison.Ordinal));
        Assert.Contains(With(aside, onTop, onTop).Validate(), defect => defect.Place == "rulings/2");
        Assert.Contains(With(onTop, aside, Ruling with { Kind = RulingKind.Eliminates, Stage = WithCutoff }).Validate(), defect => defect.Place == "rulings/2");
    }

    [Fact]
    public void Ruling_WithoutWhoAndWhy_IsAnErrorEach() => Defects.All(
        With(Ruling with { Candidate = default, By = " ", Reason = string.Empty, On = default }),
        "Error rulings/0/candidate: A ruling names the candidate by its key.",
        "Error rulings/0/by: A ruling says who ruled.",
        "Error rulings/0/reason: A ruling says why.",
        "Error rulings/0/on: A date of a rule lies between 1800-01-01 and 2999-12-31; 0001-01-01 does not.");

    private static string WithCutoff => Sample.Procedure.Stages.First(stage => stage.Cutoff is not null).Id;

    private static SelectionProcedure With(params JuryRuling[] rulings) => Sample.Procedure with { Rulings = [.. rulings] };
}
