using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SelectionRules.Tests.Decisions;

/// <summary>The texts of explanations: every language says the same, in its own form.</summary>
public sealed partial class TextsTests
{
    public static TheoryData<string> Languages => [.. Explanation.Languages.Select(language => language.ToString())];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Texts_HaveTheKeysAndThePlacesOfTheEnglishOnes(string language)
    {
        var (english, texts) = (Read("en"), Read(language));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(PlacesOf(text.Value), PlacesOf(texts[text.Key])));
    }

    // Kinds of findings that have a sentence by verdict have one for each verdict.
    [Fact]
    public void Texts_ByVerdict_AreThereForEachVerdict()
    {
        var keys = Read("en").Keys.ToHashSet(StringComparer.Ordinal);

        Assert.All(
            ["Requirement", "Preference", "AllOf", "AnyOf", "CountOf", "Negation", "PassMark"],
            kind => Assert.All(Enum.GetNames<Verdict>(), verdict => Assert.Contains($"{kind}.{verdict}", keys)));
        Assert.All(Enum.GetNames<Comparison>(), comparison => Assert.Contains($"Comparison.{comparison}", keys));
    }

    [Theory]
    [InlineData("nl", "16 maart 2026", "1 maart 2026")]
    [InlineData("fr", "16 mars 2026", "1er mars 2026")]
    [InlineData("de", "16. März 2026", "1. März 2026")]
    [InlineData("en", "16 March 2026", "1 March 2026")]
    public void Date_IsInTheFormOfTheLanguage(string language, string expected, string first)
    {
        var texts = Texts.Of(Language.Of(language));

        Assert.Equal(expected, texts.Date(new LocalDate(2026, 3, 16)));
        Assert.Equal(first, texts.Date(new LocalDate(2026, 3, 1)));
    }

    // 49.996 beside 50: two decimals would show the pass mark.
    [Theory]
    [InlineData("nl", "49,996", "160/3 (ongeveer 53,33)")]
    [InlineData("fr", "49,996", "160/3 (environ 53,33)")]
    [InlineData("de", "49,996", "160/3 (etwa 53,33)")]
    [InlineData("en", "49.996", "160/3 (about 53.33)")]
    public void Number_IsExactOrTellable_WithTheSeparatorOfTheLanguage(string language, string fail, string third)
    {
        var texts = Texts.Of(Language.Of(language));

        Assert.Equal(fail, DecisionSafeNumber.Of(texts, Fraction.Parse("12499/250"), (Fraction)50));
        Assert.Equal(third, DecisionSafeNumber.Of(texts, Fraction.Parse("160/3")));
    }

    [Fact]
    public void Of_ALanguageWithoutTexts_IsRefused() => Assert.Throws<ArgumentException>(() => Texts.Of(Language.Of("it")));

    private static string[] PlacesOf(string text) => [.. Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)];

    private static Dictionary<string, string> Read(string language, [CallerFilePath] string path = "") =>
        XDocument.Load(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "src", "SelectionRules", "Decisions", "Texts", $"Texts.{language}.resx"))
            .Root!.Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!, StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
