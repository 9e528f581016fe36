namespace SelectionRules.Json;

/// <summary>Cutoffs.</summary>
internal static class CutoffForm
{
    private static readonly Field<Cutoff, CutoffSize> Size = Fields<Cutoff>.Required("keep", CutoffSizeForm.Instance, cutoff => cutoff.Size);
    private static readonly Field<Cutoff, Order> By = Fields<Cutoff>.Required("by", OrderForm.Instance, cutoff => cutoff.By);
    private static readonly Field<Cutoff, Scope> Scope = Fields<Cutoff>.Required("scope", WordForms.Scope, cutoff => cutoff.Scope);
    private static readonly Field<Cutoff, TiePolicy> Ties = Fields<Cutoff>.Required("ties", WordForms.Ties, cutoff => cutoff.Ties);
    private static readonly Field<Cutoff, ListOverlap> Overlap = Fields<Cutoff>.Usually("overlap", default, WordForms.Overlap, cutoff => cutoff.Overlap);
    private static readonly Field<Cutoff, Condition?> OnTop = Fields<Cutoff>.Optional("on-top", ConditionForm.Instance, cutoff => cutoff.OnTop);
    private static readonly Field<Cutoff, Basis> Basis = Fields<Cutoff>.Required("basis", BasisForm.Instance, cutoff => cutoff.Basis);

    public static ObjectForm<Cutoff> Instance { get; } = new(
        "a cutoff",
        [Size, By, Scope, Ties, Overlap, OnTop, Basis],
        values => new Cutoff
        {
            Size = values.Of(Size),
            By = values.Of(By),
            Scope = values.Of(Scope),
            Ties = values.Of(Ties),
            Overlap = values.Of(Overlap),
            OnTop = values.Of(OnTop),
            Basis = values.Of(Basis),
        })
    {
        Meaning = "Keeps the best-placed candidates who passed the stage.",
    };
}
