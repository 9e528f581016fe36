using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SelectionRules.Records.Canonical;
using SelectionRules.Tool.Tests.Fuzzing;

namespace SelectionRules.Records.Tests;

/// <summary>Whatever the bytes of a record: it is refused, or replayed; and where somebody sealed a damaged part anew, the replay says so, or what it does not read.</summary>
public sealed partial class RecordFuzzTests
{
    private const long MostAllocated = 1L << 28;

    private static readonly int Number = Draws.Number(usual: 600);

    private static readonly SealedRecord Record = SealedRecord.Of(Pools.Procedure.Evaluate(Pools.Of(3)));

    private static readonly string[] Values = ["null", "true", "{}", "[]", "\"\"", "0", "-1", "1e40", "99999999999999999999", "\"x\"", "\"withdrawn\"", "\"absent\"", "[[]]", "{\"a\":1}", "\"\\u0000\"", "2.5"];

    [Fact]
    public void Read_Damaged_IsRefused()
    {
        var file = Record.Bytes.ToArray();
        for (var draw = 0; draw < Number; draw++)
        {
            var damaged = ByteDamage.Of(file, draw);
            var reading = Measured(draw, () => SealedRecord.Read(damaged));

            Assert.True(reading.IsRecord == damaged.AsSpan().SequenceEqual(file), $"draw {draw}: {reading}");
            Assert.True(reading.IsRecord || reading.Refusal!.Message.Length is > 0 and < 1000, $"draw {draw}: {reading.Refusal?.Message.Length} letters: {reading.Refusal?.Message[..Math.Min(300, reading.Refusal.Message.Length)]}");
        }
    }

    // A hash tells that a file changed, not who changed it.
    [Fact]
    public void Replay_APartDamagedAndSealedAnew_IsTheSameOrSaysWhatIsNot()
    {
        var errors = 0;
        var differences = 0;
        for (var draw = 0; draw < Number; draw++)
        {
            if (Forged(draw) is not { } forged)
            {
                continue;
            }

            var report = Measured(draw, () =>
            {
                var reading = SealedRecord.Read(forged.Bytes);
                return reading.IsRecord ? reading.Record.Replay() : null;
            });
            if (report is null)
            {
                continue;
            }

            Assert.True(report.IsSame == (report.Errors.IsEmpty && report.Differences.IsEmpty), $"draw {draw}: {report}");
            errors += report.Errors.IsEmpty ? 0 : 1;
            differences += report.Differences.IsEmpty ? 0 : 1;
        }

        Assert.InRange(errors, 1, Number - 1);
        Assert.InRange(differences, 1, Number - 1);
    }

    private static T Measured<T>(int draw, Func<T> read)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            return read();
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Draw {draw}: {exception.Message}", exception);
        }
        finally
        {
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, MostAllocated);
        }
    }

    private static SealedRecord? Forged(int draw)
    {
        var random = new Random(draw);
        var part = RecordNames.Sealed[random.Next(RecordNames.Sealed.Count)];
        var text = Encoding.UTF8.GetString(Record.PartOf(part));
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var (one, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
            (tokens[one], tokens[other]) = random.Next(3) switch
            {
                0 => (tokens[other], tokens[one]),
                1 => (tokens[other], tokens[other]),
                _ => (Values[random.Next(Values.Length)], tokens[other]),
            };
        }

        try
        {
            using var document = JsonDocument.Parse(string.Concat(tokens));
            var damaged = CanonicalJson.Of(document.RootElement);
            return SealedRecord.Of(RecordNames.Sealed.ToDictionary(known => known, known => (IEnumerable<byte[]>)[known == part ? damaged : Record.PartOf(known)]));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
        {
            // No JSON, or none that can be sealed.
            return null;
        }
    }

    [GeneratedRegex(@"""(\\.|[^""\\])*""|[{}\[\]:,]|[^\s{}\[\]:,""]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Token();
}
