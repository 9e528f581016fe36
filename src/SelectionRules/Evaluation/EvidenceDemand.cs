namespace SelectionRules;

/// <summary>What the stages of a procedure ask of applications: read once per candidate, then only columns remain.</summary>
internal sealed class EvidenceDemand
{
    private readonly List<Condition> conditions = [];
    private readonly List<string> numbers = [];

    /// <summary>Gets the conditions on applications, as large as they come: one column of verdicts each.</summary>
    public IReadOnlyList<Condition> Conditions => conditions;

    /// <summary>Gets the ids of the facts that count as numbers (dates as days): one column each.</summary>
    public IReadOnlyList<string> Numbers => numbers;

    public static EvidenceDemand Of(SelectionProcedure procedure)
    {
        var demand = new EvidenceDemand();
        foreach (var stage in procedure.Stages)
        {
            foreach (var test in stage.Tests)
            {
                demand.Add(test.AwaitedWhere);
            }

            foreach (var mark in stage.PassMarks)
            {
                demand.Add(mark.Condition);
                demand.Add(mark.WaivedFor);
            }

            if (stage.Cutoff is { } cutoff)
            {
                demand.Add(cutoff.By);
                demand.Add(cutoff.OnTop);
            }
        }

        demand.Add(procedure.FinalScore.Score);
        demand.Add(procedure.Ranking.By);
        return demand;
    }

    public int PositionOf(Condition condition) => conditions.IndexOf(condition);

    public int PositionOf(string fact) => numbers.IndexOf(fact);

    /// <summary>Tells whether a condition looks at the application alone.</summary>
    public static bool IsOnApplication(Condition condition) => condition switch
    {
        Condition.All all => AllOnApplication(all.Of),
        Condition.Any any => AllOnApplication(any.Of),
        Condition.SomeOf some => AllOnApplication(some.Of),
        Condition.Negation negation => IsOnApplication(negation.Of),
        Condition.ScoreIs or Condition.LevelIs or Condition.RatingIs or Condition.ResultIs or Condition.InGroup => false,
        _ => true,
    };

    private static bool AllOnApplication(Sequence<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            if (!IsOnApplication(condition))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(Order order)
    {
        foreach (var key in order.Keys)
        {
            Add(key.Among);
            switch (key)
            {
                case OrderKey.ByScore byScore:
                    Add(byScore.Score);
                    break;
                case OrderKey.ByClass byClass:
                    Add(byClass.Members);
                    break;
                case OrderKey.ByFact byFact:
                    AddNumber(byFact.Fact);
                    break;
                case OrderKey.ByLot byLot:
                    AddNumber(byLot.Fact);
                    break;
            }
        }
    }

    private void Add(Condition? condition)
    {
        switch (condition)
        {
            case null:
                break;
            case { } onApplication when IsOnApplication(onApplication):
                if (!conditions.Contains(onApplication))
                {
                    conditions.Add(onApplication);
                }

                break;
            case Condition.All all:
                AddAll(all.Of);
                break;
            case Condition.Any any:
                AddAll(any.Of);
                break;
            case Condition.SomeOf some:
                AddAll(some.Of);
                break;
            case Condition.Negation negation:
                Add(negation.Of);
                break;
            case Condition.ScoreIs scoreIs:
                Add(scoreIs.Score);
                break;
        }
    }

    private void AddAll(Sequence<Condition> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }
    }

    private void Add(Score score)
    {
        switch (score)
        {
            case Score.OfFact ofFact:
                AddNumber(ofFact.Fact);
                break;
            case Score.Total total:
                AddAll(total.Terms);
                break;
            case Score.Mean mean:
                AddAll(mean.Terms);
                break;
            case Score.Weighted weighted:
                AddAll(weighted.Parts);
                break;
            case Score.Rescaled rescaled:
                Add(rescaled.Score);
                break;
            case Score.BestOf bestOf:
                AddAll(bestOf.Scores);
                break;
            case Score.LowestOf lowestOf:
                AddAll(lowestOf.Scores);
                break;
            case Score.Above above:
                Add(above.Score);
                break;
            case Score.Clamped clamped:
                Add(clamped.Score);
                break;
            case Score.Distance distance:
                Add(distance.Between);
                Add(distance.And);
                break;
            case Score.Rounded rounded:
                Add(rounded.Score);
                break;
            case Score.Replaced replaced:
                Add(replaced.Score);
                break;
            case Score.Either either:
                Add(either.If);
                Add(either.Then);
                Add(either.Otherwise);
                break;
        }
    }

    private void AddAll(Sequence<Weight> terms)
    {
        foreach (var term in terms)
        {
            Add(term.Score);
        }
    }

    private void AddAll(Sequence<Score> scores)
    {
        foreach (var score in scores)
        {
            Add(score);
        }
    }

    private void AddNumber(string fact)
    {
        if (!numbers.Contains(fact))
        {
            numbers.Add(fact);
        }
    }
}
