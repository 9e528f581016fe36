using Microsoft.Playwright;

namespace SelectionRules.Reports.Tests;

/// <summary>The browser of this machine, driven without a screen.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Gets where the browser is, or none.</summary>
    public static string? Path => Known.FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Opens a report from a file, as people do; whatever it says on the console or asks a network for is an error.</summary>
    public async Task<IPage> OpenAsync(string html, ColorScheme appearance = ColorScheme.Light)
    {
        var page = await browser!.NewPageAsync(new() { ColorScheme = appearance, ViewportSize = new() { Width = 1200, Height = 900 } });
        page.Console += (_, message) => Assert.Fail($"The page said: {message.Text}");
        page.PageError += (_, error) => Assert.Fail($"The page failed: {error}");
        page.Request += (_, request) => Assert.StartsWith("file:", request.Url.Replace("data:", "file:", StringComparison.Ordinal).Replace("blob:", "file:", StringComparison.Ordinal), StringComparison.Ordinal);
        var file = System.IO.Path.Combine(Directory.CreateTempSubdirectory("selection-rules-report-").FullName, "report.html");
        await File.WriteAllTextAsync(file, html);
        await page.GotoAsync($"file://{file}");
        return page;
    }
}
