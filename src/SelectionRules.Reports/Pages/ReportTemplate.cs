using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;

namespace SelectionRules.Reports.Pages;

/// <summary>The templates of the page, in the Liquid language. Every text is escaped; markup of this library itself is marked as such in the template.</summary>
internal static class ReportTemplate
{
    private static readonly FluidParser Parser = new();
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Returns a file of the page.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(ReportTemplate).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Fills a template.</summary>
    public static string Fill(string name, IReadOnlyDictionary<string, object> values)
    {
        var options = new TemplateOptions { CultureInfo = CultureInfo.InvariantCulture, TimeZone = TimeZoneInfo.Utc, StrictVariables = true, StrictFilters = true };
        var context = new TemplateContext(options);
        foreach (var (key, value) in values)
        {
            context.SetValue(key, value);
        }

        return Parser.Parse(Text(name)).Render(context, Html);
    }
}
