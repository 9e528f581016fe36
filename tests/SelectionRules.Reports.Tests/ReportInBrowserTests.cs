using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SelectionRules.Belgium;
using SelectionRules.Testing;

namespace SelectionRules.Reports.Tests;

/// <summary>The report as people use it: in a browser, from a file, with mouse and keyboard.</summary>
public sealed class ReportInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task Search_ByKey_LeavesTheCandidate()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));

        await page.GetByLabel("Search").FillAsync("n99");

        Assert.Equal(["N99"], await KeysAsync(page));
        Assert.Equal("1–1 of 1", await page.Locator("[data-table=candidates] [role=status]").TextContentAsync());
    }

    [BrowserFact]
    public async Task Filter_ByStatusAndGroup_LeavesThose()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));

        await page.GetByLabel("Group").SelectOptionAsync("fr");
        await page.GetByLabel("Status").SelectOptionAsync(new SelectOptionValue { Label = "laureate" });

        Assert.Equal(
            Reports.Outcome.Pool.Candidates.Select(candidate => candidate.Application.Candidate).Where(key => Reports.Outcome.RowsOf(key)[0].Group == "fr" && Reports.Outcome.For(key).IsLaureate).Select(key => key.ToString()).Order(StringComparer.Ordinal),
            await KeysAsync(page));
    }

    [BrowserFact]
    public async Task Sort_ByFinalScore_PutsInOrderAndSaysSo()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));
        var heading = page.Locator("[data-table=candidates] thead th", new() { HasText = "Final score" });

        await heading.GetByRole(AriaRole.Button).ClickAsync();
        await heading.GetByRole(AriaRole.Button).ClickAsync();

        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        var best = Enumerable.Range(0, Reports.Outcome.Count).MaxBy(Reports.Outcome.FinalScoreAt);
        Assert.Equal(Reports.Outcome.CandidateAt(best).ToString(), (await KeysAsync(page))[0]);
    }

    [BrowserFact]
    public async Task Candidate_ByKeyboard_OpensTheExplanationAndComesBack()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));
        await page.GetByLabel("Search").FillAsync("N10");
        var key = page.Locator("[data-table=candidates] button.key");

        await key.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("dialog[open]").WaitForAsync();

        var text = await page.Locator("#explanation-body").InnerTextAsync();
        var explanation = Reports.Outcome.Explain(CandidateId.Of("N10"));
        Assert.All(explanation.Lines(Language.English), line => Assert.Contains(line.Text, text, StringComparison.Ordinal));
        Assert.Contains(explanation.Decisions(Language.English)[0], text, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("dialog[open]").CountAsync());
        Assert.True(await key.EvaluateAsync<bool>("key => key === document.activeElement"));
    }

    [BrowserFact]
    public async Task Language_Switched_ChangesEverythingAndKeepsTheSearch()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));
        await page.GetByLabel("Search").FillAsync("N10");

        await page.Locator("#language").SelectOptionAsync("nl");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Rangschikking van de laureaten" }).WaitForAsync();

        Assert.Equal("nl", await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.Equal("N10", await page.GetByLabel("Zoeken").InputValueAsync());
        Assert.Equal(["N10"], await KeysAsync(page));
        await page.Locator("[data-table=candidates] button.key").ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();
        Assert.Contains(Reports.Outcome.Explain(CandidateId.Of("N10")).Decisions(Language.Dutch)[0], await page.Locator("#explanation-body").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Print_ToPdf_HasEveryCandidateAndLaureate()
    {
        var page = await browser.OpenAsync(Reports.Html(Large(60)));
        Assert.True(await page.Locator("[data-table=candidates] tbody tr").CountAsync() < 60);

        // The browser tells the page that it prints; the printed file is not read here, but that the page then shows everybody is.
        await page.EvaluateAsync("window.dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(60, await page.Locator("[data-table=candidates] tbody tr").CountAsync());
        await page.EvaluateAsync("window.dispatchEvent(new Event('afterprint'))");

        var pdf = await page.PdfAsync(new() { Format = "A4" });
        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        Assert.True(pdf.Length > 20_000);
    }

    [BrowserFact]
    public async Task Print_WhateverTheAppearance_IsDarkOnWhite()
    {
        foreach (var system in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var chosen in (string[])["", "light", "dark"])
            {
                var page = await browser.OpenAsync(Reports.Html(Reports.Outcome), system);
                await page.Locator("#appearance").SelectOptionAsync(chosen);
                await page.EmulateMediaAsync(new() { Media = Media.Print });

                Assert.All(
                    await page.EvaluateAsync<string[]>("[document.body, document.querySelector('h2'), document.querySelector('td')].map(place => getComputedStyle(place).color).concat(getComputedStyle(document.querySelector('.chart text')).fill)"),
                    ink => Assert.Equal("rgb(27, 36, 48)", ink));
                Assert.Equal("rgba(0, 0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
                await page.CloseAsync();
            }
        }
    }

    [BrowserFact]
    public async Task Charts_InABrowser_HaveLegendsAndNamesThatStandApart()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));

        // Of each picture all texts but those that are turned: none lies on another one, and none leaves the picture.
        var clashes = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('svg.chart')].flatMap(chart => {
              const frame = chart.getBoundingClientRect();
              const texts = [...chart.querySelectorAll('text')].filter(text => text.textContent.trim() && !text.getAttribute('transform')?.includes('rotate')).map(text => [text.textContent, text.getBoundingClientRect()]);
              const outside = texts.filter(([, box]) => box.right > frame.right + 1 || box.left < frame.left - 1).map(([text]) => `${text} leaves`);
              return outside.concat(texts.flatMap(([one, a], i) => texts.slice(i + 1).filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4).map(([other]) => `${one} / ${other}`)));
            })
            """);

        Assert.Empty(clashes);
    }

    [BrowserFact]
    public async Task OtherAnswer_Opened_NamesWhomItChanges_AndOpensTheirExplanation()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));
        var none = page.Locator("#sensitivity .answers > li", new() { HasText = "None of the tied goes on" });
        Assert.Equal(0, await none.Locator("table").CountAsync());

        await none.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await none.Locator("tbody tr").First.WaitForAsync();

        var differences = Reports.Outcome.Sensitivity([]).Assumptions.Single(one => one.Assumption.Question.In(Language.English).Contains("tie for the tenth place", StringComparison.Ordinal)).Others[0].Differences;
        Assert.Equal(
            differences.OrderBy(difference => difference.Kind).Select(difference => difference.Candidate.ToString()),
            await none.Locator("button.key").AllInnerTextsAsync());
        // N10 and N11 tie for the tenth place: neither would be a laureate.
        Assert.Equal(["N10", "Dutch", "is no laureate any more"], (await none.Locator("tbody tr").First.Locator("th, td").AllInnerTextsAsync()).Take(3));

        await none.Locator("button.key").First.ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();
        Assert.Contains(Reports.Outcome.Explain(CandidateId.Of("N10")).Decisions(Language.English)[0], await page.Locator("#explanation-body").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task OtherAnswer_OfAnotherLanguage_IsInThatLanguage()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));
        await page.Locator("#language").SelectOptionAsync("fr");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Hypothèses" }).WaitForAsync();

        var none = page.Locator("#sensitivity .answers > li", new() { HasText = "Aucun ex aequo n'est retenu" });
        await none.Locator("summary").ClickAsync();

        await none.Locator("tbody tr").First.WaitForAsync();
        var cells = await none.Locator("tbody tr").First.Locator("th, td").AllInnerTextsAsync();
        Assert.Equal("n'est plus lauréat", cells[2]);
        Assert.Contains("Épreuve écrite", cells[4], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task OtherAnswer_OpenedWhilePrinted_HasEveryLine()
    {
        var page = await browser.OpenAsync(Reports.Html(Large(60), new ReportOptions { Variants = SocialMediaAssistant2025.Variants }));
        var opened = page.Locator("[data-differences]").First;
        await opened.Locator("summary").ClickAsync();
        await opened.Locator("tbody tr").First.WaitForAsync();

        await page.EvaluateAsync("window.dispatchEvent(new Event('beforeprint'))");

        Assert.Equal(int.Parse((await opened.Locator("summary").InnerTextAsync()).Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture), await opened.Locator("tbody tr").CountAsync());
    }

    [BrowserFact]
    public async Task Page_InEveryLanguageLightAndDark_HasNoViolationOfAccessibility()
    {
        foreach (var appearance in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await browser.OpenAsync(Reports.Html(Reports.Outcome), appearance);
            foreach (var language in Explanation.Languages.AsEnumerable())
            {
                await page.Locator("#language").SelectOptionAsync(language.ToString());
                await page.WaitForFunctionAsync("code => document.documentElement.lang === code", language.ToString());
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
                await page.WaitForFunctionAsync("() => [...document.querySelectorAll('[data-differences]')].every(details => details.querySelector('tbody tr'))");
                await IsAccessibleAsync(page);
            }

            await page.Locator("[data-table=candidates] button.key").First.ClickAsync();
            await page.Locator("dialog[open]").WaitForAsync();
            await IsAccessibleAsync(page);
        }
    }

    [BrowserFact]
    public async Task Page_OnASmallScreen_DoesNotScrollSideways()
    {
        var page = await browser.OpenAsync(Reports.Html(Reports.Outcome));
        await page.SetViewportSizeAsync(390, 800);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    [BrowserFact]
    public async Task Markup_InEveryText_RunsNothing()
    {
        var notice = SocialMediaAssistant2025.Procedure;
        const string Markup = "<img src=x onerror=\"document.title='hacked'\"></script><script>document.title='hacked'</script>";
        var marked = notice with { Stages = [.. notice.Stages.Select(stage => stage with { Title = LocalizedText.Of(nl: Markup, en: Markup), Basis = new Basis(Markup, "1") })] };
        var page = await browser.OpenAsync(Reports.Html(marked.Evaluate(Reports.Pool)));

        await page.Locator("[data-table=candidates] button.key").First.ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();

        Assert.DoesNotContain("hacked", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("img[src=x]").CountAsync());
    }

    private static Outcome Large(int count) => SocialMediaAssistant2025.Procedure.Evaluate(
        [.. Enumerable.Range(1, count).Select(number => (Candidate)Applicants.DutchSpeaking($"N{number:0000}").WithWritten(40 + (number % 60)))]);

    private static async Task<IReadOnlyList<string>> KeysAsync(IPage page) => await page.Locator("[data-table=candidates] button.key").AllInnerTextsAsync();

    private static async Task IsAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}\n{string.Join("\n", violation.Nodes.Select(node => node.Html))}")));
    }
}
