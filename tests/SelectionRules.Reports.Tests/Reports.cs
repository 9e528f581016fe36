using System.Text;
using SelectionRules.Belgium;
using SelectionRules.Testing;

namespace SelectionRules.Reports.Tests;

/// <summary>Reports that several tests look at.</summary>
internal static class Reports
{
    /// <summary>Gets a pool in which something of everything happens: laureates who tie, a tie at the tenth place, failures, an absence, a withdrawal, somebody refused.</summary>
    public static Sequence<Candidate> Pool { get; } =
    [
        .. Enumerable.Range(1, 13).Select(number => (Candidate)Applicants.DutchSpeaking($"N{number:00}").WithWritten(number == 11 ? 80 : 90 - number).WithOral(70 + (number / 2))),
        .. Enumerable.Range(1, 6).Select(number => (Candidate)Applicants.FrenchSpeaking($"F{number:00}").WithWritten(45 + (3 * number)).WithOral(55m + (number * 0.5m))),
        Applicants.FrenchSpeaking("F07").With("written", TestResult.Without(ResultState.Absent)),
        Applicants.FrenchSpeaking("F08").With("oral", TestResult.Without(ResultState.Withdrawn)),
        Applicants.DutchSpeaking("N99").WithCitizenships(CountryCode.Of("US")),
    ];

    public static Outcome Outcome { get; } = SocialMediaAssistant2025.Procedure.Evaluate(Pool);

    public static string Html(Outcome outcome, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        SelectionReport.Write(outcome, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Returns the content of the page in each language, opened as a browser would.</summary>
    public static Dictionary<string, string> Pages(string html) => Explanation.Languages.ToDictionary(
        language => language.ToString(),
        language => Unpacked(Between(html, $"id=\"page-{language}\">", "</script>")));

    public static string Unpacked(string packed)
    {
        using var stream = new System.IO.Compression.GZipStream(new MemoryStream(Convert.FromBase64String(packed.Trim())), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static string Between(string text, string before, string after)
    {
        var from = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[from..text.IndexOf(after, from, StringComparison.Ordinal)];
    }
}
