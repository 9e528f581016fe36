namespace SelectionRules.Json;

/// <summary>Complementary lists: <c>"none"</c>, <c>"everyone"</c>, a number, a share of the places, or of the main list of a group.</summary>
internal static class ComplementaryListForm
{
    private static readonly WordsForm<ComplementaryList> Words = new("complementary list", (ComplementaryList.None, "none"), (ComplementaryList.Everyone, "everyone"));
    private static readonly Field<ComplementaryList.Share, Fraction> Share = Fields<ComplementaryList.Share>.Required("share-of-places", FractionForm.Instance, list => list.Of);
    private static readonly Field<ComplementaryList.Share, PlacesRounding> Rounding = Fields<ComplementaryList.Share>.Required("rounding", WordForms.PlacesRounding, list => list.Rounding);

    private static readonly Field<ComplementaryList.ShareOfMainList, Fraction> OfMainList =
        Fields<ComplementaryList.ShareOfMainList>.Required("share-of-main-list", FractionForm.Instance, list => list.Of);

    private static readonly Field<ComplementaryList.ShareOfMainList, string> Group = Fields<ComplementaryList.ShareOfMainList>.Usually("of", string.Empty, TextForms.Any, list => list.Group);
    private static readonly Field<ComplementaryList.ShareOfMainList, PlacesRounding> RoundingOfMainList =
        Fields<ComplementaryList.ShareOfMainList>.Required("rounding", WordForms.PlacesRounding, list => list.Rounding);

    public static UnionForm<ComplementaryList> Instance { get; } = new(
        "complementary-list",
        "a complementary list",
        new WordCases<ComplementaryList>(Words),
        new Plain<ComplementaryList, int>(WrittenKind.Number, NumberForms.Whole, number => new ComplementaryList.AtMost { Number = number }, list =>
            list is ComplementaryList.AtMost atMost ? Stated<int>.Of(atMost.Number) : default),
        new Case<ComplementaryList, ComplementaryList.Share>("share-of-places", new(
            "a share of the places", [Share, Rounding], values => new ComplementaryList.Share { Of = values.Of(Share), Rounding = values.Of(Rounding) })
        {
            Meaning = "A list as long as a share of the places offered.",
        }),
        new Case<ComplementaryList, ComplementaryList.ShareOfMainList>("share-of-main-list", new(
            "a share of a main list",
            [OfMainList, Group, RoundingOfMainList],
            values => new ComplementaryList.ShareOfMainList { Of = values.Of(OfMainList), Group = values.Of(Group), Rounding = values.Of(RoundingOfMainList) })
        {
            Meaning = "A list as long as a share of those placed on the main list of a group. 'of' is left out for the group whose list this is.",
        }));
}
