namespace SelectionRules.Testing;

/// <summary>A defect that can be planted into any valid procedure.</summary>
/// <param name="Name">The defect in words.</param>
/// <param name="PlaceIn">Where the review reports it, as the beginning of a path.</param>
/// <param name="Into">Plants it.</param>
internal sealed record PlantedDefect(string Name, Func<SelectionProcedure, string> PlaceIn, Func<SelectionProcedure, SelectionProcedure> Into)
{
    // No procedure that is drawn uses these names.
    private const string Unknown = "unknown";

    private static readonly ScoredTest Elsewhere = new("elsewhere", 20);

    /// <summary>Gets one of each kind.</summary>
    public static Sequence<PlantedDefect> All { get; } =
    [
        new("no stage", _ => "stages", procedure => procedure with { Stages = [] }),
        new("a stage without anything to decide", _ => "stages/unknown", procedure => procedure with { Stages = procedure.Stages.Add(new(Unknown) { Tests = [], Counts = StageWeight.GateOnly, Basis = procedure.Stages[0].Basis }) }),
        new("a test that is there twice", FirstStage("/tests"), procedure => WithFirst(procedure, stage => stage with { Tests = stage.Tests.Add(stage.Tests[0]) })),
        new("a test that assesses nothing of the profile", FirstStage("/tests"), procedure => WithFirst(procedure, stage => stage with { Tests = [stage.Tests[0] with { Assesses = [Unknown] }, .. stage.Tests.Skip(1)] })),
        new("a pass mark above the maximum", FirstStage("/passMarks"), procedure => WithMark(procedure, Above)),
        new("a pass mark on a test of no stage", FirstStage("/passMarks"), procedure => WithMark(procedure, stage => PassMark.AtLeast(10, Elsewhere, stage.Basis))),
        new("a cutoff that keeps nobody", FirstStage("/cutoff"), procedure => WithCutoff(procedure, new CutoffSize.Same { Places = 0 }, TestOf(procedure))),
        new("a cutoff by a test of no stage", FirstStage("/cutoff"), procedure => WithCutoff(procedure, CutoffSize.Of(1), Elsewhere)),
        new("weights that do not sum to one", _ => "finalScore", procedure => WithFinal(procedure, new Score.Weighted { OutOf = 100, Parts = [Weight.Of(1, 2, TestOf(procedure)), Weight.Of(1, 3, TestOf(procedure))] })),
        new("a final score of a test of no stage", _ => "finalScore", procedure => WithFinal(procedure, Elsewhere)),
        new("a requirement on a fact that nobody states", _ => "eligibility", procedure => procedure with { Eligibility = procedure.Eligibility.Add(new(Unknown, Condition.FactTrue(Unknown), procedure.Stages[0].Basis)) }),
        new("a closing in a time zone that there is not", _ => "closesAt/zone", procedure => procedure with { ClosesAt = new() { LastMoment = procedure.AssessedOn.AtMidnight(), Zone = "Europe/Nowhere", Precision = ClosingPrecision.WholeMinute, Basis = procedure.Stages[0].Basis } }),
        new("a fact with two bounds that exclude each other", procedure => $"facts/{Unknown}", procedure => procedure with { Facts = procedure.Facts.Add(new() { Id = Unknown, Kind = FactKind.Number, Minimum = 2, Maximum = 1 }) }),
        new("places of a group that there is not", _ => "places", procedure => procedure with { Places = new() { Groups = [.. AdmissibleApplication.GroupsOf(procedure).Append(Unknown).Select(group => new GroupPlaces(group, 1))], Ties = TiePolicy.AdmitAllTied, Basis = procedure.Stages[0].Basis } }),
        new("a ruling on a stage that there is not", _ => "rulings", procedure => procedure with { Rulings = [new() { Candidate = CandidateId.Of("C01"), Kind = RulingKind.Eliminates, Stage = Unknown, By = "the jury", On = procedure.AssessedOn, Reason = "as its minutes say" }] }),
    ];

    private static Func<SelectionProcedure, string> FirstStage(string part) => procedure => $"stages/{procedure.Stages[0].Id}{part}";

    private static ScoredTest TestOf(SelectionProcedure procedure) => Parts.TestsOf(procedure).OfType<ScoredTest>().First();

    private static SelectionProcedure WithFirst(SelectionProcedure procedure, Func<Stage, Stage> change) => procedure with { Stages = [change(procedure.Stages[0]), .. procedure.Stages.Skip(1)] };

    private static SelectionProcedure WithMark(SelectionProcedure procedure, Func<Stage, PassMark> mark) => WithFirst(procedure, stage => stage with { PassMarks = stage.PassMarks.Add(mark(stage)) });

    private static PassMark Above(Stage stage)
    {
        var test = stage.Tests.OfType<ScoredTest>().First();
        return PassMark.AtLeast(test.Maximum.ToFraction() + 1, test, stage.Basis);
    }

    private static SelectionProcedure WithCutoff(SelectionProcedure procedure, CutoffSize size, ScoredTest by) => WithFirst(procedure, stage => stage with
    {
        Cutoff = new() { Size = size, By = Order.HighestFirst(by), Scope = Scope.EachGroup, Ties = TiePolicy.AdmitAllTied, Basis = stage.Basis },
    });

    private static SelectionProcedure WithFinal(SelectionProcedure procedure, Score score) => procedure with { FinalScore = procedure.FinalScore with { Score = score } };
}
