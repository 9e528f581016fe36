using System.Globalization;
using System.Net;
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
    [InlineData("de", "Rangfolge der Laureaten", "Gleichstand an der Grenze", "Bestehensgrenze")]
    [InlineData("en", "Ranked laureates", "Tied across the line", "Written test")]
    public void Write_InEachLanguage_HasItsWords(string language, params string[] words)
    {
        var page = Reports.Pages(Reports.Html(Reports.Outcome))[language];

        Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl", "Minimumscore: meer dan 50", "49,99999995 – 50 ")]
    [InlineData("fr", "Minimum requis\u00a0: plus de 50", "49,99999995 – 50 ")]
    [InlineData("de", "Bestehensgrenze: mehr als 50", "49,99999995 – 50 ")]
    [InlineData("en", "Pass mark: more than 50", "49.99999995 – 50 ")]
    public void Write_OfScoresNextToThePassMark_TellsThemApart(string language, string mark, string bin)
    {
        // One point of a sixth is 50 and one is more by 0.0000001: neither the axis nor the bins nor the lines may show them as one.
        var page = WebUtility.HtmlDecode(Reports.Pages(Reports.Html(NextToThePassMark()))[language]);

        var distributions = Reports.Between(page, "<section id=\"distributions\"", "</section>");
        Assert.Contains(mark, distributions, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"row\">{bin}", distributions, StringComparison.Ordinal);
        var point = language == "en" ? "." : ",";
        Assert.Contains($">49{point}9999998<", distributions, StringComparison.Ordinal);
        // Every number below an axis stands there once, and no number has the point of another language.
        foreach (var chart in Charts().Matches(distributions).Select(match => match.Value))
        {
            var numbers = Numbers().Matches(chart).Select(match => (Text: match.Groups["number"].Value, Height: match.Groups["height"].Value)).ToList();
            Assert.Equal(numbers, numbers.Distinct());
            Assert.All(numbers, number => Assert.DoesNotContain(language == "en" ? ',' : '.', number.Text));
        }
    }

    [Fact]
    public void Write_InFrench_HasASpaceThatDoesNotBreakBeforeTwoPoints()
    {
        var page = WebUtility.HtmlDecode(Reports.Pages(Reports.Html(Reports.Outcome))["fr"]);
        var text = Elements().Replace(Reports.Between(page, "<header>", "<section id=\"sensitivity\""), "\n");

        Assert.Contains("Procédure\u00a0:", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[^\u00a0\u202f\\s][:;?!](\\s|$)|«[^\u00a0]|[^\u00a0]»| [:;?!]", text);
    }

    [Fact]
    public void Write_PassRates_AreThoseOfTheFunnelWithNothingLeftOut()
    {
        // One of fourteen is refused, one of eight absent: the page lists them, and shows their number in both places.
        var page = Reports.Pages(Reports.Html(Reports.Outcome))["en"];
        var rates = Reports.Between(page, "<section id=\"rates\"", "</section>");

        Assert.All(Reports.Outcome.Funnel().Where(step => step.Stage == "admission" && step.Group.Length > 0), step =>
            Assert.Contains($"<td>{(step.Group == "nl" ? "Dutch" : "French")}</td><td class=\"number\">{step.Reached}</td><td class=\"number\">{step.Reached - step.Failed}</td>", rates, StringComparison.Ordinal));
        Assert.DoesNotContain("left out", rates, StringComparison.Ordinal);
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
        // The data, the four languages, the block of explanations, a block for each answer that changes lines, the script: whatever a text says, there is no further element.
        Assert.Equal(7 + Blocks(html, "differences").Count, Scripts().Count(html));
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
    public void Write_OtherAnswers_AreThoseOfTheOutcomeInEveryLanguage()
    {
        var html = Reports.Html(Reports.Outcome, new ReportOptions { Variants = SocialMediaAssistant2025.Variants });
        var blocks = Blocks(html, "differences");
        var assumptions = Reports.Outcome.Sensitivity(SocialMediaAssistant2025.Variants).Assumptions;
        foreach (var (position, language) in Explanation.Languages.AsEnumerable().Index())
        {
            var section = WebUtility.HtmlDecode(Reports.Between(Reports.Pages(html)[language.ToString()], "<section id=\"sensitivity\"", "</section>"));
            var texts = section.Split("<article class=\"assumption\">")[1..];
            Assert.Equal(assumptions.Select(one => one.Assumption.Question.In(language)), texts.Select(text => Reports.Between(text, "<h3>", "</h3>")));
            foreach (var (assumption, text) in assumptions.AsEnumerable().Zip(texts))
            {
                Assert.Contains($"<strong>{assumption.Assumption.Answer.In(language)}</strong>", text, StringComparison.Ordinal);
                Assert.Equal(1 + assumption.Others.Count, Answers().Count(text));
                Assert.Equal(assumption.Others.IsEmpty, text.Contains("class=\"no-other\"", StringComparison.Ordinal));
                // What the command prints stands there in parts: the answer, and each of its effects.
                var said = assumption.Others.Select(other => other.ToString(language));
                Assert.Equal(said, Others().Matches(text).Select(other => Said(other.Value, language)));
                var changed = assumption.Others.Where(other => !other.Differences.IsEmpty).ToList();
                var listed = Listed().Matches(text).Select(match => blocks[int.Parse(match.Groups["block"].Value, CultureInfo.InvariantCulture)]).ToList();
                Assert.Equal(changed.Count, listed.Count);
                Assert.All(changed.Zip(listed), pair => Assert.Equal(
                    pair.First.Differences.Select(difference => (Reports.Outcome.Pool.RowOf(difference.Candidate), $"{difference.Candidate}", difference.Group, (int)difference.Kind, difference.ToString(language))),
                    pair.Second.GetProperty("lines").EnumerateArray().Select(line => Line(pair.Second, line, pair.First, position, language))));
            }
        }

        static string Said(string other, Language language) =>
            Reports.Between(other, "<strong>", "</strong>") + (language == Language.French ? "\u00a0: " : ": ")
            + string.Join(language == Language.French ? "\u00a0; " : "; ", Effects().Matches(other).Select(effect => effect.Groups["effect"].Value));

        static (int Row, string Key, string Group, int Kind, string Text) Line(JsonElement block, JsonElement line, OtherAnswer other, int position, Language language)
        {
            string Of(int number) => block.GetProperty("texts")[number] is var text && text.GetArrayLength() == 1 ? text[0].GetString()! : block.GetProperty("texts")[number][position].GetString()!;
            var (key, group) = (line[1].GetString()!, line[2].GetString()!);
            var difference = other.Differences.Single(one => $"{one.Candidate}" == key && one.Group == group);
            var text = difference.ToString(language);
            // The sentence of the command begins with what the page has put for what was decided and what would be; the rule stands behind it.
            Assert.Contains($" {Of(line[4].GetInt32())}", text, StringComparison.Ordinal);
            Assert.Contains($" {Of(line[5].GetInt32())}. ", text, StringComparison.Ordinal);
            return (line[0].GetInt32(), key, group, line[3].GetInt32(), text);
        }
    }

    [Fact]
    public void Write_OfAVariant_ListsItsAnswerUnderItsQuestion()
    {
        var variant = SocialMediaAssistant2025.Variants.Single(one => one.AnswersOtherwiseThan(SocialMediaAssistant2025.Procedure)[0].Question.In(Language.English) == "Is there one reserve or are there several?");

        Assert.DoesNotContain("<strong>one, for both language roles</strong>", Reports.Html(Reports.Outcome), StringComparison.Ordinal);
        Assert.Contains("<strong>one, for both language roles</strong>", Reports.Html(Reports.Outcome, new ReportOptions { Variants = [variant] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfAVariantThatSaysNothingElse_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Reports.Html(Reports.Outcome, new ReportOptions { Variants = [SocialMediaAssistant2025.Procedure] }));

    [Fact]
    public void Write_OfMoreThanAreListed_ShowsFiguresAndSaysSo()
    {
        var html = Reports.Html(Reports.Outcome, new ReportOptions { MostCandidates = 5 });

        Assert.DoesNotContain("class=\"differences\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<details data-differences", html, StringComparison.Ordinal);
        Assert.Contains("<li>lines that differ: ", html, StringComparison.Ordinal);

        Assert.DoesNotContain("class=\"block\"", html, StringComparison.Ordinal);
        Assert.Contains("\"lines\":[]", html, StringComparison.Ordinal);
        Assert.Contains("there are more than 5.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithTheDayOfTheReserve_TellsItsValidity() =>
        Assert.Contains("1 March 2026 – 29 February 2028", Reports.Html(Reports.Outcome, new ReportOptions { Reserves = new() { EstablishedOn = new(2026, 3, 1) } }), StringComparison.Ordinal);

    [Fact]
    public void Write_OfAProvisionalOutcome_SaysSo()
    {
        var outcome = SocialMediaAssistant2025.Procedure.Evaluate([.. Reports.Pool, Applicants.DutchSpeaking("N50").WithoutResults()]);

        var html = Reports.Html(outcome, new ReportOptions { Reserves = new() { EstablishedOn = new(2026, 3, 1) } });
        Assert.Contains("Somebody is pending or needs a ruling; ranks that could still change are withheld.", html, StringComparison.Ordinal);
        Assert.Contains("what follows holds for the results as they stand.", html, StringComparison.Ordinal);
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

    private static List<JsonElement> Blocks(string html, string name) =>
        [.. html.Split($"<script type=\"text/plain\" class=\"{name}\">")[1..].Select(block => JsonDocument.Parse(Reports.Unpacked(block[..block.IndexOf('<', StringComparison.Ordinal)])).RootElement)];

    // A tenth of the first test and nine tenths of the second: 50 less 0.0000002, 50, and 50 with 0.0000001, 0.0000006 and 0.000001 more. 50 does not pass.
    private static Outcome NextToThePassMark()
    {
        var procedure = Json.ProcedureJson.Read("""
            {"format": 1, "id": "near", "documents": {"law": "law"}, "assessed-on": "2026-03-31",
            "scores": {"m": {"weighted-out-of": 100, "parts": [{"weight": "1/10", "of": "a"}, {"weight": "9/10", "of": "b"}]}},
            "stages": [{"id": "s", "tests": [{"id": "a", "out-of": 100}, {"id": "b", "out-of": 100}], "pass-marks": [{"requires": {"score": "m", "more-than": 50}, "basis": "1"}], "basis": "1"}],
            "missing-marks": [{"state": "absent", "effect": "eliminates", "basis": "2"}], "final-score": {"score": "m", "basis": "3"},
            "ranking": {"by": {"highest": "m"}, "scope": "everyone", "basis": "3"}}
            """).Procedure;
        var (first, second) = (procedure.Stages[0].Tests[0], procedure.Stages[0].Tests[1]);
        return procedure.Evaluate([.. new[] { -2, 0, 1, 6, 10 }.Select((more, position) =>
            new Candidate(new Application { Candidate = CandidateId.Of($"C{position}") }).With(first, Points.From(50 + (more / 1_000_000m))).With(second, Points.From(50)))]);
    }

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Charts();

    [GeneratedRegex("<text[^>]*translate\\([^,]*,(?<height>[^)]*)\\)[^>]*>(?<number>[-0-9.,]+)</text>", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex("<svg.*?</svg>|<[^>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Elements();

    [GeneratedRegex("<li[^>]*><strong>", RegexOptions.NonBacktracking)]
    private static partial Regex Answers();

    [GeneratedRegex("<li><strong>[^<]*</strong>\\s*<ul>(?:<li>[^<]*</li>)*</ul>", RegexOptions.NonBacktracking)]
    private static partial Regex Others();

    [GeneratedRegex("<li>(?<effect>[^<]*)</li>", RegexOptions.NonBacktracking)]
    private static partial Regex Effects();

    [GeneratedRegex("data-differences=\"(?<block>[0-9]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Listed();

    [GeneratedRegex("href=\"(?<to>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex("src=\"(?<from>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Sources();

    [GeneratedRegex("<script", RegexOptions.NonBacktracking)]
    private static partial Regex Scripts();
}
