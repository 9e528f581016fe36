using System.Text;
using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

/// <summary>A file of many blocks is read as one of a few lines is: the borders of blocks are nowhere to be seen.</summary>
public sealed class ManyBlocksTests
{
    // Some 230 bytes a line: about a dozen blocks.
    private const int Count = 14_000;

    private static readonly SelectionProcedure Procedure = SocialMediaAssistant2025.Procedure;

    private static readonly string[] Lines = [.. Enumerable.Range(0, Count).Select(LineOf)];

    [Fact]
    public void ReadInto_GivesThePoolOfTheApplicationsOneByOne()
    {
        var (errors, oneByOne) = (new InputErrors(), new CandidatePoolBuilder(Procedure));
        new ApplicationsReader(Procedure).Read(StreamOf(Lines), "a.jsonl", errors, application => oneByOne.Add(application));

        var (found, builder) = ReadInto(Lines);

        Assert.Empty(errors.Errors);
        Assert.Empty(found);
        Assert.Equal(Count, builder.Count);
        var (expected, actual) = (Procedure.Evaluate(oneByOne.Build()), Procedure.Evaluate(builder.Build()));
        Assert.Equal(Enumerable.Range(0, Count).Select(line => expected[line]), Enumerable.Range(0, Count).Select(line => actual[line]));
        Assert.Contains(Enumerable.Range(0, Count), line => actual.StatusAt(line) == OutcomeStatus.NotAdmitted);
        Assert.Contains(Enumerable.Range(0, Count), line => actual.StatusAt(line) == OutcomeStatus.Pending);
    }

    [Fact]
    public void ReadInto_KeysRepeatedNearAndFar_AreNamedWithBothLinesInTheOrderOfTheFile()
    {
        string[] lines = [.. Lines];
        (lines[9], lines[7_000], lines[13_999]) = (LineOf(8), LineOf(3), LineOf(6_999));

        var (errors, _) = ReadInto(lines);

        Assert.Equal(
            [
                "a.jsonl:10:14: candidate: 'C8' is on line 9 already; a candidate has one line",
                "a.jsonl:7001:14: candidate: 'C3' is on line 4 already; a candidate has one line",
                "a.jsonl:14000:14: candidate: 'C6999' is on line 7000 already; a candidate has one line",
            ],
            errors);
    }

    [Fact]
    public void ReadInto_ErrorsInManyBlocks_AreTheFirstFiftyOfTheFile()
    {
        var lines = Lines.Select((line, i) => i % 100 == 50 ? line.Replace("[\"BE\"]", "[\"be\"]", StringComparison.Ordinal) : line).ToArray();

        var (errors, _) = ReadInto(lines);

        Assert.Equal(Enumerable.Range(0, 50).Select(i => (100 * i) + 51), errors.Select(error => int.Parse(error.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void ReadInto_LinesAreReported_UpToTheLast()
    {
        var seen = new Seen();
        new ApplicationsReader(Procedure).ReadInto(StreamOf(Lines), "a.jsonl", new(Procedure), new(), seen);

        Assert.True(seen.Lines.Count > 5, $"{seen.Lines.Count} reports");
        Assert.Equal(seen.Lines.Order(), seen.Lines);
        Assert.Equal(Count, seen.Lines[^1]);
    }

    [Fact]
    public void ReadInto_Cancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        var seen = new Seen { After = cancellation.Cancel };

        Assert.ThrowsAny<OperationCanceledException>(() =>
            new ApplicationsReader(Procedure).ReadInto(StreamOf(Lines), "a.jsonl", new(Procedure), new(), seen, cancellation.Token));
        Assert.True(seen.Lines[^1] < Count, "everything was read");
    }

    [Fact]
    public void ReadInto_ABuilderThatHasCandidates_IsRefused()
    {
        var builder = new CandidatePoolBuilder(Procedure);
        builder.Add(new Application { Candidate = CandidateId.Of("A") });

        Assert.Throws<ArgumentException>(() => new ApplicationsReader(Procedure).ReadInto(StreamOf(Lines), "a.jsonl", builder, new()));
    }

    [Fact]
    public void TryAddAll_AKeyThatIsHereAlready_AddsNobody()
    {
        var builder = new CandidatePoolBuilder(Procedure);
        builder.Add(new Application { Candidate = CandidateId.Of("A") });
        var part = builder.StartPart();
        part.Add(new Application { Candidate = CandidateId.Of("B") });
        part.Add(new Application { Candidate = CandidateId.Of("A") });

        Assert.False(builder.TryAddAll(part));
        Assert.Equal(1, builder.Count);
        Assert.False(builder.TryGetRow("B", out _));
        Assert.Equal(1, builder.Add(new Application { Candidate = CandidateId.Of("B") }));
    }

    [Fact]
    public void EnsureCapacity_OfTooFewOrTooMany_OnlyMakesRoom()
    {
        var builder = new CandidatePoolBuilder(Procedure);
        builder.EnsureCapacity(1);
        builder.Add(new Application { Candidate = CandidateId.Of("A") });
        builder.EnsureCapacity(0);
        builder.EnsureCapacity(1_000);
        builder.Add(new Application { Candidate = CandidateId.Of("B") });

        Assert.Equal(2, builder.Count);
        Assert.Equal(2, builder.Build().Count);
        Assert.Throws<ArgumentException>(() => builder.EnsureCapacity(-1));
    }

    private static (string[] Errors, CandidatePoolBuilder Builder) ReadInto(string[] lines)
    {
        var (errors, builder) = (new InputErrors(), new CandidatePoolBuilder(Procedure));
        new ApplicationsReader(Procedure).ReadInto(StreamOf(lines), "a.jsonl", builder, errors);
        return ([.. errors.Errors.Select(error => error.ToString())], builder);
    }

    // Diplomas that decide the role, none at all, and some that are in time by a second.
    private static string LineOf(int i) => Reading.Good
        .Replace("\"A\"", FormattableString.Invariant($"\"C{i}\""), StringComparison.Ordinal)
        .Replace("\"cv\"", "\"cv\",\"motivation-letter\",\"diploma-copy\",\"criminal-record-extract\"", StringComparison.Ordinal)
        .Replace("\"diplomas\":[]", i % 3 == 0 ? "\"diplomas\":[]" : $$"""{{"\"diplomas\":[{"}}"level":"bachelor","field":"communication","language":"{{(i % 3 == 1 ? "nl" : "fr")}}","awardedOn":"2020-06-30","country":"BE","recognition":"domestic"}]""", StringComparison.Ordinal);

    private static MemoryStream StreamOf(string[] lines) => new(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));

    private sealed class Seen : IProgress<int>
    {
        public List<int> Lines { get; } = [];

        public Action? After { get; init; }

        public void Report(int value)
        {
            Lines.Add(value);
            After?.Invoke();
        }
    }
}
