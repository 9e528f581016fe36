using NodaTime;

namespace SelectionRules.Verification;

/// <summary>Which states a law means on a day, restated: the accession treaties, the Agreement on the European Economic Area and the one with Switzerland on free movement.</summary>
internal static class StatesOf
{
    // In the order of accession, as year, month, day and the states.
    private static readonly (LocalDate On, string States)[] Accessions =
    [
        (new(1958, 1, 1), "BE DE FR IT LU NL"),
        (new(1973, 1, 1), "DK GB IE"),
        (new(1981, 1, 1), "GR"),
        (new(1986, 1, 1), "ES PT"),
        (new(1995, 1, 1), "AT FI SE"),
        (new(2004, 5, 1), "CY CZ EE HU LT LV MT PL SI SK"),
        (new(2007, 1, 1), "BG RO"),
        (new(2013, 7, 1), "HR"),
    ];

    // Parties to the Agreement that were, or still are, outside the Union; and Switzerland.
    private static readonly (LocalDate On, string States)[] Parties =
    [
        (new(1994, 1, 1), "AT FI IS NO SE"),
        (new(1995, 5, 1), "LI"),
        (new(2002, 6, 1), "CH"),
    ];

    private static readonly LocalDate LastDayOfTheUnitedKingdom = new(2020, 1, 31);
    private static readonly LocalDate AgreementInForce = new(1994, 1, 1);

    public static bool Include(Countries countries, CountryCode state, LocalDate on) => countries.Kind switch
    {
        CountriesKind.EuropeanUnion => IsInUnion(state.Code, on),
        CountriesKind.EuropeanEconomicAreaAndSwitzerland => Has(Parties, state.Code, on) || (on >= AgreementInForce && IsInUnion(state.Code, on)),
        _ => countries.Listed.Contains(state),
    };

    private static bool IsInUnion(string state, LocalDate on) => Has(Accessions, state, on) && (state is not "GB" || on <= LastDayOfTheUnitedKingdom);

    private static bool Has((LocalDate On, string States)[] joined, string state, LocalDate on) =>
        joined.Any(one => one.On <= on && one.States.Split(' ').Contains(state, StringComparer.Ordinal));
}
