using System.Collections.Frozen;
using NodaTime;

namespace SelectionRules;

/// <summary>Which states were members of the European Union, or of the Communities before it, on a date.</summary>
/// <remarks>Source: the accession treaties from 1 January 1958 on, and the withdrawal agreement under which the United Kingdom's membership ended at the end of 31 January 2020.</remarks>
public static class EuropeanUnion
{
    private static readonly FrozenDictionary<string, DateInterval> Membership = Members().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Tells whether a state was a member on a date.</summary>
    public static bool IsMember(CountryCode state, LocalDate on) => Membership.TryGetValue(state.Code, out var period) && period.Contains(on);

    private static Dictionary<string, DateInterval> Members()
    {
        var members = new Dictionary<string, DateInterval>(StringComparer.Ordinal);
        Join(new LocalDate(1958, 1, 1), "BE", "DE", "FR", "IT", "LU", "NL");
        Join(new LocalDate(1973, 1, 1), "DK", "IE", "GB");
        Join(new LocalDate(1981, 1, 1), "GR");
        Join(new LocalDate(1986, 1, 1), "ES", "PT");
        Join(new LocalDate(1995, 1, 1), "AT", "FI", "SE");
        Join(new LocalDate(2004, 5, 1), "CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK");
        Join(new LocalDate(2007, 1, 1), "BG", "RO");
        Join(new LocalDate(2013, 7, 1), "HR");
        members["GB"] = new DateInterval(members["GB"].Start, new LocalDate(2020, 1, 31));
        return members;

        void Join(LocalDate on, params ReadOnlySpan<string> states)
        {
            foreach (var state in states)
            {
                members.Add(state, new DateInterval(on, LocalDate.MaxIsoValue));
            }
        }
    }
}
