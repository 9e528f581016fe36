using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace SelectionRules.Json;

/// <summary>Reads lines, each one application.</summary>
/// <remarks>Confined to one thread.</remarks>
internal sealed class ApplicationLine
{
    private static readonly FieldNames Names = new(
        "candidate", "receivedAt", "documents", "citizenships", "irreproachableConduct", "civilAndPoliticalRights", "diplomas", "experience", "chosenLanguageRole", "facts", "adjustments");

    private readonly SelectionProcedure procedure;
    private readonly LineScratch scratch = new();
    private readonly UsualFacts facts;
    private readonly int required;

    public ApplicationLine(SelectionProcedure procedure)
    {
        this.procedure = procedure;
        facts = new UsualFacts(procedure.Facts);
        // The flags are in the order of the names; the candidate's key always comes first.
        required = 1 | ((int)procedure.AsksFor << 1);
    }

    /// <summary>Returns the application, or none where the line has an error.</summary>
    /// <param name="bytes">The line.</param>
    /// <param name="report">Receives the errors.</param>
    /// <param name="key">The candidate's key with its place in the line, whatever else is wrong there; the key is empty where it is not known.</param>
    public Application? Read(ReadOnlySpan<byte> bytes, LineReport report, out (CandidateId Key, long Place) key)
    {
        key = default;
        if (bytes.IsEmpty)
        {
            report.Add(bytes, 0, string.Empty, "the line is empty; one JSON object was expected");
            return null;
        }

        if (bytes.Length > LineBlocks.LongestLine)
        {
            report.Add(bytes, 0, string.Empty, $"the line is longer than {LineBlocks.LongestLine} bytes");
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            report.Add(bytes, FirstInvalid(bytes), string.Empty, "the line is not UTF-8 from here on");
            return null;
        }

        if (UsualLine.Read(bytes, procedure.LanguageRole, facts, required, scratch) is { } usual)
        {
            key = (usual.Candidate, UsualLine.KeyPlace);
            return usual;
        }

        var fields = new FieldReader(bytes, report, scratch);
        try
        {
            var application = Read(ref fields, out key);
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

    private Application? Read(ref FieldReader fields, out (CandidateId Key, long Place) key)
    {
        key = default;
        fields.Advance();
        if (fields.Kind != JsonTokenType.StartObject)
        {
            fields.Add(string.Empty, $"one JSON object was expected, not {fields.Describe()}");
            fields.Skip();
            fields.ExpectEnd();
            return null;
        }

        var receivedAt = default(Instant);
        var (documents, citizenships) = (Sequence<SupportingDocument>.Empty, Sequence<CountryCode>.Empty);
        var (conduct, rights) = (default(Declaration), default(Declaration));
        var (diplomas, experience) = (Sequence<Diploma>.Empty, Sequence<WorkExperience>.Empty);
        var chosenRole = (Language?)null;
        var (facts, adjustments) = (Sequence<Fact>.Empty, Sequence<ReasonableAdjustment>.Empty);
        var seen = 0;
        while (fields.NextName(Names, ref seen, out var name))
        {
            switch (name)
            {
                case 0:
                    key = (fields.Key(), fields.Position);
                    break;
                case 1:
                    receivedAt = fields.Instant();
                    break;
                case 2:
                    documents = fields.Documents();
                    break;
                case 3:
                    citizenships = fields.Citizenships();
                    break;
                case 4:
                    conduct = fields.Declaration();
                    break;
                case 5:
                    rights = fields.Declaration();
                    break;
                case 6:
                    diplomas = fields.Diplomas();
                    break;
                case 7:
                    experience = fields.Experience();
                    break;
                case 8:
                    chosenRole = fields.Role(procedure.LanguageRole);
                    break;
                case 9:
                    facts = fields.Facts(procedure.Facts);
                    break;
                default:
                    adjustments = fields.Adjustments();
                    break;
            }
        }

        fields.Require(Names, required & ~seen);
        fields.ExpectEnd();
        return new Application
        {
            Candidate = key.Key,
            ReceivedAt = receivedAt,
            Documents = documents,
            Citizenships = citizenships,
            IrreproachableConduct = conduct,
            CivilAndPoliticalRights = rights,
            Diplomas = diplomas,
            Experience = experience,
            ChosenLanguageRole = chosenRole,
            Facts = facts,
            Adjustments = adjustments,
        };
    }
}
