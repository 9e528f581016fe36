using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Oracle;

internal sealed record Diploma(string Level, string Field, string Language, LocalDate AwardedOn, string Country, string Recognition);

/// <summary>A period of experience; <c>To</c> is its last day, or null while it is still running.</summary>
internal sealed record Experience(string Domain, LocalDate From, LocalDate? To);

internal sealed record Application(
    string Candidate,
    Instant ReceivedAt,
    IReadOnlyList<string> Documents,
    IReadOnlyList<string> Citizenships,
    bool IrreproachableConduct,
    bool CivilAndPoliticalRights,
    IReadOnlyList<Diploma> Diplomas,
    IReadOnlyList<Experience> Experience,
    string? ChosenLanguageRole);

/// <summary>Input 1: <c>applications.jsonl</c>, "one JSON object a line, one line a candidate".</summary>
internal static class ApplicationFile
{
    // "ISO 8601 instant with `Z` or an offset, seconds, up to 9 decimals".
    private static readonly OffsetDateTimePattern ReceivedAt =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFFFFo<Z+HH:mm>");

    public static IReadOnlyList<Application> Read(string text) =>
        [.. text.Split('\n').Select(line => line.Trim('\r')).Where(line => line.Length > 0).Select(ReadLine)];

    private static Application ReadLine(string line)
    {
        using var document = JsonDocument.Parse(line);
        var fields = document.RootElement;
        return new(
            Text(fields, "candidate"),
            ReceivedAt.Parse(Text(fields, "receivedAt")).GetValueOrThrow().ToInstant(),
            Texts(fields, "documents"),
            Texts(fields, "citizenships"),
            fields.GetProperty("irreproachableConduct").GetBoolean(),
            fields.GetProperty("civilAndPoliticalRights").GetBoolean(),
            [.. fields.GetProperty("diplomas").EnumerateArray().Select(diploma => new Diploma(
                Text(diploma, "level"),
                Text(diploma, "field"),
                Text(diploma, "language"),
                Date(Text(diploma, "awardedOn")),
                Text(diploma, "country"),
                Text(diploma, "recognition")))],
            [.. fields.GetProperty("experience").EnumerateArray().Select(experience => new Experience(
                Text(experience, "domain"),
                Date(Text(experience, "from")),
                TextOrNull(experience, "to") is { } to ? Date(to) : null))],
            TextOrNull(fields, "chosenLanguageRole"));
    }

    private static string Text(JsonElement element, string field) => TextOrNull(element, field)!;

    private static string? TextOrNull(JsonElement element, string field) => element.GetProperty(field).GetString();

    private static IReadOnlyList<string> Texts(JsonElement element, string field) =>
        [.. element.GetProperty(field).EnumerateArray().Select(item => item.GetString()!)];

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
