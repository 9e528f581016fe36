using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Tests;

public sealed class EuropeanUnionTests
{
    private static readonly (string States, string Day)[] Joined =
    [
        ("BE DE FR IT LU NL", "1958-01-01"),
        ("DK IE GB", "1973-01-01"),
        ("GR", "1981-01-01"),
        ("ES PT", "1986-01-01"),
        ("AT FI SE", "1995-01-01"),
        ("CY CZ EE HU LT LV MT PL SI SK", "2004-05-01"),
        ("BG RO", "2007-01-01"),
        ("HR", "2013-07-01"),
    ];

    /// <summary>Gets every member with the day of its accession, from the treaties.</summary>
    public static TheoryData<string, string> Accessions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (states, day) in Joined)
            {
                data.Add(states, day);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Accessions))]
    public void IsMember_FromTheDayOfAccession_NotTheDayBefore(string states, string accession)
    {
        var day = LocalDatePattern.Iso.Parse(accession).Value;
        foreach (var state in states.Split(' ').Select(CountryCode.Of))
        {
            Assert.False(EuropeanUnion.IsMember(state, day.PlusDays(-1)), $"{state} the day before");
            Assert.True(EuropeanUnion.IsMember(state, day), $"{state} on the day");
        }
    }

    [Theory]
    [InlineData("2020-01-31", true)]
    [InlineData("2020-02-01", false)]
    [InlineData("2025-10-26", false)]
    public void IsMember_TheUnitedKingdom_UntilTheEndOfJanuary2020(string day, bool isMember) =>
        Assert.Equal(isMember, EuropeanUnion.IsMember(CountryCode.Of("GB"), LocalDatePattern.Iso.Parse(day).Value));

    [Fact]
    public void IsMember_OnTheReferenceDateOfTheNotice_27States()
    {
        var on = new LocalDate(2025, 10, 26);
        var members = Joined.SelectMany(accession => accession.States.Split(' ')).Where(code => EuropeanUnion.IsMember(CountryCode.Of(code), on));
        Assert.Equal(27, members.Count());
    }

    [Theory]
    [InlineData("NO")]
    [InlineData("CH")]
    [InlineData("IS")]
    [InlineData("TR")]
    [InlineData("US")]
    public void IsMember_OtherStates_Never(string state) => Assert.False(EuropeanUnion.IsMember(CountryCode.Of(state), new LocalDate(2025, 10, 26)));

    [Fact]
    public void IsMember_NoCountry_Never() => Assert.False(EuropeanUnion.IsMember(default, new LocalDate(2025, 10, 26)));

    [Theory]
    [InlineData("NO", "1993-12-31", false)]
    [InlineData("AT", "1993-12-31", false)]
    [InlineData("AT", "1994-01-01", true)]
    [InlineData("SE", "1994-12-31", true)]
    [InlineData("NO", "1994-01-01", true)]
    [InlineData("LI", "1995-04-30", false)]
    [InlineData("LI", "1995-05-01", true)]
    [InlineData("CH", "2025-01-01", false)]
    [InlineData("BE", "1993-12-31", false)]
    [InlineData("GB", "2020-02-01", false)]
    public void EconomicArea_IncludesByTheAgreement(string state, string day, bool includes) =>
        Assert.Equal(includes, EuropeanEconomicArea.Includes(CountryCode.Of(state), LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData("2002-05-31", false)]
    [InlineData("2002-06-01", true)]
    public void EconomicAreaOrSwitzerland_IncludesSwitzerlandFromFreeMovementOn(string day, bool includes) =>
        Assert.Equal(includes, EuropeanEconomicArea.IncludesOrSwitzerland(CountryCode.Of("CH"), LocalDatePattern.Iso.Parse(day).Value));
}
