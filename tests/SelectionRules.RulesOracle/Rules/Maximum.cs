namespace SelectionRules.RulesOracle;

/// <summary>The maximum of a formula: what it gives at most, whoever applies and whatever the results.</summary>
internal static class Maximum
{
    public static Ratio Of(Score score, SelectionProcedure procedure) => Ends(score, procedure).High;

    private static Extent Ends(Score score, SelectionProcedure procedure)
    {
        return score switch
        {
            Score.OfTest ofTest => new(0, ofTest.Test.Maximum),
            Score.OfFact ofFact => procedure.Facts.Where(fact => fact.Id == ofFact.Fact).Select(fact => new Extent(fact.Minimum, fact.Maximum)).Single(),
            Score.Constant constant => Extent.Of(constant.Value),
            Score.Total total => Sum(total.Terms),
            Score.Mean mean => Sum(mean.Terms) * (1 / Scores.SumOfWeights(mean.Terms)),
            Score.Weighted weighted => weighted.Parts.Select(part => Rescale(part.Score, weighted.OutOf) * part.Value).Aggregate((sum, part) => sum + part),
            Score.Rescaled rescaled => Rescale(rescaled.Score, rescaled.To),
            Score.BestOf best => Best(best),
            Score.LowestOf lowest => Lowest([.. lowest.Scores.Select(Of)]),
            Score.Above above => Of(above.Score).Map(value => Ratio.Max(0, value - above.Threshold)),
            Score.Clamped clamped => Of(clamped.Score).Map(value => Scores.Clamp(clamped, value)),
            Score.Distance distance => Scores.Distance(Of(distance.Between), Of(distance.And)),
            Score.Rounded rounded => Of(rounded.Score).Map(value => value.Rounded(rounded.Decimals, rounded.Mode)),
            Score.Replaced replaced => Scores.Replace(replaced, Of(replaced.Score)),
            Score.OrElse orElse => Extent.Either(Of(orElse.Score), Of(orElse.Otherwise)),
            Score.KnownMean mean => mean.Terms.Select(term => Of(term.Score)).Aggregate(Extent.Either),
            Score.Either either => Extent.Either(Of(either.Then), Of(either.Otherwise)),
            _ => throw new NotSupportedException(score.GetType().Name),
        };

        Extent Of(Score part) => Ends(part, procedure);

        Extent Sum(Sequence<Weight> terms) => terms.Select(term => Of(term.Score) * term.Value).Aggregate((sum, term) => sum + term);

        Extent Rescale(Score part, Ratio to) => Of(part) * (to / Of(part).High);

        // Any k of them may be the ones that have a value.
        Extent Best(Score.BestOf best)
        {
            var ends = best.Scores.Select(Of).ToList();
            return new(
                ends.Select(end => end.Low).Order().Take(best.Count).Aggregate((sum, end) => sum + end),
                ends.Select(end => end.High).OrderDescending().Take(best.Count).Aggregate((sum, end) => sum + end));
        }

        // Any one of them may be the only one that has a value.
        static Extent Lowest(IReadOnlyList<Extent> ends) => new(ends.Min(end => end.Low), ends.Max(end => end.High));
    }
}
