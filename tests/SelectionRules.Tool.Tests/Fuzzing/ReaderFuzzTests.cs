using System.Globalization;
using SelectionRules.Json;
using SelectionRules.Tool.Files;

namespace SelectionRules.Tool.Tests.Fuzzing;

/// <summary>Whatever the bytes of a file: it is read, or there are errors with places; no exception, and no more memory than files of that size need.</summary>
[Collection(nameof(AloneCollection))]
public sealed class ReaderFuzzTests
{
    // A pool of a handful of candidates takes a thousandth of it; a length that is believed without a bound takes it at once.
    private const long MostAllocated = 1L << 28;

    private static readonly int Number = Draws.Number(usual: 300);

    [Fact]
    public void Results_Damaged_AreReadOrRefusedWithPlaces() => Put((seed, draw) => Pool(seed, seed.Applications, ByteDamage.Of(seed.Results, draw)));

    [Fact]
    public void Applications_Damaged_AreReadOrRefusedWithPlaces() => Put((seed, draw) => Pool(seed, ByteDamage.Of(seed.Applications, draw), seed.Results));

    [Fact]
    public void GivenOutcomes_Damaged_AreVerifiedOrRefusedWithPlaces() => Put((seed, draw) =>
    {
        var errors = new InputErrors();
        using var stream = new MemoryStream(ByteDamage.Of(seed.Outcomes, draw));
        var (lines, printed) = GivenOutcomes.Read(stream, "outcomes.csv", errors, CancellationToken.None);
        if (!errors.IsEmpty)
        {
            return Refused(errors);
        }

        var candidates = Read(seed, seed.Applications, seed.Results).AsT0.Candidates;
        Assert.Equal(12, VerificationReport.Of(seed.Procedure, candidates, lines, printed, CancellationToken.None).Properties.Count);
        return true;
    });

    [Fact]
    public void Corrections_Damaged_AreAppliedOrRefusedWithPlaces() => Put((seed, draw) =>
    {
        // A file of corrections is one of results, with those candidates only whom they concern.
        var corrections = Read(seed, seed.Applications, ByteDamage.Of(seed.Results, draw));
        if (corrections.IsT1)
        {
            return Refused(corrections.AsT1);
        }

        var pool = Read(seed, seed.Applications, seed.Results).AsT0;
        Sequence<Correction> changed =
        [
            .. from row in Enumerable.Range(0, corrections.AsT0.Count)
               from test in seed.Procedure.Stages.SelectMany(stage => stage.Tests)
               let result = corrections.AsT0.ResultOf(row, test)
               where result.State != ResultState.Pending
               select new Correction.OfResult { Candidate = corrections.AsT0[row], Test = test.Id, Result = result },
        ];
        foreach (var policy in Enum.GetValues<NotifiedPolicy>())
        {
            var again = Recomputation.Of(seed.Procedure.Evaluate(pool), changed, policy, new() { By = "jury", On = new(2026, 1, 1), Reason = "added up wrongly" });
            Assert.Equal(pool.Count, again.After.Pool.Count);
        }

        return true;
    });

    private static void Put(Func<FuzzSeed, int, bool> isRead)
    {
        var read = 0;
        for (var draw = 0; draw < Number; draw++)
        {
            var seed = FuzzSeed.All[draw % FuzzSeed.All.Count];
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            try
            {
                read += isRead(seed, draw) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Draw {draw} of {seed.Procedure.Id}: {exception.Message}", exception);
            }

            Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - allocated, 0, MostAllocated);
        }

        // Damage that is always noticed at once, or never, tests little.
        Assert.InRange(read, 1, Number - 1);
    }

    private static bool Pool(FuzzSeed seed, byte[] applications, byte[] results)
    {
        var reading = Read(seed, applications, results);
        if (reading.IsT1)
        {
            return Refused(reading.AsT1);
        }

        var outcome = seed.Procedure.Evaluate(reading.AsT0);
        Assert.True(outcome.Verify().Holds, outcome.Verify().ToString());
        return true;
    }

    private static PoolReading Read(FuzzSeed seed, byte[] applications, byte[] results)
    {
        using var first = new MemoryStream(applications);
        using var second = new MemoryStream(results);
        return InputFiles.Read(seed.Procedure, first, "applications.jsonl", second, "results.csv", keepsApplications: true, null, CancellationToken.None);
    }

    private static bool Refused(InputErrors errors)
    {
        Assert.InRange(errors.Errors.Count, 1, InputErrors.Limit);
        Assert.All(errors.Errors, error => Assert.True(error is { Line: >= 1, Column: >= 1, Message.Length: > 0 and < 2000 } && error.File.Length > 0, error.ToString()));
        return false;
    }
}
