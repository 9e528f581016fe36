namespace SelectionRules.Json;

/// <summary>The keys of an order.</summary>
internal static class OrderKeyForm
{
    public static UnionForm<OrderKey> Instance { get; } = new(
        "order-key",
        "a key of an order",
        ByScore("highest", Extreme.Highest, "The highest score first; one without a value comes last."),
        ByScore("lowest", Extreme.Lowest, "The lowest score first; one without a value comes last."),
        ByFact("earliest", Extreme.Lowest, isDate: true, "The earliest date first: the older candidate, where it is that of birth."),
        ByFact("latest", Extreme.Highest, isDate: true, "The latest date first."),
        ByFact("smallest", Extreme.Lowest, isDate: false, "The smallest number first."),
        ByFact("largest", Extreme.Highest, isDate: false, "The largest number first."),
        ByClass(),
        ByLot());

    private static Case<OrderKey, OrderKey.ByScore> ByScore(string key, Extreme first, string meaning)
    {
        var score = Fields<OrderKey.ByScore>.Required(key, ScoreForm.Instance, by => by.Score);
        var among = Among<OrderKey.ByScore>();
        return new(key, new($"a key with '{key}'", [score, among], values => new OrderKey.ByScore { Score = values.Of(score), First = first, Among = values.Of(among) }) { Meaning = meaning })
        {
            Where = (by, _) => by.First == first,
        };
    }

    private static Case<OrderKey, OrderKey.ByFact> ByFact(string key, Extreme first, bool isDate, string meaning)
    {
        var fact = Fields<OrderKey.ByFact>.Required(key, TextForms.Any, by => by.Fact);
        var among = Among<OrderKey.ByFact>();
        return new(key, new($"a key with '{key}'", [fact, among], values => new OrderKey.ByFact { Fact = values.Of(fact), First = first, Among = values.Of(among) }) { Meaning = meaning })
        {
            Where = (by, writing) => by.First == first && writing.IsDate(by.Fact) == isDate,
        };
    }

    private static Case<OrderKey, OrderKey.ByClass> ByClass()
    {
        var members = Fields<OrderKey.ByClass>.Required("first-those-who", ConditionForm.Instance, by => by.Members);
        var among = Among<OrderKey.ByClass>();
        return new("first-those-who", new("a key with 'first-those-who'", [members, among], values => new OrderKey.ByClass { Members = values.Of(members), Among = values.Of(among) })
        {
            Meaning = "Those who meet a condition first.",
        });
    }

    private static Case<OrderKey, OrderKey.ByLot> ByLot()
    {
        var fact = Fields<OrderKey.ByLot>.Required("lot", TextForms.Any, by => by.Fact);
        var provenance = Fields<OrderKey.ByLot>.Required("provenance", TextForms.Any, by => by.Provenance);
        var among = Among<OrderKey.ByLot>();
        return new("lot", new(
            "a key with 'lot'", [fact, provenance, among], values => new OrderKey.ByLot { Fact = values.Of(fact), Provenance = values.Of(provenance), Among = values.Of(among) })
        {
            Meaning = "An order made outside: a lot drawn, or a decision with its reason; the lowest number of the fact first.",
        });
    }

    private static Field<T, Condition?> Among<T>()
        where T : OrderKey => Fields<T>.Optional("among", ConditionForm.Instance, key => key.Among);
}
