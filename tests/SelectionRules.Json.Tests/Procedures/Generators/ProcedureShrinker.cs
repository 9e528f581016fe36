namespace SelectionRules.Json.Tests;

/// <summary>Makes procedures smaller: without a part, with a list of fewer, with a rule replaced by a part of it.</summary>
internal static class ProcedureShrinker
{
    public static IEnumerable<SelectionProcedure> Smaller(SelectionProcedure procedure)
    {
        var whole = new[]
        {
            procedure with { Vacancy = null },
            procedure with { Profile = null },
            procedure with { Employment = null },
            procedure with { ClosesAt = null },
            procedure with { Dossier = null },
            procedure with { Facts = [] },
            procedure with { Recognition = null },
            procedure with { LanguageRole = null },
            procedure with { Grouping = Grouping.None },
            procedure with { Places = null },
            procedure with { Reserve = null },
        };
        return whole
            .Concat(Fewer(procedure.Stages).Select(stages => procedure with { Stages = stages }))
            .Concat(Each(procedure.Stages, Smaller).Select(stages => procedure with { Stages = stages }))
            .Concat(Fewer(procedure.Facts).Select(facts => procedure with { Facts = facts }))
            .Concat(Fewer(procedure.Eligibility).Select(eligibility => procedure with { Eligibility = eligibility }))
            .Concat(Each(procedure.Eligibility, requirement => Parts(requirement.Condition).Select(part => requirement with { Condition = part })).Select(eligibility => procedure with { Eligibility = eligibility }))
            .Concat(Fewer(procedure.Preferences).Select(preferences => procedure with { Preferences = preferences }))
            .Concat(Fewer(procedure.MissingMarks).Select(marks => procedure with { MissingMarks = marks }))
            .Concat(Fewer(procedure.RecordedThresholds).Select(thresholds => procedure with { RecordedThresholds = thresholds }))
            .Concat(Fewer(procedure.Rulings).Select(rulings => procedure with { Rulings = rulings }))
            .Concat(Parts(procedure.FinalScore.Score).Select(part => procedure with { FinalScore = procedure.FinalScore with { Score = part } }))
            .Concat(Smaller(procedure.Ranking.By).Select(order => procedure with { Ranking = procedure.Ranking with { By = order } }))
            .Where(smaller => !smaller.Equals(procedure));
    }

    private static IEnumerable<Stage> Smaller(Stage stage) =>
        new[] { stage with { Title = null }, stage with { Held = null }, stage with { Cutoff = null }, stage with { PassMarks = [] } }
            .Concat(Fewer(stage.Tests).Select(tests => stage with { Tests = tests }))
            .Concat(Fewer(stage.PassMarks).Select(marks => stage with { PassMarks = marks }))
            .Concat(Each(stage.PassMarks, mark => Parts(mark.Condition).Select(part => mark with { Condition = part }).Append(mark with { WaivedFor = null })).Select(marks => stage with { PassMarks = marks }))
            .Concat(stage.Cutoff is { } cutoff ? Smaller(cutoff.By).Select(order => stage with { Cutoff = cutoff with { By = order, OnTop = null } }) : [])
            .Where(smaller => !smaller.Equals(stage));

    private static IEnumerable<Order> Smaller(Order order) =>
        Fewer(order.Keys)
            .Concat(Each(order.Keys, key => key is OrderKey.ByScore byScore ? Parts(byScore.Score).Select(part => (OrderKey)(byScore with { Score = part })) : []))
            .Select(keys => new Order { Keys = keys });

    private static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        Condition.All all => all.Of.Concat(Fewer(all.Of).Select(of => all with { Of = of })),
        Condition.Any any => any.Of.Concat(Fewer(any.Of).Select(of => any with { Of = of })),
        Condition.SomeOf some => some.Of,
        Condition.Negation negation => [negation.Of],
        Condition.ScoreIs scoreIs => Parts(scoreIs.Score).Select(part => scoreIs with { Score = part }),
        _ => [],
    };

    private static IEnumerable<Score> Parts(Score score) => score switch
    {
        Score.Total total => total.Terms.Select(term => term.Score).Concat(Fewer(total.Terms).Select(terms => total with { Terms = terms })),
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
        Score.KnownMean mean => mean.Terms.Select(term => term.Score).Concat(Fewer(mean.Terms).Select(terms => mean with { Terms = terms })),
        Score.Either either => [either.Then, either.Otherwise],
        _ => [],
    };

    private static IEnumerable<Sequence<T>> Fewer<T>(Sequence<T> items)
    {
        if (items.Count > 3)
        {
            yield return items.Take(items.Count / 2).ToSequence();
        }

        for (var i = 0; i < items.Count; i++)
        {
            yield return items.Where((_, position) => position != i).ToSequence();
        }
    }

    private static IEnumerable<Sequence<T>> Each<T>(Sequence<T> items, Func<T, IEnumerable<T>> smaller)
    {
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var one in smaller(items[i]))
            {
                yield return items.Select((item, position) => position == i ? one : item).ToSequence();
            }
        }
    }
}
