namespace SelectionRules;

/// <summary>Finds the tests that a rule looks at.</summary>
internal static class ReferencedTests
{
    public static IEnumerable<Test> Of(object node) => TreeParts.AllOf(node).Select(TestOf).OfType<Test>().Distinct();

    public static IEnumerable<Test> Of(Order order) => order.Keys.SelectMany(Of).Distinct();

    private static Test? TestOf(object node) => node switch
    {
        Score.OfTest ofTest => ofTest.Test,
        Condition.LevelIs level => level.Test,
        Condition.RatingIs rating => rating.Test,
        Condition.ResultIs result => result.Test,
        _ => null,
    };
}
