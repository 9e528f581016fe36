using System.Globalization;
using System.Text;
using SelectionRules.Records.Canonical;

namespace SelectionRules.Records.Tests;

/// <summary>The vectors of RFC 8785.</summary>
public sealed class CanonicalJsonTests
{
    // Appendix B: the bits of a binary64, and how it is written.
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void Number_OfAppendixB_IsWrittenSo(ulong bits, string expected)
    {
        var text = BitConverter.UInt64BitsToDouble(bits).ToString("R", CultureInfo.InvariantCulture);

        Assert.Equal(expected, CanonicalNumber.Of(text, mayRound: true));
    }

    [Fact]
    public void Number_BeyondABinary64_IsRefused() => Assert.Throws<FormatException>(() => CanonicalNumber.Of("1e400", mayRound: true));

    [Theory]
    [InlineData("0.1234567890123456789")]
    [InlineData("9007199254740993")]
    public void Number_WithMoreDigitsThanTheFormCarries_IsRefusedNotRounded(string number) => Assert.Throws<FormatException>(() => Of(number, mayRound: false));

    [Theory]
    [InlineData("4.50", "4.5")]
    [InlineData("50", "50")]
    public void Number_ThatTheFormCarries_KeepsItsValue(string number, string expected) => Assert.Equal(expected, Of(number, mayRound: false));

    [Fact]
    public void Object_OfTheRfc_IsWrittenAsTheRfcHasIt() => Assert.Equal(
        """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
        Of(
            """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """,
            mayRound: true));

    // By UTF-16 units: the surrogates of the smiling face come before the Hebrew letter U+FB33.
    [Fact]
    public void Names_OfTheRfc_GoByTheirUtf16Units() => Assert.Equal(
        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\",\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        Of(
            """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """,
            mayRound: true));

    [Fact]
    public void Text_WithHalfASurrogatePair_IsRefused() => Assert.Throws<FormatException>(() => Of("""["\ud83d"]""", mayRound: false));

    private static string Of(string json, bool mayRound)
    {
        using var document = CanonicalJson.Parse(Encoding.UTF8.GetBytes(json));
        return Encoding.UTF8.GetString(CanonicalJson.Of(document.RootElement, mayRound));
    }
}
