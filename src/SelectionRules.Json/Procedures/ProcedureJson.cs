using System.Text;
using Ardalis.GuardClauses;

namespace SelectionRules.Json;

/// <summary>Reads and writes procedures as JSON: a closed vocabulary, in which a reader who knows the law recognises the clauses.</summary>
/// <remarks>
/// <para>What is written is read as an equal procedure. Nothing is executed: a definition holds no code and no expressions.</para>
/// <para>
/// Reading is strict: comments, trailing commas, unknown words, repeated properties and a later version of the format are refused, each with its place and the nearest word that is known.
/// A definition with twenty mistakes gives twenty errors, at most 1000; there is never a procedure with a rule left out.
/// </para>
/// <para>
/// The limits: 4 MiB of UTF-8, 100000 values, 256 levels of JSON, 64 nested conditions and scores and 10000 of them in a rule (names replaced by what they stand for),
/// numbers without an exponent, of at most 200 characters.
/// </para>
/// </remarks>
public static class ProcedureJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a definition.</summary>
    public static ProcedureReading Read(string json)
    {
        Guard.Against.Null(json);
        try
        {
            return Read(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException exception)
        {
            var errors = new DefinitionErrors(Strict.GetBytes(json[..exception.Index]));
            errors.Add(ProcedureErrorKind.NotJson, string.Empty, errors.Length, "The text is not Unicode: half of a surrogate pair.");
            return ProcedureReading.Of(errors.ToSequence());
        }
    }

    /// <summary>Reads a definition in UTF-8, with or without a byte order mark.</summary>
    public static ProcedureReading Read(ReadOnlyMemory<byte> utf8)
    {
        var errors = new DefinitionErrors(utf8);
        if (WrittenReader.Read(utf8.Span, errors) is { } root)
        {
            var origins = new Origins(root, utf8);
            if (Read(root, errors, origins) is { } procedure)
            {
                return ProcedureReading.Of(procedure, origins);
            }
        }

        return ProcedureReading.Of(errors.ToSequence());
    }

    /// <summary>Reads a definition in UTF-8 from a stream, to its end or to the limit; the stream stays open.</summary>
    public static ProcedureReading Read(Stream stream)
    {
        Guard.Against.Null(stream);
        // One byte more than is allowed tells that there is too much.
        var bytes = new byte[WrittenReader.MostBytes + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Read(bytes.AsMemory(0, length));
    }

    /// <summary>Writes a procedure; reading the text gives an equal one.</summary>
    /// <exception cref="ArgumentException">
    /// The procedure holds what no definition can say: a rule that looks at a test that no stage has; a default country, language, level, document or key;
    /// a reason or a preference whose id is none; two texts in one language; two numbers for one group; a period with a time of day; a date of another calendar;
    /// a number of more than 200 characters; a text that is not Unicode.
    /// </exception>
    public static string Write(SelectionProcedure procedure)
    {
        Guard.Against.Null(procedure);
        var draft = new DefinitionWriting(procedure, draft: null);
        ProcedureForm.Instance.Write(procedure, draft);
        return WrittenText.Of(ProcedureForm.Instance.Write(procedure, new DefinitionWriting(procedure, draft)));
    }

    /// <summary>Writes a procedure to a stream, in UTF-8 without a byte order mark; the stream stays open.</summary>
    /// <exception cref="ArgumentException">The procedure holds what no definition can say; nothing is written then.</exception>
    public static void Write(SelectionProcedure procedure, Stream stream) => Guard.Against.Null(stream).Write(Strict.GetBytes(Write(procedure)));

    private static SelectionProcedure? Read(Written root, DefinitionErrors errors, Origins origins)
    {
        if (FormatForm.IsNewer(root.Find("format")))
        {
            errors.Add(
                ProcedureErrorKind.NewerFormat,
                root.Find("format")!,
                $"The definition is of format {root.Find("format")!.Text}; this version reads format {FormatForm.Version}. A later version of the library reads it.");
            return null;
        }

        var reading = new DefinitionReading(root, errors, origins);
        if (ProcedureForm.Instance.TryRead(root, reading, out var procedure) && errors.IsEmpty)
        {
            origins.AddUnused(reading.Scores.Unused);
            return procedure;
        }

        ReviewOfTheRest.Report(root, errors);
        return null;
    }
}
