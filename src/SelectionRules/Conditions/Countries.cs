using NodaTime;

namespace SelectionRules;

/// <summary>A set of countries, as a law names it: a union on a date, or a list.</summary>
public sealed record Countries
{
    private Countries()
    {
    }

    /// <summary>Gets the members of the European Union on the reference date.</summary>
    public static Countries EuropeanUnion { get; } = new() { Kind = CountriesKind.EuropeanUnion };

    /// <summary>Gets the states of the European Economic Area, and Switzerland, on the reference date.</summary>
    public static Countries EuropeanEconomicAreaAndSwitzerland { get; } = new() { Kind = CountriesKind.EuropeanEconomicAreaAndSwitzerland };

    /// <summary>Gets how the set is named.</summary>
    public CountriesKind Kind { get; private init; }

    /// <summary>Gets the countries of a list; empty for the others.</summary>
    public Sequence<CountryCode> Listed { get; private init; }

    /// <summary>Makes a set of the countries listed.</summary>
    public static Countries List(params ReadOnlySpan<CountryCode> countries) => new() { Kind = CountriesKind.Listed, Listed = Sequence.Create(countries) };

    /// <summary>Tells whether a country is in the set on a date.</summary>
    public bool Contains(CountryCode country, LocalDate on) => Kind switch
    {
        CountriesKind.EuropeanUnion => SelectionRules.EuropeanUnion.IsMember(country, on),
        CountriesKind.EuropeanEconomicAreaAndSwitzerland => EuropeanEconomicArea.IncludesOrSwitzerland(country, on),
        _ => Listed.AsSpan().Contains(country),
    };
}
