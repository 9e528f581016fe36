namespace SelectionRules.Json;

/// <summary>Sets of countries: by the name of a union, or one by one.</summary>
internal static class CountriesForm
{
    private static readonly WordsForm<Countries> Unions = new(
        "set of countries",
        (Countries.EuropeanUnion, "european-union"),
        (Countries.EuropeanEconomicAreaAndSwitzerland, "european-economic-area-and-switzerland"));

    public static UnionForm<Countries> Instance { get; } = new(
        "countries",
        $"{Unions.Expected}; or a list of country codes",
        new WordCases<Countries>(Unions),
        new Plain<Countries, Sequence<CountryCode>>(WrittenKind.List, new ListForm<CountryCode>(TextForms.Country), list => Countries.List(list.AsSpan()), countries =>
            countries.Kind == CountriesKind.Listed ? Stated<Sequence<CountryCode>>.Of(countries.Listed) : default));
}
