using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using SelectionRules.Json;
using SelectionRules.Records.Canonical;
using SelectionRules.Records.Contents;

namespace SelectionRules.Records;

/// <summary>One file that shows years later what was decided, on what evidence, under which rules: procedure, evidence, outcome and library version, each with its SHA-256, and the whole.</summary>
/// <remarks>
/// <para>The file is canonical JSON (RFC 8785) in UTF-8. Beyond the keys of the candidates it holds what the rules look at, and nothing else of a person.</para>
/// <para>A hash tells that a file changed, not who changed it: whoever can write the file can seal another. The seal of the whole belongs in the minutes, or wherever nobody can rewrite it.</para>
/// </remarks>
public sealed class SealedRecord
{
    /// <summary>The newest format that this version reads, and the one it writes.</summary>
    public const int FormatVersion = 1;

    internal const int SealLength = 64;

    private readonly byte[] bytes;

    internal SealedRecord(byte[] bytes, JsonElement root)
    {
        this.bytes = bytes;
        Root = root;
    }

    /// <summary>Gets the file, byte for byte.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Gets the version of the library that evaluated.</summary>
    public string Library => Root.GetProperty(RecordNames.Library).GetString()!;

    /// <summary>Gets the SHA-256 of the whole, in lower-case hexadecimal digits.</summary>
    public string Seal => SealOf(RecordNames.Whole);

    /// <summary>Gets the id of the procedure.</summary>
    public string ProcedureId => Root.GetProperty(RecordNames.Procedure).GetProperty("id").GetString()!;

    /// <summary>Gets the number of candidates.</summary>
    public int Candidates => Root.GetProperty(RecordNames.Evidence).GetArrayLength();

    /// <summary>Gets a value indicating whether the record says what was corrected.</summary>
    public bool HasCorrections => Root.TryGetProperty(RecordNames.Corrections, out _);

    internal JsonElement Root { get; }

    /// <summary>Seals an outcome with its procedure and its evidence.</summary>
    /// <exception cref="ArgumentException">The pool was made without keeping the applications, or a declaration that the procedure asks for is left out.</exception>
    /// <exception cref="FormatException">The procedure states a number with more digits than RFC 8785 carries.</exception>
    public static SealedRecord Of(Outcome outcome) => Of(outcome, LibraryVersion.Current);

    /// <summary>Seals an outcome that was decided anew, with what was corrected.</summary>
    /// <exception cref="ArgumentException">The pool was made without keeping the applications, or a declaration that the procedure asks for is left out.</exception>
    /// <exception cref="FormatException">The procedure states a number with more digits than RFC 8785 carries.</exception>
    public static SealedRecord Of(Outcome outcome, Sequence<SealedCorrection> corrections) => Of(PartsOf(Guard.Against.Null(outcome), LibraryVersion.Current, CorrectionsOf(corrections)));

    /// <summary>Reads a file and checks every seal.</summary>
    public static RecordReading Read(ReadOnlyMemory<byte> file) => RecordCheck.Read(file.ToArray());

    /// <summary>Evaluates the evidence of the record anew and compares byte for byte.</summary>
    public ReplayReport Replay() => RecordReplay.Of(this);

    /// <summary>Returns the SHA-256 of a part, in lower-case hexadecimal digits.</summary>
    public string SealOf(RecordPart part) => SealOf(RecordNames.Of(Guard.Against.EnumOutOfRange(part)));

    /// <summary>Seals an outcome into a stream, a candidate at a time: however many there are, the memory is that of one.</summary>
    /// <returns>The SHA-256 of the whole, in lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">The pool was made without keeping the applications, or a declaration that the procedure asks for is left out.</exception>
    /// <exception cref="FormatException">The procedure states a number with more digits than RFC 8785 carries.</exception>
    public static string Write(Outcome outcome, Stream stream) =>
        Write(outcome, [], stream);

    /// <summary>Seals an outcome that was decided anew, with what was corrected, into a stream.</summary>
    /// <returns>The SHA-256 of the whole, in lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">The pool was made without keeping the applications, or a declaration that the procedure asks for is left out.</exception>
    /// <exception cref="FormatException">The procedure states a number with more digits than RFC 8785 carries.</exception>
    public static string Write(Outcome outcome, Sequence<SealedCorrection> corrections, Stream stream) =>
        Write(PartsOf(Guard.Against.Null(outcome), LibraryVersion.Current, CorrectionsOf(corrections)), Guard.Against.Null(stream));

