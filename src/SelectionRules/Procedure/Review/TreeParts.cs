namespace SelectionRules;

/// <summary>Lists the parts of a condition, a score or a key of an order, each with its place.</summary>
/// <remarks>The one place that knows how the closed trees are put together.</remarks>
internal static class TreeParts
{
    public static IEnumerable<(Place Place, object Part)> Of(Place place, object node) => node switch
    {
        Condition.All all => Each(place.Then("of"), all.Of),
        Condition.Any any => Each(place.Then("of"), any.Of),
        Condition.SomeOf some => Each(place.Then("of"), some.Of),
        Condition.Negation negation => [(place.Then("of"), negation.Of)],
        Condition.ScoreIs scoreIs => [(place.Then("score"), scoreIs.Score)],
        Score.Total total => EachTerm(place.Then("terms"), total.Terms),
        Score.Mean mean => EachTerm(place.Then("terms"), mean.Terms),
        Score.Weighted weighted => EachTerm(place.Then("parts"), weighted.Parts),
        Score.Rescaled rescaled => [(place.Then("score"), rescaled.Score)],
        Score.BestOf bestOf => Each(place.Then("scores"), bestOf.Scores),
        Score.LowestOf lowestOf => Each(place.Then("scores"), lowestOf.Scores),
        Score.Above above => [(place.Then("score"), above.Score)],
        Score.Clamped clamped => [(place.Then("score"), clamped.Score)],
        Score.Distance distance => [(place.Then("between"), distance.Between), (place.Then("and"), distance.And)],
        Score.Rounded rounded => [(place.Then("score"), rounded.Score)],
        Score.Replaced replaced => [(place.Then("score"), replaced.Score)],
        Score.OrElse orElse => [(place.Then("score"), orElse.Score), (place.Then("otherwise"), orElse.Otherwise)],
        Score.KnownMean mean => EachTerm(place.Then("terms"), mean.Terms),
        Score.Either either => [(place.Then("if"), either.If), (place.Then("then"), either.Then), (place.Then("otherwise"), either.Otherwise)],
        OrderKey key => OfKey(place, key),
        _ => [],
    };

    /// <summary>Lists everything that a condition, a score or a key is made of, itself the last.</summary>
    public static IEnumerable<object> AllOf(object node) => Of(Place.Of("rule"), node).SelectMany(part => AllOf(part.Part)).Append(node);

    private static IEnumerable<(Place Place, object Part)> OfKey(Place place, OrderKey key)
    {
        if (key.Among is { } among)
        {
            yield return (place.Then("among"), among);
        }

        switch (key)
        {
            case OrderKey.ByScore byScore:
                yield return (place.Then("score"), byScore.Score);
                break;
            case OrderKey.ByClass byClass:
                yield return (place.Then("members"), byClass.Members);
                break;
        }
    }

    private static IEnumerable<(Place Place, object Part)> Each<T>(Place place, Sequence<T> parts)
        where T : class
    {
        for (var i = 0; i < parts.Count; i++)
        {
            yield return (place.Then(i), parts[i]);
        }
    }

    private static IEnumerable<(Place Place, object Part)> EachTerm(Place place, Sequence<Weight> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            yield return (place.Then(i).Then("score"), terms[i].Score);
        }
    }
}
