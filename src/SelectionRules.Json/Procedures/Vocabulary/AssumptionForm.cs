namespace SelectionRules.Json;

/// <summary>A question that the law leaves open, and the answer that is taken.</summary>
internal static class AssumptionForm
{
    private static readonly Field<Assumption, string> Question = Fields<Assumption>.Required("question", TextForms.Words, assumption => assumption.Question);
    private static readonly Field<Assumption, string> Answer = Fields<Assumption>.Required("answer", TextForms.Words, assumption => assumption.Answer);

    public static ObjectForm<Assumption> Instance { get; } = new("an assumption", [Question, Answer], values => new Assumption(values.Of(Question), values.Of(Answer)))
    {
        Meaning = "A question that the law leaves open, and the answer that this procedure takes.",
    };
}