    internal static SealedRecord Of(Outcome outcome, string library) => Of(PartsOf(Guard.Against.Null(outcome), library, corrections: null));

    /// <summary>Decides anew what a record holds, with its corrections as they stand there.</summary>
    internal SealedRecord Again(Outcome outcome) => Of(PartsOf(outcome, Library, HasCorrections ? [PartOf(RecordPart.Corrections)] : null));

    /// <summary>Puts canonical parts together and seals them.</summary>
    internal static SealedRecord Of(IReadOnlyDictionary<RecordPart, IEnumerable<byte[]>> parts)
    {
        using var file = new MemoryStream();
        Write(parts, file);
        var written = file.ToArray();
        return new SealedRecord(written, CanonicalJson.Parse(written).RootElement);
    }

    internal static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Returns the seal of the whole: of the canonical object of the parts' seals, which stand for the parts.</summary>
    internal static string WholeOf(IReadOnlyDictionary<RecordPart, string> seals) => HashOf(Listed(seals.ToDictionary(seal => RecordNames.Of(seal.Key), seal => seal.Value, StringComparer.Ordinal)));

    internal byte[] PartOf(RecordPart part) => CanonicalJson.Of(Root.GetProperty(RecordNames.Of(part)));

    private static byte[] SealsOf(IReadOnlyDictionary<RecordPart, string> seals)
    {
        var all = seals.ToDictionary(seal => RecordNames.Of(seal.Key), seal => seal.Value, StringComparer.Ordinal);
        all.Add(RecordNames.Whole, WholeOf(seals));
        return Listed(all);
    }

    // Names and hashes hold nothing that is to be escaped.
    private static byte[] Listed(Dictionary<string, string> seals) => Encoding.ASCII.GetBytes(
        $"{{{string.Join(',', seals.OrderBy(seal => seal.Key, StringComparer.Ordinal).Select(seal => $"\"{seal.Key}\":\"{seal.Value}\""))}}}");

    // Where nothing was corrected the part is not there, and the record is what it always was.
    private static IEnumerable<byte[]>? CorrectionsOf(Sequence<SealedCorrection> corrections) => corrections.IsEmpty ? null : CorrectionsJson.Of(corrections);

    private static Dictionary<RecordPart, IEnumerable<byte[]>> PartsOf(Outcome outcome, string library, IEnumerable<byte[]>? corrections)
    {
        var parts = PartsOf(outcome, library);
        if (corrections is not null)
        {
            parts.Add(RecordPart.Corrections, corrections);
        }

        return parts;
    }

    private static Dictionary<RecordPart, IEnumerable<byte[]>> PartsOf(Outcome outcome, string library) => new()
    {
        [RecordPart.Evidence] = EvidenceJson.Of(outcome.Pool),
        [RecordPart.Format] = CanonicalPieces.Text(FormatVersion.ToString(CultureInfo.InvariantCulture)),
        [RecordPart.Library] = CanonicalPieces.Text($"\"{library}\""),
        [RecordPart.Outcome] = OutcomeJson.Of(outcome),
        [RecordPart.Procedure] = [CanonicalJson.Of(Encoding.UTF8.GetBytes(ProcedureJson.Write(outcome.Procedure)))],
    };

    private static string Write(IReadOnlyDictionary<RecordPart, IEnumerable<byte[]>> parts, Stream stream)
    {
        var seals = new Dictionary<RecordPart, string>();
        stream.Write("{"u8);
        foreach (var part in RecordNames.SealedOf(parts.ContainsKey(RecordPart.Corrections)))
        {
            stream.Write(Encoding.ASCII.GetBytes($"\"{RecordNames.Of(part)}\":"));
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var piece in parts[part])
            {
                hash.AppendData(piece);
                stream.Write(piece);
            }

            seals.Add(part, Convert.ToHexStringLower(hash.GetHashAndReset()));
            stream.Write(","u8);
        }

        stream.Write("\"seals\":"u8);
        stream.Write(SealsOf(seals));
        stream.Write("}"u8);
        return WholeOf(seals);
    }

    private string SealOf(string name) => Root.GetProperty(RecordNames.Seals).GetProperty(name).GetString()!;
}
