namespace SelectionRules.Json;

/// <summary>Complementary lists: <c>"none"</c>, <c>"everyone"</c>, a number, or a share of the places.</summary>
internal static class ComplementaryListForm
{
    private static readonly WordsForm<ComplementaryList> Words = new("complementary list", (ComplementaryList.None, "none"), (ComplementaryList.Everyone, "everyone"));
    private static readonly Field<ComplementaryList.Share, Fraction> Share = Fields<ComplementaryList.Share>.Required("share-of-places", FractionForm.Instance, list => list.Of);
    private static readonly Field<ComplementaryList.Share, PlacesRounding> Rounding = Fields<ComplementaryList.Share>.Required("rounding", WordForms.PlacesRounding, list => list.Rounding);

    public static UnionForm<ComplementaryList> Instance { get; } = new(
        "complementary-list",
        "a complementary list",
        new WordCases<ComplementaryList>(Words),
        new Plain<ComplementaryList, int>(WrittenKind.Number, NumberForms.Whole, number => new ComplementaryList.AtMost { Number = number }, list =>
            list is ComplementaryList.AtMost atMost ? Stated<int>.Of(atMost.Number) : default),
        new Case<ComplementaryList, ComplementaryList.Share>("share-of-places", new(
            "a share of the places", [Share, Rounding], values => new ComplementaryList.Share { Of = values.Of(Share), Rounding = values.Of(Rounding) })
        {
            Meaning = "A list as long as a share of the places.",
        }));
}
