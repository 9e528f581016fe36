namespace SelectionRules.Json;

/// <summary>Conditions made of conditions.</summary>
internal static class LogicForms
{
    public static IEnumerable<Alternative<Condition>> Cases() => [All(), Any(), SomeOf(), Negation()];

    private static Case<Condition, Condition.All> All()
    {
        var of = Fields<Condition.All>.Required("all", Several, condition => condition.Of);
        return new("all", new("a condition with 'all'", [of], values => new Condition.All { Of = values.Of(of) }) { Meaning = "Every one of the conditions holds; with none, always." });
    }

    private static Case<Condition, Condition.Any> Any()
    {
        var of = Fields<Condition.Any>.Required("any", Several, condition => condition.Of);
        return new("any", new("a condition with 'any'", [of], values => new Condition.Any { Of = values.Of(of) }) { Meaning = "At least one of the conditions holds; with none, never." });
    }

    // "at-least" alone would not tell it from a comparison.
    private static Case<Condition, Condition.SomeOf> SomeOf()
    {
        var count = Fields<Condition.SomeOf>.Required("at-least", NumberForms.Whole, condition => condition.Count);
        var of = Fields<Condition.SomeOf>.Required("of", Several, condition => condition.Of);
        return new("of", new("a condition with 'at-least' … 'of'", [count, of], values => new Condition.SomeOf { Count = values.Of(count), Of = values.Of(of) })
        {
            Meaning = "At least a number of the conditions hold.",
        });
    }

    private static Case<Condition, Condition.Negation> Negation()
    {
        var of = Fields<Condition.Negation>.Required("not", ConditionForm.Instance, condition => condition.Of);
        return new("not", new("a condition with 'not'", [of], values => new Condition.Negation { Of = values.Of(of) }) { Meaning = "The condition does not hold." });
    }

    private static ListForm<Condition> Several => new(ConditionForm.Instance);
}
