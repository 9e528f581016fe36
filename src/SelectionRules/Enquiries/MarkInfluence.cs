namespace SelectionRules;

/// <summary>Finds out from the rules alone whether a higher mark in a test can ever harm the candidate.</summary>
internal sealed class MarkInfluence
{
    private readonly Test test;

    private MarkInfluence(Test test) => this.test = test;

    /// <summary>Whether a higher mark can be better, or worse.</summary>
    [Flags]
    internal enum Turn
    {
        None = 0,
        Up = 1,
        Down = 2,
        Both = 3,
    }

    /// <summary>Tells whether more is never worse; false too where the rules are too involved to be sure.</summary>
    public static bool IsMoreNeverWorse(SelectionProcedure procedure, Test test)
    {
        var influence = new MarkInfluence(test);
        var turns = Turn.None;
        foreach (var stage in procedure.Stages)
        {
            foreach (var mark in stage.PassMarks)
            {
                turns |= influence.Of(mark.Condition) | (mark.WaivedFor is { } waived ? influence.Of(waived) : Turn.None);
            }

            // Whether another mark is awaited, or to whom it is waived, has no better and no worse.
            turns |= stage.Tests.Any(other => other.AwaitedWhere is { } where && influence.Of(where) != Turn.None) ? Turn.Both : Turn.None;
            if (stage.Cutoff is { } cutoff)
            {
                turns |= influence.Of(cutoff.By) | (cutoff.OnTop is { } onTop ? influence.Of(onTop) : Turn.None);
                // Who is taken by an earlier list makes room in a later one.
                turns |= cutoff.Overlap == ListOverlap.LaterListsCountTheRest ? Turn.Both : Turn.None;
            }
        }

        return ((turns | influence.Of(procedure.Ranking.By)) & Turn.Down) == Turn.None;
    }

    /// <summary>Returns which way a mark turns a key, whoever is among its members.</summary>
    public static Turn On(OrderKey.ByScore key, Test test) => new MarkInfluence(test).Of(Order.Of(key with { Among = null }));

    /// <summary>Returns which way a mark turns a condition.</summary>
    public static Turn On(Condition.ScoreIs condition, Test test) => new MarkInfluence(test).Of(condition);

    private static Turn Flip(Turn turn) => (turn.HasFlag(Turn.Up) ? Turn.Down : Turn.None) | (turn.HasFlag(Turn.Down) ? Turn.Up : Turn.None);

    private static Turn Either(Turn turn) => turn == Turn.None ? Turn.None : Turn.Both;

    private Turn Of(Order order)
    {
        var turns = Turn.None;
        foreach (var key in order.Keys)
        {
            turns |= key.Among is { } among ? Either(Of(among)) : Turn.None;
            turns |= key switch
            {
                OrderKey.ByScore byScore => byScore.First == Extreme.Highest ? Of(byScore.Score) : Flip(Of(byScore.Score)),
                OrderKey.ByClass byClass => Of(byClass.Members),
                _ => Turn.None,
            };
        }

        return turns;
    }

    private Turn Of(Condition condition) => condition switch
    {
        Condition.All all => Of(all.Of),
        Condition.Any any => Of(any.Of),
        Condition.SomeOf some => Of(some.Of),
        Condition.Negation negation => Flip(Of(negation.Of)),
        Condition.LevelIs level => level.Test == test ? Turn.Up : Turn.None,
        // Which rating is better only the rules know that ask for some of them.
        Condition.RatingIs rating => rating.Test == test ? Turn.Both : Turn.None,
        Condition.ScoreIs score => score.Comparison switch
        {
            Comparison.AtLeast or Comparison.MoreThan => Of(score.Score),
            Comparison.AtMost or Comparison.LessThan => Flip(Of(score.Score)),
            _ => Either(Of(score.Score)),
        },
        // Every mark is a known result, whichever it is; what rests on the application is not touched.
        _ => Turn.None,
    };

    private Turn Of(Score score) => score switch
    {
        Score.OfTest ofTest => ofTest.Test == test ? Turn.Up : Turn.None,
        Score.Total total => Of(total.Terms),
        Score.Mean mean => Of(mean.Terms),
        Score.Weighted weighted => Of(weighted.Parts),
        Score.Rescaled rescaled => Of(rescaled.Score),
        Score.BestOf best => Of(best.Scores),
        Score.LowestOf lowest => Of(lowest.Scores),
        Score.Above above => Of(above.Score),
        Score.Clamped clamped => Of(clamped.Score),
        Score.Rounded rounded => Of(rounded.Score),
        Score.OrElse orElse => Of(orElse.Score) | Of(orElse.Otherwise),
        Score.KnownMean mean => Of(mean.Terms),
        Score.Distance distance => Either(Of(distance.Between) | Of(distance.And)),
        Score.Replaced replaced => Either(Of(replaced.Score)),
        Score.Either either => Either(Of(either.If)) | Of(either.Then) | Of(either.Otherwise),
        _ => Turn.None,
    };

    private Turn Of(Sequence<Condition> parts) => parts.Aggregate(Turn.None, (turns, part) => turns | Of(part));

    private Turn Of(Sequence<Score> parts) => parts.Aggregate(Turn.None, (turns, part) => turns | Of(part));

    private Turn Of(Sequence<Weight> terms) =>
        terms.Aggregate(Turn.None, (turns, term) => turns | (term.Value.Sign >= 0 ? Of(term.Score) : Flip(Of(term.Score))));
}
