namespace SelectionRules.Json;

/// <summary>Scores made of several.</summary>
internal static class SumForms
{
    public static IEnumerable<Alternative<Score>> Cases() => [Total(), Mean(), KnownMean(), Weighted(), BestOf(), LowestOf(), Distance(), OrElse(), Either()];

    private static Case<Score, Score.Total> Total()
    {
        var terms = Fields<Score.Total>.Required("sum", new ListForm<Weight>(WeightForm.Instance), score => score.Terms);
        return new("sum", new("a sum", [terms], values => new Score.Total { Terms = values.Of(terms) }) { Meaning = "The sum of the parts, each multiplied by its weight." });
    }

    private static Case<Score, Score.Mean> Mean()
    {
        var terms = Fields<Score.Mean>.Required("mean", new ListForm<Weight>(WeightForm.Instance), score => score.Terms);
        return new("mean", new("a mean", [terms], values => new Score.Mean { Terms = values.Of(terms) })
        {
            Meaning = "The sum of the parts, each multiplied by its weight, divided by the sum of the weights.",
        });
    }

    private static Case<Score, Score.KnownMean> KnownMean()
    {
        var terms = Fields<Score.KnownMean>.Required("mean-of-known", new ListForm<Weight>(WeightForm.Instance), score => score.Terms);
        return new("mean-of-known", new("a mean of what is known", [terms], values => new Score.KnownMean { Terms = values.Of(terms) })
        {
            Meaning = "The mean of those parts that have a value, each counted by its weight; no value where none has one.",
        });
    }

    private static Case<Score, Score.Weighted> Weighted()
    {
        var outOf = Fields<Score.Weighted>.Required("weighted-out-of", FractionForm.Instance, score => score.OutOf);
        var parts = Fields<Score.Weighted>.Required("parts", new ListForm<Weight>(WeightForm.Instance), score => score.Parts);
        return new("weighted-out-of", new("a weighted score", [outOf, parts], values => new Score.Weighted { OutOf = values.Of(outOf), Parts = values.Of(parts) })
        {
            Meaning = "The parts, each rescaled from its own maximum to this one and multiplied by its weight; the weights sum to exactly 1.",
        });
    }

    private static Case<Score, Score.BestOf> BestOf()
    {
        var count = Fields<Score.BestOf>.Required("best", NumberForms.Whole, score => score.Count);
        var scores = Fields<Score.BestOf>.Required("of", Several, score => score.Scores);
        return new("best", new("a sum of the best", [count, scores], values => new Score.BestOf { Count = values.Of(count), Scores = values.Of(scores) })
        {
            Meaning = "The sum of the highest of several scores.",
        });
    }

    private static Case<Score, Score.LowestOf> LowestOf()
    {
        var scores = Fields<Score.LowestOf>.Required("lowest-of", Several, score => score.Scores);
        return new("lowest-of", new("the lowest score", [scores], values => new Score.LowestOf { Scores = values.Of(scores) }) { Meaning = "The lowest of several scores." });
    }

    private static Case<Score, Score.Distance> Distance()
    {
        var between = Fields<Score.Distance>.Required("distance-between", ScoreForm.Instance, score => score.Between);
        var and = Fields<Score.Distance>.Required("and", ScoreForm.Instance, score => score.And);
        return new("distance-between", new("a distance", [between, and], values => new Score.Distance { Between = values.Of(between), And = values.Of(and) })
        {
            Meaning = "The distance between two scores: the divergence of two markers.",
        });
    }

    private static Case<Score, Score.OrElse> OrElse()
    {
        var score = Fields<Score.OrElse>.Required("known", ScoreForm.Instance, orElse => orElse.Score);
        var otherwise = Fields<Score.OrElse>.Required("otherwise", ScoreForm.Instance, orElse => orElse.Otherwise);
        return new("known", new("a score with 'known'", [score, otherwise], values => new Score.OrElse { Score = values.Of(score), Otherwise = values.Of(otherwise) })
        {
            Meaning = "A score where it has a value, else another: a part that is absent, left out or dispensed with.",
        });
    }

    private static Case<Score, Score.Either> Either()
    {
        var condition = Fields<Score.Either>.Required("when", ConditionForm.Instance, score => score.If);
        var then = Fields<Score.Either>.Required("then", ScoreForm.Instance, score => score.Then);
        var otherwise = Fields<Score.Either>.Required("otherwise", ScoreForm.Instance, score => score.Otherwise);
        return new("when", new(
            "a score with 'when'",
            [condition, then, otherwise],
            values => new Score.Either { If = values.Of(condition), Then = values.Of(then), Otherwise = values.Of(otherwise) })
        {
            Meaning = "One score where a condition holds, else another, also where the condition cannot be compared.",
        });
    }

    private static ListForm<Score> Several => new(ScoreForm.Instance);
}
