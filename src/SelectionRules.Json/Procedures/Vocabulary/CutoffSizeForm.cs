namespace SelectionRules.Json;

/// <summary>How many a cutoff keeps: a number, a number a group, or a multiple of the places.</summary>
internal static class CutoffSizeForm
{
    private static readonly TableForm<int> Numbers = new("the groups, each with its number", TextForms.IsId, "the id of a group", NumberForms.WholeNotNegative);

    private static readonly Field<CutoffSize.PerGroup, Sequence<(string Name, int Value)>> PerGroup =
        Fields<CutoffSize.PerGroup>.Required("per-group", Numbers, size => size.Places.Select(place => (place.Group, place.Number)).ToSequence());

    private static readonly Field<CutoffSize.PerPlace, Fraction> Factor = Fields<CutoffSize.PerPlace>.Required("times-places", FractionForm.Instance, size => size.Factor);
    private static readonly Field<CutoffSize.PerPlace, PlacesRounding> Rounding = Fields<CutoffSize.PerPlace>.Usually("rounding", default, WordForms.PlacesRounding, size => size.Rounding);
    private static readonly Field<CutoffSize.PerPlace, int> AtLeast = Fields<CutoffSize.PerPlace>.Usually("at-least", 0, NumberForms.Whole, size => size.AtLeast);
    private static readonly Field<CutoffSize.PerPlace, int> FewPlaces = Fields<CutoffSize.PerPlace>.Usually("few-places", 0, NumberForms.Whole, size => size.FewPlaces);
    private static readonly Field<CutoffSize.PerPlace, int> Extra = Fields<CutoffSize.PerPlace>.Usually("extra-for-few-places", 0, NumberForms.Whole, size => size.ExtraForFewPlaces);

    public static UnionForm<CutoffSize> Instance { get; } = new(
        "cutoff-size",
        "a number to keep",
        new Plain<CutoffSize, int>(WrittenKind.Number, NumberForms.Whole, places => new CutoffSize.Same { Places = places }, size =>
            size is CutoffSize.Same same ? Stated<int>.Of(same.Places) : default),
        new Case<CutoffSize, CutoffSize.PerGroup>("per-group", new(
            "numbers by group", [PerGroup], values => new CutoffSize.PerGroup { Places = [.. values.Of(PerGroup).Select(place => new GroupNumber(place.Name, place.Value))] })
        {
            Meaning = "A number of its own for each group.",
        }),
        new Case<CutoffSize, CutoffSize.PerPlace>("times-places", new(
            "a multiple of the places",
            [Factor, Rounding, AtLeast, FewPlaces, Extra],
            values => new CutoffSize.PerPlace
            {
                Factor = values.Of(Factor),
                Rounding = values.Of(Rounding),
                AtLeast = values.Of(AtLeast),
                FewPlaces = values.Of(FewPlaces),
                ExtraForFewPlaces = values.Of(Extra),
            })
        {
            Meaning = "A multiple of the places to be filled, with a least number; for few places a number is added instead of multiplying.",
        }))
        {
            Elsewhere = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
            {
                ["percent"] = OfCandidates,
                ["percent-of-candidates"] = OfCandidates,
                ["share-of-candidates"] = OfCandidates,
                ["share"] = OfCandidates,
            },
        };

    private const string OfCandidates = "how many a share of the candidates is depends on how many they are; count them, and state the number.";
}
