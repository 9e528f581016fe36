namespace SelectionRules.Json;

/// <summary>Bounds: points, a share of the maximum, or what the jury sets.</summary>
internal static class ThresholdForm
{
    private static readonly Field<Threshold.ShareOfMaximum, Fraction> Percent =
        Fields<Threshold.ShareOfMaximum>.Required("percent-of-maximum", FractionForm.Instance, threshold => threshold.Share * 100);

    private static readonly Field<Threshold.ShareOfMaximum, Fraction> Share =
        Fields<Threshold.ShareOfMaximum>.Required("share-of-maximum", FractionForm.Instance, threshold => threshold.Share);

    private static readonly Field<Threshold.Recorded, string> Id = Fields<Threshold.Recorded>.Required("set-by-jury", TextForms.Any, threshold => threshold.Id);

    public static UnionForm<Threshold> Instance { get; } = new(
        "threshold",
        "a threshold",
        Points(WrittenKind.Number, FractionForm.IsInDigits),
        Points(WrittenKind.Text, _ => true),
        new Case<Threshold, Threshold.ShareOfMaximum>("percent-of-maximum", new("a percentage", [Percent], values => new Threshold.ShareOfMaximum { Share = values.Of(Percent) / 100 })
        {
            Meaning = "A percentage of the maximum of the score.",
        })
        {
            Where = (threshold, _) => (threshold.Share * 100).IsInteger,
        },
        new Case<Threshold, Threshold.ShareOfMaximum>("share-of-maximum", new("a share", [Share], values => new Threshold.ShareOfMaximum { Share = values.Of(Share) })
        {
            Meaning = "A share of the maximum of the score, such as \"2/3\".",
        }),
        new Case<Threshold, Threshold.Recorded>("set-by-jury", new("a recorded threshold", [Id], values => new Threshold.Recorded { Id = values.Of(Id) })
        {
            Meaning = "A bound that the jury sets, recorded under this id.",
        }));

    private static Plain<Threshold, Fraction> Points(WrittenKind kind, Func<Fraction, bool> isSo) =>
        new(kind, FractionForm.Instance, points => new Threshold.InPoints { Value = points }, threshold =>
            threshold is Threshold.InPoints points && isSo(points.Value) ? Stated<Fraction>.Of(points.Value) : default);
}
