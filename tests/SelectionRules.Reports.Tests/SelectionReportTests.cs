using System.Text.Json;
using System.Text.RegularExpressions;
using SelectionRules.Belgium;
using SelectionRules.Testing;

namespace SelectionRules.Reports.Tests;

public sealed partial class SelectionReportTests
{
    private const string Markup = "</script><script>alert(1)</script><img src=x onerror=alert(1)> {{ words.print }} &lt; \"' ";

    [Fact]
    public void Write_OfOneOutcome_GivesTheSameBytes() => Assert.Equal(Reports.Html(Reports.Outcome), Reports.Html(SocialMediaAssistant2025.Procedure.Evaluate(Reports.Pool)));

    [Fact]
    public void Write_OfAnyOutcome_NamesNoAddressToFetch()
    {
        var html = Reports.Html(Reports.Outcome);
        foreach (var text in Reports.Pages(html).Values.Append(html))
        {
            Assert.All(Links().Matches(text), link => Assert.StartsWith("#", link.Groups["to"].Value, StringComparison.Ordinal));
            Assert.All(Sources().Matches(text), source => Assert.StartsWith("data:image/svg+xml;base64,", source.Groups["from"].Value, StringComparison.Ordinal));
            Assert.DoesNotContain("@import", text, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        }

        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Rangschikking van de laureaten", "Ex aequo op de grens", "Schriftelijke test")]
    [InlineData("fr", "Classement des lauréats", "Ex aequo à la limite", "Épreuve écrite")]
    [InlineData("de", "Rangfolge der Laureaten", "Gleichstand an der Grenze", "Mindestpunktzahl")]
    [InlineData("en", "Ranked laureates", "Tied across the line", "Written test")]
    public void Write_InEachLanguage_HasItsWords(string language, params string[] words)
    {
        var page = Reports.Pages(Reports.Html(Reports.Outcome))[language];

        Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_OfTheTieAtTheTenthPlace_TellsWhoIsOnTheLine()
    {
        // Nine Dutch-speaking candidates are ahead of N10 and N11, who both have 80 and share the tenth place; N12 has 78.
        var page = Reports.Pages(Reports.Html(Reports.Outcome))["en"];

        Assert.Contains("<dd>N10, N11</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Last retained</dt><dd>80</dd>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>First not retained</dt><dd>78</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_MarkupInEveryText_IsInert()
    {
        var notice = SocialMediaAssistant2025.Procedure;
        var marked = notice with
        {
            Vacancy = notice.Vacancy! with { Title = LocalizedText.Of(nl: Markup, fr: Markup, en: Markup, de: Markup), Authority = LocalizedText.Of(nl: Markup, en: Markup) },
            Stages = [.. notice.Stages.Select(stage => stage with { Title = LocalizedText.Of(nl: Markup, fr: Markup, en: Markup, de: Markup), Basis = new Basis(Markup, Markup).Assuming(Markup, Markup) })],
        };

        var html = Reports.Html(marked.Evaluate(Reports.Pool));

        Assert.All(Reports.Pages(html).Values, page =>
        {
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
            Assert.Contains("{{ words.print }}", page, StringComparison.Ordinal);
        });
        // The data, the four languages, the block of explanations, the script: whatever a text says, there is no further element.
        Assert.Equal(7, Scripts().Count(html));
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Explanations_AreThoseOfTheOutcomeInEveryLanguage()
    {
        var block = JsonDocument.Parse(Reports.Unpacked(Reports.Between(Reports.Html(Reports.Outcome), "class=\"block\">", "</script>"))).RootElement;
        for (var row = 0; row < Reports.Outcome.Pool.Count; row++)
        {
            var explanation = Reports.Outcome.Explain(Reports.Outcome.Pool[row]);
            foreach (var (position, language) in Explanation.Languages.AsEnumerable().Index())
            {
                var candidate = block.GetProperty("candidates")[row];
                Assert.Equal(explanation.Decisions(language), candidate.GetProperty("decisions").EnumerateArray().Select(text => Said(text.GetInt32(), position)));
                Same(explanation.Lines(language), candidate.GetProperty("findings"), position);
            }
        }

        void Same(Sequence<ExplanationLine> lines, JsonElement nodes, int language)
        {
            Assert.Equal(lines.Count, nodes.GetArrayLength());
            for (var i = 0; i < lines.Count; i++)
            {
                var (line, node) = (lines[i], nodes[i]);
                Assert.Equal((line.Mark.ToString(), line.Text), (node[0].GetString(), Said(node[1].GetInt32(), language)));
                Assert.Equal(line.Clause, node[2].GetInt32() < 0 ? string.Empty : Said(node[2].GetInt32(), language));
                Assert.Equal(line.Assumptions, node[3].EnumerateArray().Select(text => Said(text.GetInt32(), language)));
                Same(line.Parts, node[4], language);
            }
        }

        string Said(int number, int language)
        {
            var text = block.GetProperty("texts")[number];
            return text[text.GetArrayLength() == 1 ? 0 : language].GetString()!;
        }
    }

    [Fact]
    public void Write_OfMoreThanAreListed_ShowsFiguresAndSaysSo()
    {
        var html = Reports.Html(Reports.Outcome, new ReportOptions { MostCandidates = 5 });

        Assert.DoesNotContain("class=\"block\"", html, StringComparison.Ordinal);
        Assert.Contains("\"lines\":[]", html, StringComparison.Ordinal);
        Assert.Contains("there are more than 5.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithTheDayOfTheReserve_TellsItsValidity() =>
        Assert.Contains("1 March 2026 – 29 February 2028", Reports.Html(Reports.Outcome, new ReportOptions { EstablishedOn = new(2026, 3, 1) }), StringComparison.Ordinal);

    [Fact]
    public void Write_OfAProvisionalOutcome_SaysSo()
    {
        var outcome = SocialMediaAssistant2025.Procedure.Evaluate([.. Reports.Pool, Applicants.DutchSpeaking("N50").WithoutResults()]);

        Assert.Contains("Somebody is pending or needs a ruling", Reports.Html(outcome, new ReportOptions { EstablishedOn = new(2026, 3, 1) }), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfNobody_IsAReport() => Assert.Contains("There is no laureate.", Reports.Html(SocialMediaAssistant2025.Procedure.Evaluate(Sequence<Candidate>.Empty)), StringComparison.Ordinal);

    [Fact]
    public void Write_InALanguageWithoutTexts_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Reports.Html(Reports.Outcome, new ReportOptions { Language = Language.Of("it") }));

    [Fact]
    public void Write_Cancelled_WritesNothing()
    {
        using var stream = new MemoryStream();

        Assert.ThrowsAny<OperationCanceledException>(() => SelectionReport.Write(Reports.Outcome, stream, cancellation: new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Length);
    }

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex("src=\"(?<from>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Sources();

    [GeneratedRegex("<script", RegexOptions.NonBacktracking)]
    private static partial Regex Scripts();
}
