namespace SelectionRules.Json;

/// <summary>A question that the law leaves open, and the answer that is taken.</summary>
internal static class AssumptionForm
{
    private static readonly Field<Assumption, LocalizedText> Question = Fields<Assumption>.Required("question", LocalizedTextForm.Instance, assumption => assumption.Question);
    private static readonly Field<Assumption, LocalizedText> Answer = Fields<Assumption>.Required("answer", LocalizedTextForm.Instance, assumption => assumption.Answer);
    private static readonly Field<Assumption, AssumptionSubject?> About = Fields<Assumption>.OptionalValue("about", WordForms.AssumptionSubject, assumption => assumption.About);

    public static ObjectForm<Assumption> Instance { get; } = new(
        "an assumption", [Question, Answer, About], values => new Assumption(values.Of(Question), values.Of(Answer)) { About = values.Of(About) })
    {
        Check = values => values.Of(Question).Entries.IsEmpty || values.Of(Answer).Entries.IsEmpty ? "An assumption has a question and an answer, each in one language at least." : null,
        Meaning = "A question that the law leaves open, and the answer that this procedure takes. 'about' names the choice of the rule that it is about, where it is about one: the other answers are then known.",
    };
}
