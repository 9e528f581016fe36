using SelectionRules.Belgium;
using SelectionRules.Testing;

namespace SelectionRules.Letters.Tests;

public sealed class LetterContentTests
{
    private static readonly Outcome Outcome = SocialMediaAssistant2025.Procedure.Evaluate(
    [
        Applicants.DutchSpeaking("N01").WithWritten(49.996m),
        Applicants.FrenchSpeaking("F01").WithWritten(49.996m),
        Applicants.DutchSpeaking("N02").WithWritten(80m),
    ]);

    [Theory]
    [InlineData("nl", "## Motivering", "49,996 op 100", "-0,004")]
    [InlineData("fr", "## Motivation", "49,996 sur 100", "-0,004")]
    [InlineData("de", "## Begründung", "49,996 von 100", "-0,004")]
    [InlineData("en", "## Reasons", "49.996 of 100", "-0.004")]
    public void Letter_OfAFailure_GivesTheMarkTheMarginAndTheClause(string language, string heading, string mark, string margin)
    {
        // A backslash before punctuation is Markdown's way to say that it means nothing else.
        var text = Render("N01", Language.Of(language)).Replace("\\", string.Empty, StringComparison.Ordinal);

        Assert.All([heading, mark, margin, "2) A)"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("N01", "nl")]
    [InlineData("F01", "fr")]
    public void Letter_WithoutALanguage_IsInThatOfTheRole(string key, string language) =>
        Assert.Equal(Language.Of(language), Letter.Of(Outcome, CandidateId.Of(key)).Language);

    [Theory]
    [InlineData(LetterFormat.Html, "<p>You may appeal to:</p>\n<p>Council of &lt;State&gt;<br>\nWetenschapsstraat 33<br>\n1040 Brussels</p>")]
    [InlineData(LetterFormat.Markdown, "Council of &lt;State&gt;\\\nWetenschapsstraat 33\\\n1040 Brussels\n")]
    public void Render_AnAddressInTheTextOnAppeals_KeepsItsLines(LetterFormat format, string written)
    {
        var letter = Letter.Of(Outcome, CandidateId.Of("N01"), Language.English, "You may appeal to:\r\n\r\nCouncil of <State>\r\n Wetenschapsstraat 33\r\n1040 Brussels");

        Assert.Contains(written, LetterTemplate.Standard(format).Render(letter).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_OfAFailure_GoesIntoDetailOnlyWhereTheCandidateStopped()
    {
        List<LetterReason> reasons = [.. Letter.Of(Outcome, CandidateId.Of("N01"), Language.English).Reasons];

        var stopped = reasons.FindIndex(reason => reason is { Depth: 0, Mark: "✗" });
        Assert.StartsWith("The stage Written test", reasons[stopped].Text, StringComparison.Ordinal);
        Assert.All(reasons.Where(reason => reason.Depth > 0), reason => Assert.True(reasons.IndexOf(reason) > stopped));
    }

    [Theory]
    [InlineData("nl", "Buiten het quotum", "plaats 11 van 11", "laatste geselecteerde: 80")]
    [InlineData("fr", "Hors du nombre retenu", "position 11 sur 11", "dernier retenu\u00a0: 80")]
    [InlineData("de", "Außerhalb der Höchstzahl", "Position 11 von 11", "zuletzt aufgenommen: 80")]
    [InlineData("en", "Outside the cutoff", "position 11 of 11", "last retained: 80")]
    public void Letter_OfSomebodyWhoPassedAndIsNotRetained_SaysWhy(string language, params string[] parts)
    {
        // Ten have more: the stage is passed, and that is not what decides.
        var outcome = SocialMediaAssistant2025.Procedure.Evaluate([.. Enumerable.Range(0, 11).Select(number => (Candidate)Applicants.DutchSpeaking($"K{number:00}").WithWritten(number == 10 ? 79.5m : 80 + number))]);
        var why = Letter.Of(outcome, CandidateId.Of("K10"), Language.Of(language)).Reasons.Single(reason => reason.Text.StartsWith(parts[0], StringComparison.Ordinal));

        Assert.Equal("✗", why.Mark);
        Assert.EndsWith("2) A)", why.Clause, StringComparison.Ordinal);
        Assert.All([.. parts, Language.Of(language) == Language.English ? "79.5" : "79,5"], part => Assert.Contains(part, why.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Letter_NamesNobodyElse() =>
        Assert.All(Explanation.Languages, language => Assert.DoesNotContain("N02", Render("N01", language), StringComparison.Ordinal));

    [Fact]
    public void Letter_InALanguageWithoutTexts_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Letter.Of(Outcome, CandidateId.Of("N01"), Language.Of("it")));

    private static string Render(string key, Language language) =>
        LetterTemplate.Standard(LetterFormat.Markdown).Render(Letter.Of(Outcome, CandidateId.Of(key), language, "x"));
}
