using NodaTime;

namespace SelectionRules;

/// <summary>Which states were in the European Economic Area, or Switzerland, on a date.</summary>
/// <remarks>
/// The Agreement entered into force on 1 January 1994, for Liechtenstein on 1 May 1995. Switzerland is not a party; its citizens have free movement since 1 June 2002.
/// Austria, Finland and Sweden were parties before they joined the Union. Other members of the Union count from their accession; the provisional application of the Agreement to a few of them for some weeks is not modelled.
/// </remarks>
public static class EuropeanEconomicArea
{
    private static readonly LocalDate Start = new(1994, 1, 1);

    /// <summary>Tells whether a state was in the area on a date.</summary>
    public static bool Includes(CountryCode state, LocalDate on) => state.Code switch
    {
        "AT" or "FI" or "IS" or "NO" or "SE" => on >= Start,
        "LI" => on >= new LocalDate(1995, 5, 1),
        _ => on >= Start && EuropeanUnion.IsMember(state, on),
    };

    /// <summary>Tells whether a state was in the area, or is Switzerland with free movement, on a date.</summary>
    public static bool IncludesOrSwitzerland(CountryCode state, LocalDate on) =>
        Includes(state, on) || (state.Code == "CH" && on >= new LocalDate(2002, 6, 1));
}
