using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SelectionRules.Json.Tests;

/// <summary>Every piece of JSON in the table of phrases stands in the procedure named beside it, which is sound.</summary>
public sealed partial class VocabularyPageTests
{
    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (Match row in Row().Matches(Repository.TextOf("docs", "vocabulary.md")))
            {
                rows.Add(row.Groups["piece"].Value, row.Groups["file"].Value);
            }

            return rows;
        }
    }

    [Fact]
    public void Page_HasAllFifteenPartsOfTheVocabulary()
    {
        var page = Repository.TextOf("docs", "vocabulary.md");
        Assert.All(Enumerable.Range(1, 15), part => Assert.Contains($"\n## {part}. ", page, StringComparison.Ordinal));
        Assert.Equal(page.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| the law says", StringComparison.Ordinal)), Rows.Count);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Piece_StandsInTheProcedureNamedBesideIt(string piece, string file)
    {
        var document = JsonNode.Parse(Repository.TextOf("docs", file))!;
        var procedure = document["procedure"] ?? document;

        Assert.True(PieceOfJson.Occurs(JsonNode.Parse(piece), procedure), $"{piece} does not stand in {file}.");
        var reading = ProcedureJson.Read(procedure.ToJsonString());
        Assert.True(reading.IsProcedure && ProcedureGenerators.IsValid(reading.Procedure), string.Join('\n', reading.Errors));
    }

    [GeneratedRegex(@"^\| .* \| `(?<piece>\{.*\})` \| \[.*\]\((?<file>.*)\) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
