namespace SelectionRules;

/// <summary>Finds the tests that a rule looks at.</summary>
internal static class ReferencedTests
{
    public static IEnumerable<Test> Of(object node)
    {
        var own = node switch
        {
            Score.OfTest ofTest => ofTest.Test,
            Condition.LevelIs level => level.Test,
            Condition.RatingIs rating => rating.Test,
            Condition.ResultIs result => result.Test,
            _ => (Test?)null,
        };
        return TreeParts.Of(Place.Of("rule"), node).SelectMany(part => Of(part.Part)).Concat(own is null ? [] : [own]).Distinct();
    }

    public static IEnumerable<Test> Of(Order order) => order.Keys.SelectMany(Of).Distinct();
}
