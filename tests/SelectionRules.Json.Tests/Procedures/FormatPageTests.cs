using System.Text.RegularExpressions;

namespace SelectionRules.Json.Tests;

/// <summary>The page on the format knows every word, and its example is one.</summary>
public sealed partial class FormatPageTests
{
    private static readonly string Page = Repository.TextOf("docs", "procedure-format.md");

    public static TheoryData<string> Words =>
        [.. ConditionForm.Instance.Union.Keys.Concat(ScoreForm.Instance.Union.Keys).Concat(OrderKeyForm.Instance.Keys).Concat(ThresholdForm.Instance.Keys).Concat(CutoffSizeForm.Instance.Keys).Concat(WordForms.ResultState.Words)];

    [Theory]
    [MemberData(nameof(Words))]
    public void Page_NamesEveryWord(string word) => Assert.True(Page.Contains($"\"{word}\"", StringComparison.Ordinal) || Page.Contains($"`{word}`", StringComparison.Ordinal), word);

    [Fact]
    public void Page_ExampleIsAProcedureWithoutErrors()
    {
        var reading = ProcedureJson.Read(Example().Match(Page).Groups["json"].Value);

        Assert.True(reading.IsProcedure, string.Join('\n', reading.Errors));
        Assert.True(ProcedureGenerators.IsValid(reading.Procedure), string.Join('\n', reading.Procedure.Validate()));
    }

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Example();
}
