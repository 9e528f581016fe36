using System.Text;
using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

/// <summary>Applications read from a text: those without an error, and the errors as <c>line:column: field: message</c>.</summary>
internal sealed class Reading
{
    public const string Good =
        """{"candidate":"A","receivedAt":"2025-10-10T09:00:00Z","documents":["cv"],"citizenships":["BE"],"irreproachableConduct":true,"civilAndPoliticalRights":true,"diplomas":[],"experience":[],"chosenLanguageRole":null}""";

    private Reading(List<Application> applications, InputErrors errors)
    {
        Applications = applications;
        Errors = [.. errors.Errors.Select(error => error.ToString()["a.jsonl:".Length..])];
    }

    public IReadOnlyList<Application> Applications { get; }

    public string[] Errors { get; }

    public static Reading Of(string text, SelectionProcedure? procedure = null) => Of(Encoding.UTF8.GetBytes(text), procedure);

    /// <param name="bytes">The file.</param>
    /// <param name="procedure">The procedure; the Chamber's where none is given.</param>
    /// <param name="chunk">How many bytes the stream gives at most at a time.</param>
    public static Reading Of(byte[] bytes, SelectionProcedure? procedure = null, int chunk = int.MaxValue)
    {
        using var stream = new SlowStream(bytes, chunk);
        var (applications, errors) = (new List<Application>(), new InputErrors());
        new ApplicationsReader(procedure ?? SocialMediaAssistant2025.Procedure).Read(stream, "a.jsonl", errors, applications.Add);
        return new Reading(applications, errors);
    }

    /// <summary>Returns the good line with a part replaced; the part occurs in it.</summary>
    public static string With(string part, string replacement)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);
        return Good.Replace(part, replacement, StringComparison.Ordinal);
    }
}
