namespace SelectionRules.Tool.Tests;

/// <summary>Whoever slips hears of the word that is nearest.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("Did you mean 'check'?\nSee: selection-rules --help\n", "chek", "be-chamber-2025")]
    [InlineData("See: selection-rules explain --help\n", "explain", "be-chamber-2025")]
    [InlineData("There is no procedure 'be-chmber-2025', and no file of that name; did you mean 'be-chamber-2025'?\n", "check", "be-chmber-2025")]
    public async Task Command_WithASlip_NamesTheNearestWord(string end, params string[] arguments)
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.CommandAsync(arguments));
        Assert.EndsWith(end, run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
