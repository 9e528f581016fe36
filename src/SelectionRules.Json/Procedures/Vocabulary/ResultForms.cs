namespace SelectionRules.Json;

/// <summary>Conditions on results.</summary>
internal static class ResultForms
{
    public static IEnumerable<Alternative<Condition>> Cases() => [ScoreIs(), LevelIs(), RatingIs(), ResultIs()];

    private static Case<Condition, Condition.ScoreIs> ScoreIs()
    {
        var score = Fields<Condition.ScoreIs>.Required("score", ScoreForm.Instance, condition => condition.Score);
        var compares = new Choice<Condition.ScoreIs, Comparison, Threshold>(WordForms.Comparison, ThresholdForm.Instance, condition => condition.Comparison, condition => condition.Threshold);
        return new("score", new("a condition on a score", [score, .. compares.All], values =>
        {
            var (comparison, threshold) = compares.Of(values);
            return new Condition.ScoreIs { Score = values.Of(score), Comparison = comparison, Threshold = threshold };
        })
        {
            OneOf = compares.Names,
            Meaning = "A score compares so with a threshold. A score with an absent or exempted part is not compared.",
        });
    }

    private static Case<Condition, Condition.LevelIs> LevelIs()
    {
        var test = Fields<Condition.LevelIs>.Required("level-in", new ReferenceForm<LevelTest>("levels"), condition => condition.Test);
        var level = Fields<Condition.LevelIs>.Required("at-least", TextForms.Level, condition => condition.Level);
        return new("level-in", new("a condition on a level", [test, level], values => new Condition.LevelIs { Test = values.Of(test), Level = values.Of(level) })
        {
            Meaning = "A language test gives a level or a higher one of its scale.",
        });
    }

    private static Case<Condition, Condition.RatingIs> RatingIs()
    {
        var test = Fields<Condition.RatingIs>.Required("rating-in", new ReferenceForm<RatedTest>("ratings"), condition => condition.Test);
        var oneOf = Fields<Condition.RatingIs>.Required("is", new OneOrMoreForm<string>(TextForms.Any), condition => condition.OneOf);
        return new("rating-in", new("a condition on a rating", [test, oneOf], values => new Condition.RatingIs { Test = values.Of(test), OneOf = values.Of(oneOf) })
        {
            Meaning = "A rated test gives one of the ratings.",
        });
    }

    private static Case<Condition, Condition.ResultIs> ResultIs()
    {
        var test = Fields<Condition.ResultIs>.Required("result-of", new ReferenceForm<Test>("a result"), condition => condition.Test);
        var oneOf = Fields<Condition.ResultIs>.Required("is", new OneOrMoreForm<ResultState>(WordForms.ResultState), condition => condition.OneOf);
        return new("result-of", new("a condition on the state of a result", [test, oneOf], values => new Condition.ResultIs { Test = values.Of(test), OneOf = values.Of(oneOf) })
        {
            Meaning = "The result of a test is in one of the states: absent, exempt, known and so on.",
        });
    }
}
