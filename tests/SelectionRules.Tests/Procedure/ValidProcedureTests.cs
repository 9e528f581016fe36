namespace SelectionRules.Tests;

public sealed class ValidProcedureTests
{
    [Fact]
    public void Validate_AValidProcedure_FindsNothing() => Defects.All(Sample.Procedure);

    [Fact]
    public void Assumptions_AreInTheOrderOfTheRules_OnceEach() => Assert.Equal(
        ["Seconds? the whole minute", "Part-time? in full", "Several? the candidate chooses", "Ties? everyone tied", "In public? no", "Ties? a shared rank", "Start? when established"],
        (Sample.Procedure with { Preferences = [new("again", Condition.Always, Sample.Law("5").Assuming("Part-time?", "in full"))] }).Assumptions.Select(one => one.ToString()));

    [Fact]
    public void Assumptions_OfEveryRuleThatHasABasis_AreListed()
    {
        var asked = 0;
        var rules = Sample.Procedure with
        {
            Vacancy = Sample.Procedure.Vacancy! with { Basis = Open() },
            Profile = Sample.Procedure.Profile! with { Basis = Open() },
            Employment = Sample.Procedure.Employment! with { Basis = Open() },
            ClosesAt = Sample.Procedure.ClosesAt! with { Basis = Open() },
            Dossier = Sample.Procedure.Dossier! with { Basis = Open() },
            Recognition = Sample.Procedure.Recognition! with { Basis = Open() },
            Eligibility = [new("one", Condition.FactTrue("disabled"), Open())],
            Preferences = [new("one", Condition.FactTrue("disabled"), Open())],
            LanguageRole = Sample.Procedure.LanguageRole! with { Basis = Open() },
            Grouping = new Grouping.ByList { Lists = [new("list", Condition.Always, Open())] },
            Stages =
            [
                new("stage")
                {
                    Basis = Open(),
                    Tests = [Sample.First with { MissingMarks = [new(ResultState.Absent, MissingMarkEffect.CountsAsZero, Open())] }],
                    PassMarks = [PassMark.AtLeast(10, Sample.First, Open())],
                    Cutoff = Cutoff.First(1, Sample.First, Scope.EachGroup, TiePolicy.AdmitAllTied, Open()),
                },
            ],
            MissingMarks = [new(ResultState.Late, MissingMarkEffect.Eliminates, Open())],
            FinalScore = new(Sample.First, Open()),
            Ranking = new() { By = Order.HighestFirst(Sample.First), Scope = Scope.EachGroup, Basis = Open() },
            Places = new()
            {
                Groups = [new("list", 3) { LeftUnfilled = new() { Number = 1, By = "the jury", On = new(2025, 12, 1), Reason = "for want of level" } }],
                Transfers = [new() { From = "list", To = "list", Basis = Open() }],
                Ties = TiePolicy.AdmitAllTied,
                Alternation = new() { Groups = ["list"], Provenance = "drawn", Basis = Open() },
                Basis = Open(),
            },
            Reserve = Sample.Procedure.Reserve! with { Basis = Open() },
        };
        Assert.Equal(asked, rules.Assumptions.Count);

        Basis Open() => Sample.Law("1").Assuming($"Question {asked++}?", "answer");
    }

    [Fact]
    public void Equality_OfTwoProceduresBuiltSeparately_IsByValue()
    {
        var (one, other) = (Build(), Build());
        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());

        static SelectionProcedure Build()
        {
            var test = new ScoredTest("test", 20) { Title = LocalizedText.Of(nl: "Test") };
            return new()
            {
                Id = "built",
                AssessedOn = new(2026, 1, 1),
                Eligibility = [new("age", new Condition.AgeIs { BirthDate = "born", Comparison = Comparison.AtLeast, Years = 18 }, Sample.Law("1").Assuming("When?", "then"))],
                Stages = [new("stage") { Tests = [test], PassMarks = [PassMark.AtLeast(10, test, Sample.Law("2"))], Basis = Sample.Law("2") }],
                FinalScore = new(Score.Sum(test, Score.Fixed(Fraction.Of(1, 3))), Sample.Law("3")),
                Ranking = new() { By = Order.HighestFirst(test), Scope = Scope.Everyone, Basis = Sample.Law("3") },
            };
        }
    }
}
