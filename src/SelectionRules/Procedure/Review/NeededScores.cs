namespace SelectionRules;

/// <summary>Lists the comparisons that have to hold for a condition to hold: several that all have to are each asked for.</summary>
internal static class NeededScores
{
    public static IEnumerable<Condition.ScoreIs> In(Condition condition) => condition switch
    {
        Condition.ScoreIs score => [score],
        Condition.All all => all.Of.SelectMany(In),
        _ => [],
    };
}
