using NodaTime;

namespace SelectionRules.Testing;

/// <summary>What is drawn of a procedure so far: its facts and groups, the tests of the stages up to here, the bounds that the jury set.</summary>
internal sealed class ProcedureDraft
{
    private readonly List<Test> tests = [];
    private readonly List<RecordedThreshold> recorded = [];
    private int thresholds;

    public required Choices Choices { get; init; }

    public required LocalDate AssessedOn { get; init; }

    public required Sequence<FactDefinition> Facts { get; init; }

    public Sequence<string> Groups { get; set; } = [string.Empty];

    public IReadOnlyList<Test> Tests => tests;

    public IReadOnlyList<ScoredTest> ScoredTests => [.. tests.OfType<ScoredTest>()];

    public Sequence<RecordedThreshold> Recorded => recorded.ToSequence();

    public Basis Basis => new("Decree on selections", FormattableString.Invariant($"art. {Choices.Between(1, 30)}"));

    public void Add(Test test) => tests.Add(test);

    public IReadOnlyList<string> FactsOf(FactKind kind) => [.. Facts.Where(fact => fact.Kind == kind).Select(fact => fact.Id)];

    /// <summary>Returns the largest value of a formula.</summary>
    public ScoreInterval BoundsOf(Score score) => ScoreMaximum.BoundsOf(Skeleton, score);

    /// <summary>Draws a bound that a score can reach and miss: in points, as a share, or set by the jury.</summary>
    public Threshold ThresholdFor(Score score)
    {
        var bounds = BoundsOf(score);
        var share = Choices.Of(Fraction.Of(1, 2), Fraction.Of(3, 5), Fraction.Of(2, 3), Fraction.Of(1, 4), Fraction.One);
        var bound = bounds.Low + ((bounds.High - bounds.Low) * share);
        var whole = ScoreArithmetic.Round(bound, 0, RoundingMode.Truncate);
        var points = Choices.Chance(70) && whole > bounds.Low ? whole : bound;
        if (Choices.Chance(25) && bounds.High.Sign > 0 && bounds.Low.Sign == 0)
        {
            return Threshold.OfMaximum(share);
        }

        return Choices.Chance(12) ? SetByJury(points) : Threshold.Points(points);
    }

    private Threshold SetByJury(Fraction value)
    {
        var id = FormattableString.Invariant($"threshold{++thresholds}");
        if (Choices.Chance(80))
        {
            recorded.Add(new RecordedThreshold(id, value, "the jury", AssessedOn));
        }

        return Threshold.SetByJury(id);
    }

    private SelectionProcedure Skeleton => new()
    {
        Id = "draft",
        AssessedOn = AssessedOn,
        Facts = Facts,
        Stages = [],
        FinalScore = new(Score.Fixed(0), new Basis("draft", "draft")),
        Ranking = new() { By = new Order { Keys = [] }, Scope = Scope.EachGroup, Basis = new Basis("draft", "draft") },
    };
}
