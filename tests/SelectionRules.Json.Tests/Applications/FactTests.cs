using NodaTime;
using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

/// <summary>Facts are typed by the procedure that asks for them.</summary>
public sealed class FactTests
{
    private static readonly SelectionProcedure Procedure = SocialMediaAssistant2025.Procedure with
    {
        ClosesAt = null,
        Dossier = null,
        Eligibility = [],
        Preferences = [],
        LanguageRole = null,
        Facts =
        [
            new() { Id = "disabled", Kind = FactKind.Truth },
            new() { Id = "born", Kind = FactKind.Date },
            new() { Id = "children", Kind = FactKind.Number, Minimum = -1, Maximum = 20 },
            new() { Id = "contest", Kind = FactKind.Code, Codes = ["external", "internal"] },
            new() { Id = "lot", Kind = FactKind.Number, MayBeMissing = true },
        ],
    };

    private const string Good = """{"disabled":false,"born":"1990-02-28","children":-1,"contest":"internal","lot":12}""";

    [Fact]
    public void Read_FactsOfTheirTypes_AreAccepted() => Assert.Equal<Fact>(
        [new("disabled", false), new("born", new LocalDate(1990, 2, 28)), new("children", -1), new("contest", "internal"), new("lot", 12)],
        Assert.Single(Of(Good).Applications).Facts);

    [Theory]
    [InlineData(",\"lot\":12", "")]
    [InlineData("12", "null")]
    public void Read_FactThatMayBeMissing_MayBeLeftOutOrNull(string part, string replacement) =>
        Assert.DoesNotContain(Assert.Single(Of(Good.Replace(part, replacement, StringComparison.Ordinal)).Applications).Facts, fact => fact.Id == "lot");

    [Theory]
    [InlineData("false", "\"no\"", "1:38: disabled: true or false was expected, not a string")]
    [InlineData("false", "null", "1:38: disabled: true or false was expected, not null")]
    [InlineData("\"1990-02-28\"", "\"1990-02-29\"", "1:51: born: '1990-02-29' is not a date such as 2025-10-26")]
    [InlineData("\"1990-02-28\"", "1990", "1:51: born: a date such as 2025-10-26 was expected, not a number")]
    [InlineData("-1", "-2", "1:75: children: a whole number from -1 to 20 was expected")]
    [InlineData("-1", "21", "1:75: children: a whole number from -1 to 20 was expected")]
    [InlineData("-1", "1.0", "1:75: children: a whole number from -1 to 20 was expected")]
    [InlineData("-1", "1e1", "1:75: children: a whole number from -1 to 20 was expected")]
    [InlineData("-1", "99999999999999999999", "1:75: children: a whole number from -1 to 20 was expected")]
    [InlineData("-1", "\"1\"", "1:75: children: a whole number was expected, not a string")]
    [InlineData("\"internal\"", "\"Internal\"", "1:88: contest: 'Internal' is none of external, internal")]
    [InlineData("\"internal\"", "\"\\ud800\"", "1:88: contest: one of external, internal was expected, not a string")]
    [InlineData("\"internal\"", "null", "1:88: contest: one of external, internal was expected, not null")]
    [InlineData("\"contest\":\"internal\",", "", "1:86: contest: is missing")]
    [InlineData("\"lot\":12", "\"lot\":12,\"lot\":13", "1:108: lot: occurs twice")]
    [InlineData("\"lot\":12", "\"age\":{\"a\":[1]}", "1:99: age: is no fact that the procedure asks for; known are disabled, born, children, contest, lot")]
    [InlineData("\"lot\":12", "\"\\udfff\":1", "1:99: the name of a fact holds half of a surrogate pair, which is no text")]
    public void Read_FactsWithOneError_NameItsPlace(string part, string replacement, string expected)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);
        Assert.Equal([expected], Of(Good.Replace(part, replacement, StringComparison.Ordinal)).Errors);
    }

    // The posts of a nation: all are known, and a mistake does not print them all.
    [Fact]
    public void Read_OneOfThousandsOfCodes_IsLookedUp()
    {
        var posts = Procedure with { Facts = [new() { Id = "post", Kind = FactKind.Code, Codes = [.. Enumerable.Range(1, 5000).Select(number => $"p{number}")] }] };

        Assert.Equal("p5000", Assert.Single(Assert.Single(Reading.Of("""{"candidate":"A","facts":{"post":"p5000"}}""", posts).Applications).Facts).Value.ToString());
        Assert.Equal(
            [$"1:34: post: 'p5001' is none of {string.Join(", ", Enumerable.Range(1, 30).Select(number => $"p{number}"))}, … (5000 in all)"],
            Reading.Of("""{"candidate":"A","facts":{"post":"p5001"}}""", posts).Errors);
        Assert.Equal("p5001", Assert.Single(Assert.Single(Reading.Of("""{"candidate":"A","facts":{"post":"p5001"}}""", posts with { Facts = [posts.Facts[0] with { Codes = [.. posts.Facts[0].Codes, "p5001"] }] }).Applications).Facts).Value.ToString());
    }

    private static Reading Of(string facts) => Reading.Of($$"""{"candidate":"A","facts":{{facts}}}""", Procedure);
}
