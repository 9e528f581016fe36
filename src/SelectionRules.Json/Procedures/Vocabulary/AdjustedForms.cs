namespace SelectionRules.Json;

/// <summary>Scores made of one, and those that are no test's.</summary>
internal static class AdjustedForms
{
    public static IEnumerable<Alternative<Score>> Cases() => [OfFact(), Constant(), Rescaled(), Above(), Clamped(), Rounded(), Replaced()];

    private static Case<Score, Score.OfFact> OfFact()
    {
        var fact = Fields<Score.OfFact>.Required("fact", TextForms.Any, score => score.Fact);
        return new("fact", new("the number of a fact", [fact], values => new Score.OfFact { Fact = values.Of(fact) })
        {
            Meaning = "A number that the application states: years of seniority, children.",
        });
    }

    private static Case<Score, Score.Constant> Constant()
    {
        var value = Fields<Score.Constant>.Required("constant", FractionForm.Instance, score => score.Value);
        return new("constant", new("a fixed number", [value], values => new Score.Constant { Value = values.Of(value) })
        {
            Meaning = "A fixed number that is no decimal one, such as \"2/3\"; others stand alone.",
        });
    }

    private static Case<Score, Score.Rescaled> Rescaled()
    {
        var score = Fields<Score.Rescaled>.Required("rescale", ScoreForm.Instance, rescaled => rescaled.Score);
        var to = Fields<Score.Rescaled>.Required("to", FractionForm.Instance, rescaled => rescaled.To);
        return new("rescale", new("a rescaled score", [score, to], values => new Score.Rescaled { Score = values.Of(score), To = values.Of(to) })
        {
            Meaning = "A score rescaled from its own maximum to another.",
        });
    }

    private static Case<Score, Score.Above> Above()
    {
        var threshold = Fields<Score.Above>.Required("points-above", FractionForm.Instance, above => above.Threshold);
        var score = Fields<Score.Above>.Required("of", ScoreForm.Instance, above => above.Score);
        return new("points-above", new("points above a threshold", [threshold, score], values => new Score.Above { Threshold = values.Of(threshold), Score = values.Of(score) })
        {
            Meaning = "What exceeds a threshold, 0 where nothing does.",
        });
    }

    private static Case<Score, Score.Clamped> Clamped()
    {
        var score = Fields<Score.Clamped>.Required("limit", ScoreForm.Instance, clamped => clamped.Score);
        var atLeast = Fields<Score.Clamped>.OptionalValue("at-least", FractionForm.Instance, clamped => clamped.AtLeast);
        var atMost = Fields<Score.Clamped>.OptionalValue("at-most", FractionForm.Instance, clamped => clamped.AtMost);
        return new("limit", new(
            "a score within limits", [score, atLeast, atMost], values => new Score.Clamped { Score = values.Of(score), AtLeast = values.Of(atLeast), AtMost = values.Of(atMost) })
        {
            Meaning = "A score kept within bounds: a cap on bonus points, no negative total.",
        });
    }

    private static Case<Score, Score.Rounded> Rounded()
    {
        var score = Fields<Score.Rounded>.Required("round", ScoreForm.Instance, rounded => rounded.Score);
        var decimals = Fields<Score.Rounded>.Required("decimals", NumberForms.Whole, rounded => rounded.Decimals);
        var mode = Fields<Score.Rounded>.Required("mode", WordForms.RoundingMode, rounded => rounded.Mode);
        return new("round", new(
            "a rounded score", [score, decimals, mode], values => new Score.Rounded { Score = values.Of(score), Decimals = values.Of(decimals), Mode = values.Of(mode) })
        {
            Meaning = "A score rounded by a rule of the law, at the level where the law says so.",
        });
    }

    private static Case<Score, Score.Replaced> Replaced()
    {
        var value = Fields<Score.Replaced>.Required("replace", FractionForm.Instance, replaced => replaced.Value);
        var by = Fields<Score.Replaced>.Required("by", FractionForm.Instance, replaced => replaced.CountsAs);
        var score = Fields<Score.Replaced>.Required("in", ScoreForm.Instance, replaced => replaced.Score);
        return new("replace", new(
            "a score with a value replaced", [value, by, score], values => new Score.Replaced { Value = values.Of(value), CountsAs = values.Of(by), Score = values.Of(score) })
        {
            Meaning = "A score where one value counts as another: 5.99 counts as 6.00.",
        });
    }
}
