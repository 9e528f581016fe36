using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace SelectionRules.Json;

/// <summary>Reads lines, each one application; remembers the keys, so that a repeated one is seen.</summary>
internal sealed class ApplicationLine
{
    private static readonly string[] Names =
    [
        "candidate", "receivedAt", "documents", "citizenships", "irreproachableConduct", "civilAndPoliticalRights", "diplomas", "experience", "chosenLanguageRole", "facts", "adjustments",
    ];

    private readonly SelectionProcedure procedure;
    private readonly int required;
    private readonly Dictionary<CandidateId, int> lines = [];

    public ApplicationLine(SelectionProcedure procedure)
    {
        this.procedure = procedure;
        // The flags are in the order of the names; the candidate's key always comes first.
        required = 1 | ((int)procedure.AsksFor << 1);
    }

    /// <summary>Returns the application, or none where the line has an error.</summary>
    public Application? Read(ReadOnlySpan<byte> bytes, LineReport report)
    {
        if (bytes.IsEmpty)
        {
            report.Add(bytes, 0, string.Empty, "the line is empty; one JSON object was expected");
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            report.Add(bytes, FirstInvalid(bytes), string.Empty, "the line is not UTF-8 from here on");
            return null;
        }

        var fields = new FieldReader(bytes, report);
        try
        {
            var application = Read(ref fields, report.Line);
            return fields.HasErrors ? null : application;
        }
        catch (JsonException exception)
        {
            fields.Add(exception.BytePositionInLine ?? 0, string.Empty, $"not JSON: {JsonMessage.Of(exception)}");
            return null;
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private Application? Read(ref FieldReader fields, int line)
    {
        fields.Advance();
        if (fields.Kind != JsonTokenType.StartObject)
        {
            fields.Add(string.Empty, $"one JSON object was expected, not {fields.Describe()}");
            fields.Skip();
            fields.ExpectEnd();
            return null;
        }

        var application = new Application { Candidate = default };
        var seen = 0;
        while (fields.NextName(Names, ref seen, out var name))
        {
            application = name switch
            {
                0 => application with { Candidate = Key(ref fields, line) },
                1 => application with { ReceivedAt = fields.Instant() },
                2 => application with { Documents = fields.Documents() },
                3 => application with { Citizenships = fields.Citizenships() },
                4 => application with { IrreproachableConduct = fields.Declaration() },
                5 => application with { CivilAndPoliticalRights = fields.Declaration() },
                6 => application with { Diplomas = fields.Diplomas() },
                7 => application with { Experience = fields.Experience() },
                8 => application with { ChosenLanguageRole = fields.Role(procedure.LanguageRole) },
                9 => application with { Facts = fields.Facts(procedure.Facts) },
                _ => application with { Adjustments = fields.Adjustments() },
            };
        }

        fields.Require(Names, required & ~seen);
        fields.ExpectEnd();
        return application;
    }

    // A key counts as seen whatever else is wrong with its line: the second one is wrong in any case.
    private CandidateId Key(ref FieldReader fields, int line)
    {
        var key = fields.Key();
        if (key == default)
        {
            return key;
        }

        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, key, out var exists);
        if (exists)
        {
            fields.Add("candidate", $"'{key}' is on line {first} already; a candidate has one line");
            return key;
        }

        first = line;
        return key;
    }
}
