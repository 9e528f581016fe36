using System.Text;

namespace SelectionRules.Json.Tests;

/// <summary>Where lines end, and how long they may be.</summary>
public sealed class LineEndTests
{
    private const int LongestLine = 1 << 20;

    private static readonly string Second = Reading.With("\"A\"", "\"B\"");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Read_EmptyFile_HasNoApplications(string text)
    {
        var reading = Reading.Of(text);

        Assert.Empty(reading.Errors);
        Assert.Empty(reading.Applications);
    }

    [Theory]
    [InlineData("", "\n", "\n")]
    [InlineData("", "\n", "")]
    [InlineData("", "\r\n", "\r\n")]
    [InlineData("", "\r\n", "")]
    [InlineData("\uFEFF", "\n", "\n")]
    [InlineData("\uFEFF", "\r\n", "")]
    public void Read_TwoLines_GivesTwoApplications(string start, string between, string end)
    {
        var bytes = Encoding.UTF8.GetBytes(start + Reading.Good + between + Second + end);
        foreach (var chunk in (int[])[1, 2, 3, 7, 1000])
        {
            var reading = Reading.Of(bytes, chunk: chunk);

            Assert.Empty(reading.Errors);
            Assert.Equal(["A", "B"], reading.Applications.Select(application => application.Candidate.ToString()));
        }
    }

    [Fact]
    public void Read_BlankLineAtTheEnd_IsRefused() =>
        Assert.Equal(["2:1: the line is empty; one JSON object was expected"], Reading.Of(Reading.Good + "\n\n").Errors);

    [Fact]
    public void Read_LineAsLongAsAllowed_IsAccepted() =>
        Assert.Single(Reading.Of(Reading.Good + new string(' ', LongestLine - Reading.Good.Length) + "\n").Applications);

    [Theory]
    [InlineData(1, "\n")]
    [InlineData(1, "")]
    [InlineData(5_000_000, "\n")]
    [InlineData(5_000_000, "")]
    public void Read_LineTooLong_IsRefusedAndTheNextOneRead(int excess, string end)
    {
        var reading = Reading.Of(Reading.Good + new string(' ', LongestLine - Reading.Good.Length + excess) + "\n" + Second + end);

        Assert.Equal(["1:1: the line is longer than 1048576 bytes"], reading.Errors);
        Assert.Equal("B", Assert.Single(reading.Applications).Candidate.ToString());
    }

    [Fact]
    public void Read_LineTooLongAtTheEnd_IsRefused() =>
        Assert.Equal(["2:1: the line is longer than 1048576 bytes"], Reading.Of(Reading.Good + "\n" + new string('x', 3_000_000)).Errors);

    [Fact]
    public void Read_Cancelled_Throws()
    {
        using var stream = new SlowStream(Encoding.UTF8.GetBytes(Reading.Good), 1);
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            new ApplicationsReader(SelectionRules.Belgium.SocialMediaAssistant2025.Procedure).Read(stream, "a.jsonl", new InputErrors(), _ => { }, cancellation.Token));
    }
}
