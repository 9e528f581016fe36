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
            demand.AddAll(stage.Tests.Select(test => test.AwaitedWhere));
            demand.AddAll(stage.PassMarks.SelectMany(mark => (Condition?[])[mark.Condition, mark.WaivedFor]));
            if (stage.Cutoff is { } cutoff)
            {
                demand.AddAll(cutoff.By.Keys);
                demand.Add(cutoff.OnTop);
            }
        }

        demand.Add(procedure.FinalScore.Score);
        demand.AddAll(procedure.Ranking.By.Keys);
        return demand;
    }

    public int PositionOf(Condition condition) => conditions.IndexOf(condition);

    public int PositionOf(string fact) => numbers.IndexOf(fact);

    /// <summary>Tells whether a condition looks at the application alone.</summary>
    public static bool IsOnApplication(Condition condition) => condition switch
    {
        Condition.ScoreIs or Condition.LevelIs or Condition.RatingIs or Condition.ResultIs or Condition.InGroup => false,
        _ => TreeParts.Of(Place.Of("condition"), condition).All(part => part.Part is Condition inner && IsOnApplication(inner)),
    };

    private void AddAll(IEnumerable<object?> nodes)
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    private void Add(object? node)
    {
        switch (node)
        {
            case null:
                return;
            case Condition condition when IsOnApplication(condition):
                AddOnce(conditions, condition);
                return;
            case Score.OfFact ofFact:
                AddOnce(numbers, ofFact.Fact);
                break;
            case OrderKey.ByFact byFact:
                AddOnce(numbers, byFact.Fact);
                break;
            case OrderKey.ByLot byLot:
                AddOnce(numbers, byLot.Fact);
                break;
        }

        AddAll(TreeParts.Of(Place.Of("rule"), node).Select(part => part.Part));
    }

    private static void AddOnce<T>(List<T> list, T item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
