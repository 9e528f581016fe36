using System.Diagnostics;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace SelectionRules.Json.Tests;

/// <summary>Definitions that were damaged at random give a procedure that reviews, or errors with places; nothing else.</summary>
public sealed class MutationTests
{
    // Far more than any definition within the limits takes; one that is read without a bound would take it at once.
    private const long MostAllocated = 1L << 30;

    private static readonly byte[][] Definitions =
    [
        .. Directory.GetFiles(Repository.PathOf("docs", "vectors"), "*.json").Order(StringComparer.Ordinal).Select(ProcedureOf),
        .. Directory.GetFiles(Repository.PathOf("docs", "procedures"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        Encoding.UTF8.GetBytes(SelectionRules.Json.Tests.Definitions.Small),
    ];

    [DrawnProperty(300, Arbitrary = [typeof(Damaged)])]
    public void Read_DamagedDefinition_GivesAProcedureOrErrorsWithPlaces(DamagedDefinition damaged)
    {
        var watch = Stopwatch.StartNew();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var reading = ProcedureJson.Read(damaged.Utf8);

        if (reading.IsProcedure)
        {
            // What was read can be reviewed and written again.
            Assert.All(reading.Review(), found => Assert.True(found is { Line: >= 1, Column: >= 1, Defect.Message.Length: < 4000 } && (found.JsonPointer.Length == 0 || found.JsonPointer[0] == '/'), found.ToString()));
            Assert.Equal(reading.Procedure, ProcedureJson.Read(ProcedureJson.Write(reading.Procedure)).Procedure);
        }
        else
        {
            Assert.NotEmpty(reading.Errors);
            Assert.All(reading.Errors, error =>
            {
                Assert.True(error is { Line: >= 1, Column: >= 1 } && error.Message.Length is > 0 and < 4000, error.ToString());
                Assert.True(error.JsonPointer.Length == 0 || error.JsonPointer[0] == '/', error.JsonPointer);
            });
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < MostAllocated, damaged.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for {damaged}");
    }

    private static byte[] ProcedureOf(string vector)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(vector));
        return Encoding.UTF8.GetBytes(document.RootElement.GetProperty("procedure").GetRawText());
    }

    public static class Damaged
    {
        public static Arbitrary<DamagedDefinition> Definitions() => Arb.From(
            Gen.Choose(0, int.MaxValue - 1).Select(seed => Damage.Of(MutationTests.Definitions, seed)));
    }
}
