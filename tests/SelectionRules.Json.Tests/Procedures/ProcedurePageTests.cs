using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SelectionRules.Json.Tests;

/// <summary>The pages of the procedures that are files say what the files, their worked examples and their assumptions say.</summary>
public sealed partial class ProcedurePageTests
{
    [Theory]
    [InlineData("lu-secondary-teachers")]
    [InlineData("fr-administrative-judges")]
    [InlineData("br-barrier-contest")]
    public void Pieces_OfThePage_StandInTheFile(string name)
    {
        var procedure = JsonNode.Parse(Repository.TextOf("docs", "procedures", $"{name}.json"));
        var pieces = Piece().Matches(Page(name)).Select(match => match.Groups["json"].Value).ToList();

        Assert.True(pieces.Count > 5);
        Assert.All(pieces, piece => Assert.True(PieceOfJson.Occurs(JsonNode.Parse(piece), procedure), piece));
    }

    [Theory]
    [InlineData("lu-secondary-teachers", "outcomes-expected.csv")]
    [InlineData("fr-administrative-judges", "outcomes-expected.csv")]
    [InlineData("br-barrier-contest", "outcomes-expected-v2.csv")]
    public void WorkedExample_OfThePage_IsTheGoldenOne(string name, string outcomes)
    {
        var expected = Repository.TextOf("tests", "SelectionRules.Tool.Tests", "Golden", name, outcomes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))
            .Select(cells => $"| {cells[0]} | {cells[1]} | {(cells[3].Length == 0 ? cells[2] : $"{cells[2]} at {cells[3]}, {cells[4]}")} | {cells[5]} | {cells[6]} |");

        Assert.Equal(expected, Rows(name, "## The worked example").Select(row => row[..(row.LastIndexOf('|', row.Length - 2) + 1)]));
    }

    [Theory]
    [InlineData("lu-secondary-teachers")]
    [InlineData("fr-administrative-judges")]
    [InlineData("br-barrier-contest")]
    public void Assumptions_OfThePage_AreThoseOfTheProcedure(string name)
    {
        var procedure = ProcedureJson.Read(Repository.TextOf("docs", "procedures", $"{name}.json")).Procedure;

        Assert.Equal(procedure.Assumptions.Select(one => $"| {one.Question} | {one.Answer} |"), Rows(name, "## Assumptions"));
    }

    private static string Page(string name) => Repository.TextOf("docs", "procedures", $"{name}.md");

    private static IEnumerable<string> Rows(string name, string section) =>
        Page(name).Split('\n').SkipWhile(line => line != section).SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|'));

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();
}
