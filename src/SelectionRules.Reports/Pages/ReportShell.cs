using System.Security.Cryptography;
using System.Text;
using SelectionRules.Reports.Data;

namespace SelectionRules.Reports.Pages;

/// <summary>The page around its content: style, script, data, and the content in the languages that it does not open in.</summary>
internal static class ReportShell
{
    public static string Of(ReportSubject subject, Sequence<string> explanations)
    {
        var wordings = Explanation.Languages.ToDictionary(language => language, language => new ReportWording(subject.Procedure, language));
        var differences = new DifferenceBlocks(subject);
        var pages = wordings.ToDictionary(wording => wording.Key, wording => new ReportPage(subject, wording.Value, differences).Html());
        var (script, first) = (ReportTemplate.Text("report.js"), subject.Options.Language);
        return ReportTemplate.Fill("report.html", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["language"] = first.ToString(),
            ["words"] = wordings[first].Words,
            ["title"] = subject.Procedure.TitleIn(first),
            ["languages"] = Explanation.Languages.Select(language => new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["code"] = language.ToString(),
                ["name"] = wordings[language]["own_name"],
                ["packed"] = Packed.Of(Encoding.UTF8.GetBytes(pages[language])),
            }).ToList(),
            ["style"] = ReportTemplate.Text("report.css"),
            ["script"] = script,
            // Only this script runs on the page, whatever else a text might try.
            ["script_hash"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))),
            ["main"] = pages[first],
            ["data"] = CandidateRows.Of(subject, wordings),
            ["explanations"] = explanations.ToList(),
            ["differences"] = differences.Packed,
        });
    }
}
