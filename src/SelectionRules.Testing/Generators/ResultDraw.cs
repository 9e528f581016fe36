namespace SelectionRules.Testing;

/// <summary>Draws results: crowded where something happens, so that ties and edges are met often.</summary>
/// <remarks>One for each pool: its candidates share the few marks that it favours.</remarks>
internal sealed class ResultDraw
{
    private static readonly ResultState[] Rare = [ResultState.Exempt, ResultState.Late, ResultState.Excluded];

    private readonly SelectionProcedure procedure;
    private readonly Choices choices;
    private readonly Dictionary<string, Marks> marks;

    // Half of the pools are complete, so that ranks are shown.
    private readonly int pendingChance;
    private readonly int stateChance;

    // In some pools nearly everybody passes, so that cutoffs bind.
    private readonly int strongChance;

    public ResultDraw(SelectionProcedure procedure, Choices choices)
    {
        this.procedure = procedure;
        this.choices = choices;
        pendingChance = choices.Of(0, 0, 0, 4, 12, 30);
        stateChance = choices.Of(0, 3, 3, 10);
        strongChance = choices.Of(50, 70, 90, 97);
        marks = Parts.TestsOf(procedure).ToDictionary(test => test.Id, MarksOf, StringComparer.Ordinal);
    }

    /// <summary>Draws the results of a candidate; one who waits for a stage has none from there on.</summary>
    public Sequence<RecordedResult> OfCandidate()
    {
        var isStrong = choices.Chance(strongChance);
        var last = choices.Chance(pendingChance) ? choices.Below(procedure.Stages.Count) : procedure.Stages.Count;
        var results = new List<RecordedResult>();
        for (var stage = 0; stage < procedure.Stages.Count; stage++)
        {
            foreach (var test in procedure.Stages[stage].Tests)
            {
                var result = stage >= last && !choices.Chance(20) ? TestResult.Pending : Of(test, isStrong);
                if (result.State != ResultState.Pending)
                {
                    results.Add(new RecordedResult(test.Id, result));
                }
            }
        }

        return results.ToSequence();
    }

    /// <summary>Draws a result of a test: a mark, or why there is none.</summary>
    public TestResult Of(Test test, bool isStrong)
    {
        if (choices.Chance(stateChance))
        {
            return choices.Chance(85) ? TestResult.Without(choices.Of(ResultState.Absent, ResultState.Withdrawn)) : TestResult.Without(choices.From(Rare));
        }

        if (choices.Chance(pendingChance / 2))
        {
            return TestResult.Pending;
        }

        var known = marks[test.Id];
        return test is AdvisoryTest ? (choices.Chance(50) ? TestResult.Pending : TestResult.Absent) : choices.From(isStrong ? known.Strong : known.Any);
    }

    private Marks MarksOf(Test test) => test switch
    {
        ScoredTest scored => PointsOf(scored),
        LevelTest level => LevelsOf(level),
        RatedTest rated => RatingsOf(rated),
        _ => new([TestResult.Pending], [TestResult.Pending]),
    };

    // A few marks that many share, beside the edges; the strong ones reach the highest threshold.
    private Marks PointsOf(ScoredTest test)
    {
        var maximum = test.Maximum.ToDecimal();
        var edges = MarkEdges.Of(procedure, test);
        var thresholds = MarkEdges.Thresholds(procedure, test).DefaultIfEmpty(0m).ToList();

        // Where a higher one is waived for some, the lowest decides.
        var pass = choices.Chance(25) ? thresholds.Min() : thresholds.Max();
        var crowd = Enumerable.Range(0, choices.Between(1, 3)).Select(_ => decimal.Floor(pass + ((maximum - pass) * choices.Below(100) / 100m))).Where(points => points >= pass).DefaultIfEmpty(maximum).ToList();
        var strong = crowd.Concat(crowd).Append(pass).Append(maximum).Append(decimal.Floor(pass + ((maximum - pass) * choices.Below(200) / 200m * 2m)) / 2m);
        if (choices.Chance(30))
        {
            strong = strong.Concat(crowd.SelectMany(points => new[] { points + 0.5m, points + 0.000001m, points - 0.000001m }));
        }

        strong = strong.Concat(from step in MarkEdges.StepsOf(procedure, test) where choices.Chance(40) from points in crowd.Take(1) from sign in new[] { -1, 1 } select points + (sign * step));
        return new(ToResults(strong.Where(points => points >= pass)), ToResults(edges.Concat(crowd)));

        List<TestResult> ToResults(IEnumerable<decimal> all) => [.. all.Where(points => points >= 0 && points <= maximum).Select(points => TestResult.Of(Points.From(points)))];
    }

    private Marks LevelsOf(LevelTest test)
    {
        var needed = Parts.Of(procedure).OfType<Condition.LevelIs>().Where(condition => string.Equals(condition.Test.Id, test.Id, StringComparison.Ordinal)).Select(condition => test.Scale.IndexOf(condition.Level)).DefaultIfEmpty(0).Max();
        var levels = test.Scale.Levels.Select(TestResult.Of).ToList();
        return new([.. levels.Skip(needed), levels[needed]], levels);
    }

    private Marks RatingsOf(RatedTest test)
    {
        var asked = Parts.Of(procedure).OfType<Condition.RatingIs>().Where(condition => string.Equals(condition.Test.Id, test.Id, StringComparison.Ordinal)).SelectMany(condition => condition.OneOf).ToList();
        var all = test.Ratings.Select(rating => TestResult.Of(Rating.Of(rating))).ToList();
        return new(asked.Count == 0 ? all : [.. asked.Select(rating => TestResult.Of(Rating.Of(rating)))], all);
    }

    private sealed record Marks(IReadOnlyList<TestResult> Strong, IReadOnlyList<TestResult> Any);
}
