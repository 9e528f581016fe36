using NodaTime;

namespace SelectionRules.Json;

/// <summary>The final score, the ranking and the reserve.</summary>
internal static class RankingForms
{
    public static ObjectForm<FinalScore> FinalScore { get; } = MakeFinalScore();

    public static ObjectForm<RankingRule> Ranking { get; } = MakeRanking();

    public static ObjectForm<ReserveRule> Reserve { get; } = MakeReserve();

    private static ObjectForm<FinalScore> MakeFinalScore()
    {
        var score = Fields<FinalScore>.Required("score", ScoreForm.Instance, final => final.Score);
        var basis = Fields<FinalScore>.Required("basis", BasisForm.Instance, final => final.Basis);
        return new("the final score", [score, basis], values => new FinalScore(values.Of(score), values.Of(basis))) { Meaning = "The score that laureates are told." };
    }

    private static ObjectForm<RankingRule> MakeRanking()
    {
        var by = Fields<RankingRule>.Required("by", OrderForm.Instance, ranking => ranking.By);
        var scope = Fields<RankingRule>.Required("scope", WordForms.Scope, ranking => ranking.Scope);
        var basis = Fields<RankingRule>.Required("basis", BasisForm.Instance, ranking => ranking.Basis);
        return new("the ranking", [by, scope, basis], values => new RankingRule { By = values.Of(by), Scope = values.Of(scope), Basis = values.Of(basis) })
        {
            Meaning = "How laureates are ranked; those whom the order leaves equal share a rank.",
        };
    }

    private static ObjectForm<ReserveRule> MakeReserve()
    {
        var validFor = Fields<ReserveRule>.Optional("valid-for", PeriodForm.Instance, rule => rule.ValidFor);
        var start = Fields<ReserveRule>.Optional("start-event", TextForms.Words, rule => rule.StartEvent);
        var validUntil = Fields<ReserveRule>.OptionalValue("valid-until", TextForms.Date, rule => rule.ValidUntil);
        var endsWithNext = Fields<ReserveRule>.Usually("ends-with-next-contest", false, TruthForm.Instance, rule => rule.EndsWithNextContest);
        var extension = Fields<ReserveRule>.Optional<Period>("extension", PeriodForm.Instance, rule => rule.Extension);
        var scope = Fields<ReserveRule>.Required("scope", WordForms.Scope, rule => rule.Scope);
        var isOrdered = Fields<ReserveRule>.Usually("ordered", true, TruthForm.Instance, rule => rule.IsOrdered);
        var cap = Fields<ReserveRule>.Usually("cap", 0, NumberForms.Whole, rule => rule.Cap);
        var basis = Fields<ReserveRule>.Required("basis", BasisForm.Instance, rule => rule.Basis);
        return new(
            "the reserve",
            [validFor, start, validUntil, endsWithNext, extension, scope, isOrdered, cap, basis],
            values => new ReserveRule
            {
                ValidFor = values.Of(validFor),
                StartEvent = values.Of(start),
                ValidUntil = values.Of(validUntil),
                EndsWithNextContest = values.Of(endsWithNext),
                Extension = values.Of(extension),
                Scope = values.Of(scope),
                IsOrdered = values.Of(isOrdered),
                Cap = values.Of(cap),
                Basis = values.Of(basis),
            })
        {
            Meaning = "In which reserves laureates are placed, and for how long they are valid from the day of the start event.",
        };
    }
}
