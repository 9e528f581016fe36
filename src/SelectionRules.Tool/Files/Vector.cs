using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SelectionRules.Json;

namespace SelectionRules.Tool.Files;

/// <summary>A neutral vector: a procedure, evidence and the outcome that the law gives, in one file.</summary>
internal static class Vector
{
    private const int DisplayScore = 6;

    private static readonly string[] Known =
        ["phrase", "derivation", "procedure", "applications", "results", "outcomes", "places", "established-on", "extended", "next-established-on", "reserves"];

    /// <summary>Runs a vector.</summary>
    /// <returns>What differs, a line each; none where the outcome is the expected one.</returns>
    /// <exception cref="FormatException">The file is no vector; the message says why.</exception>
    public static Sequence<string> Run(FileInfo file, CancellationToken cancellation)
    {
        using var document = Parse(file);
        var vector = document.RootElement;
        Check(vector);
        var reading = ProcedureJson.Read(Bytes(Member(vector, "procedure", JsonValueKind.Object).GetRawText()));
        if (!reading.IsProcedure)
        {
            return [.. reading.Errors.Select(error => $"procedure: {error}")];
        }

        var procedure = reading.Procedure;
        var defects = procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error).Select(defect => $"procedure: {defect}").ToSequence();
        if (!defects.IsEmpty)
        {
            return defects;
        }

        var applications = Bytes(string.Concat(Member(vector, "applications", JsonValueKind.Array).EnumerateArray().Select(application => $"{OneLine(application)}\n")));
        var results = Bytes(string.Concat(Lines(vector, "results").Select(line => $"{line}\n")));
        return InputFiles.Read(procedure, applications, "applications", results, "results", keepsApplications: false, null, cancellation).Match(
            pool => Differences(vector, procedure.Evaluate(pool, cancellation), cancellation),
            errors => [.. errors.Errors.Select(error => error.ToString()!)]);
    }

    private static JsonDocument Parse(FileInfo file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(file.FullName));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"not JSON: {exception.Message}", exception);
        }
    }

    // A word that nobody reads would be taken for a check that nobody makes.
    private static void Check(JsonElement vector)
    {
        _ = Member(vector, "procedure", JsonValueKind.Object);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in vector.EnumerateObject().Select(member => member.Name))
        {
            if (!Known.Contains(name, StringComparer.Ordinal))
            {
                throw new FormatException($"no vector: '{name}' is no member of vectors{NearestWord.Hint(name, Known)}");
            }

            if (!seen.Add(name))
            {
                throw new FormatException($"no vector: '{name}' occurs twice");
            }
        }

        if (vector.TryGetProperty("extended", out var extended) && extended.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw new FormatException("no vector: 'extended' is neither true nor false");
        }
    }

    // Whatever the procedure produces has to be expected, and nothing that it does not.
    private static void CheckParts(JsonElement vector, Outcome outcome)
    {
        Check("places", outcome.Procedure.Places is not null, "places");
        foreach (var name in (string[])["reserves", "established-on"])
        {
            Check(name, outcome.Procedure.Reserve is not null, "reserve");
        }

        foreach (var name in ((string[])["extended", "next-established-on"]).Where(name => outcome.Procedure.Reserve is null && vector.TryGetProperty(name, out _)))
        {
            throw new FormatException($"no vector: '{name}' is given, and the procedure has no reserve");
        }

        void Check(string name, bool isProduced, string part)
        {
            var isGiven = vector.TryGetProperty(name, out _);
            if (isGiven && !isProduced)
            {
                throw new FormatException($"no vector: '{name}' is given, and the procedure has no {part}");
            }

            if (!isGiven && isProduced && !outcome.IsProvisional)
            {
                throw new FormatException($"no vector: '{name}' is missing, and the procedure has {(part == "places" ? part : $"a {part}")}");
            }
        }
    }

    private static Sequence<string> Differences(JsonElement vector, Outcome outcome, CancellationToken cancellation)
    {
        _ = Member(vector, "phrase", JsonValueKind.String);
        _ = Member(vector, "derivation", JsonValueKind.String);
        CheckParts(vector, outcome);
        var found = Compare("outcomes", Lines(vector, "outcomes"), Rows(stream => OutcomeLines.Write(outcome, stream, null, cancellation)).Select(WithoutDisplayScore));
        if (vector.TryGetProperty("places", out _))
        {
            found = found.Concat(Compare("places", Lines(vector, "places"), Rows(stream => OutcomeFiles.WritePlaces(outcome, stream))));
        }

        if (vector.TryGetProperty("reserves", out _))
        {
            found = found.Concat(Compare("reserves", Lines(vector, "reserves"), Rows(stream => OutcomeFiles.WriteReserves(outcome, EventsOf(vector), stream))));
        }

        return [.. found];
    }

    private static ReserveEvents EventsOf(JsonElement vector) => new()
    {
        EstablishedOn = Day(vector, "established-on"),
        AreExtended = vector.TryGetProperty("extended", out var extended) && extended.ValueKind == JsonValueKind.True,
        NextEstablishedOn = vector.TryGetProperty("next-established-on", out _) ? Day(vector, "next-established-on") : null,
    };

    private static LocalDate Day(JsonElement vector, string name) =>
        LocalDatePattern.Iso.Parse(Member(vector, name, JsonValueKind.String).GetString()!) is { Success: true } day ? day.Value : throw new FormatException($"'{name}' is no date");

    private static IEnumerable<string> Compare(string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        List<string> wanted = [.. expected];
        List<string> given = [.. actual];
        for (var i = 0; i < Math.Max(wanted.Count, given.Count); i++)
        {
            var (one, other) = (i < wanted.Count ? wanted[i] : "no line", i < given.Count ? given[i] : "no line");
            if (!string.Equals(one, other, StringComparison.Ordinal))
            {
                yield return FormattableString.Invariant($"{what}, line {i + 1}: expected {one}; got {other}");
            }
        }
    }

    // What people read has as many decimals as a whole file needs; the exact score beside it says the same.
    private static string WithoutDisplayScore(string row) => string.Join(',', row.Split(',').Where((_, column) => column != DisplayScore));

    private static IEnumerable<string> Rows(Action<Stream> write)
    {
        using var csv = new MemoryStream();
        write(csv);
        return Encoding.UTF8.GetString(csv.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
    }

    private static IEnumerable<string> Lines(JsonElement vector, string name) => Member(vector, name, JsonValueKind.Array).EnumerateArray()
        .Select(line => line.ValueKind == JsonValueKind.String ? line.GetString()! : throw new FormatException($"'{name}' holds something else than lines of text"));

    private static JsonElement Member(JsonElement vector, string name, JsonValueKind kind) =>
        vector.ValueKind == JsonValueKind.Object && vector.TryGetProperty(name, out var member) && member.ValueKind == kind
            ? member
            : throw new FormatException($"no vector: '{name}' is missing, or is no {kind.ToString().ToLowerInvariant()}");

    private static string OneLine(JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            element.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
