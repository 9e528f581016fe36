using NodaTime;

namespace SelectionRules.RulesOracle;

/// <summary>Which states a law means on a day: by the accession treaties, the Agreement on the European Economic Area and the one with Switzerland on free movement.</summary>
internal static class Memberships
{
    private static readonly (string State, LocalDate From, LocalDate To)[] Union =
    [
        .. Joined("BE DE FR IT LU NL", new(1958, 1, 1)),
        .. Joined("DK IE", new(1973, 1, 1)),
        ("GB", new(1973, 1, 1), new(2020, 1, 31)),
        .. Joined("GR", new(1981, 1, 1)),
        .. Joined("ES PT", new(1986, 1, 1)),
        .. Joined("AT FI SE", new(1995, 1, 1)),
        .. Joined("CY CZ EE HU LT LV MT PL SI SK", new(2004, 5, 1)),
        .. Joined("BG RO", new(2007, 1, 1)),
        .. Joined("HR", new(2013, 7, 1)),
    ];

    private static readonly (string State, LocalDate From, LocalDate To)[] Area =
    [
        .. Union.Select(member => (member.State, LocalDate.Max(member.From, new(1994, 1, 1)), member.To)),
        .. Joined("AT FI IS NO SE", new(1994, 1, 1)),
        .. Joined("LI", new(1995, 5, 1)),
        .. Joined("CH", new(2002, 6, 1)),
    ];

    public static bool Contain(Countries countries, CountryCode state, LocalDate on)
    {
        return countries.Kind switch
        {
            CountriesKind.EuropeanUnion => Union.Any(IsThere),
            CountriesKind.EuropeanEconomicAreaAndSwitzerland => Area.Any(IsThere),
            _ => countries.Listed.Contains(state),
        };

        bool IsThere((string State, LocalDate From, LocalDate To) member) => member.State == state.Code && member.From <= on && on <= member.To;
    }

    private static IEnumerable<(string State, LocalDate From, LocalDate To)> Joined(string states, LocalDate on) => states.Split(' ').Select(state => (state, on, LocalDate.MaxIsoValue));
}
