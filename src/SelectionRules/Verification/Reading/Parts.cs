namespace SelectionRules.Verification;

/// <summary>Takes rules apart: a rule first, then the conditions, scores and keys that it is made of.</summary>
internal static class Parts
{
    /// <summary>Returns a procedure, condition, score or key with everything in it, whole before parts.</summary>
    public static IEnumerable<object> Of(object? rule)
    {
        if (rule is null)
        {
            yield break;
        }

        yield return rule;
        foreach (var part in DirectPartsOf(rule).SelectMany(Of))
        {
            yield return part;
        }
    }

    public static bool Mentions(object? rule, Test test) => TestsIn(rule).Any(mentioned => string.Equals(mentioned.Id, test.Id, StringComparison.Ordinal));

    public static IEnumerable<Test> TestsIn(object? rule) => Of(rule).Select(TestOf).OfType<Test>();

    public static IEnumerable<string> FactsIn(object? rule) => Of(rule).Select(FactOf).OfType<string>();

    public static IEnumerable<Test> TestsOf(SelectionProcedure procedure) => procedure.Stages.SelectMany(stage => stage.Tests);

    /// <summary>Returns the tests that eliminate: those that are not advisory, of stages that are not.</summary>
    public static IEnumerable<Test> EliminatingTestsOf(Stage stage) =>
        stage.Counts == StageWeight.Advisory ? [] : stage.Tests.Where(test => test is not AdvisoryTest);

    private static Test? TestOf(object rule) => rule switch
    {
        Score.OfTest ofTest => ofTest.Test,
        Condition.LevelIs level => level.Test,
        Condition.RatingIs rating => rating.Test,
        Condition.ResultIs result => result.Test,
        _ => null,
    };

    private static string? FactOf(object rule) => rule switch
    {
        Condition.FactIs fact => fact.Fact,
        Condition.CodeIs code => code.Fact,
        Condition.NumberIs number => number.Fact,
        Condition.DateIs date => date.Fact,
        Condition.AgeIs age => age.BirthDate,
        Score.OfFact ofFact => ofFact.Fact,
        OrderKey.ByFact byFact => byFact.Fact,
        OrderKey.ByLot byLot => byLot.Fact,
        _ => null,
    };

    private static IEnumerable<object?> DirectPartsOf(object rule) => rule switch
    {
        SelectionProcedure procedure => PartsOf(procedure),
        Stage stage => PartsOf(stage),
        Cutoff cutoff => [cutoff.By, cutoff.OnTop],
        PassMark mark => [mark.Condition, mark.WaivedFor],
        Order order => order.Keys,
        Condition.All all => all.Of,
        Condition.Any any => any.Of,
        Condition.SomeOf some => some.Of,
        Condition.Negation negation => [negation.Of],
        Condition.ScoreIs scoreIs => [scoreIs.Score],
        OrderKey.ByScore byScore => [byScore.Score, byScore.Among],
        OrderKey.ByClass byClass => [byClass.Members, byClass.Among],
        OrderKey key => [key.Among],
        Score.Total total => total.Terms.Select(term => term.Score),
        Score.Mean mean => mean.Terms.Select(term => term.Score),
        Score.Weighted weighted => weighted.Parts.Select(part => part.Score),
        Score.Rescaled rescaled => [rescaled.Score],
        Score.BestOf bestOf => bestOf.Scores,
        Score.LowestOf lowestOf => lowestOf.Scores,
        Score.Above above => [above.Score],
        Score.Clamped clamped => [clamped.Score],
        Score.Distance distance => [distance.Between, distance.And],
        Score.Rounded rounded => [rounded.Score],
        Score.Replaced replaced => [replaced.Score],
        Score.OrElse orElse => [orElse.Score, orElse.Otherwise],
        Score.KnownMean mean => mean.Terms.Select(term => term.Score),
        Score.Either either => [either.If, either.Then, either.Otherwise],
        _ => [],
    };

    private static IEnumerable<object?> PartsOf(SelectionProcedure procedure) =>
    [
        .. procedure.Eligibility.Select(requirement => requirement.Condition),
        .. procedure.Preferences.Select(preference => preference.Condition),
        .. procedure.Grouping is Grouping.ByList byList ? byList.Lists.Select(list => list.Members) : [],
        .. procedure.Stages,
        procedure.FinalScore.Score,
        procedure.Ranking.By,
    ];

    private static IEnumerable<object?> PartsOf(Stage stage) => [.. stage.Tests.Select(test => test.AwaitedWhere), .. stage.PassMarks, stage.Cutoff];
}
