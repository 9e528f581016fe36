using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

public sealed class LettersTests : IDisposable
{
    private readonly ToolRun run = new();

    [Fact]
    public async Task Letters_OfTheExample_AreTwoForEachCandidateInTheLanguageOfTheRole()
    {
        Assert.Equal(0, await LettersAsync());

        Assert.Empty(run.Error);
        Assert.Equal(2 * 19, Directory.GetFiles(run.Out).Length);
        Assert.Contains("## Beslissing", Read("N04-*.md"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\">", Read("F01-*.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_InAGivenLanguage_AreAllInIt()
    {
        Assert.Equal(0, await LettersAsync("--language", "de"));

        Assert.All(Directory.GetFiles(run.Out, "*.md"), path => Assert.Contains("## Entscheidung", File.ReadAllText(path), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Letters_WithATemplateThatFails_AreNotWritten()
    {
        var template = Path.Combine(run.Folder, "own.md");
        await File.WriteAllTextAsync(template, "{{ title }} {{ nothing_of_that_name }}");

        Assert.Equal(2, await LettersAsync("--template", template));

        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    [Fact]
    public async Task Letters_WithAnAppealTextThatIsNotThere_AreNotWritten()
    {
        Assert.Equal(2, await LettersAsync("--appeal-text", Path.Combine(run.Folder, "no.txt")));

        Assert.False(Directory.Exists(run.Out));
    }

    [Fact]
    public async Task Letters_IntoAFolderThatHoldsSomething_AreNotWritten()
    {
        Directory.CreateDirectory(run.Out);
        await File.WriteAllTextAsync(Path.Combine(run.Out, "mine.txt"), "mine");

        Assert.Equal(2, await LettersAsync());
        Assert.Single(Directory.GetFiles(run.Out));
    }

    public void Dispose() => run.Dispose();

    private string Read(string pattern) => File.ReadAllText(Directory.GetFiles(run.Out, pattern).Single());

    private Task<int> LettersAsync(params string[] more) =>
        run.CommandAsync(["letters", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--out", run.Out, .. more]);
}
