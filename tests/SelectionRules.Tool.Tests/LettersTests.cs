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

    [Theory]
    [InlineData("\"fr\": \"Épreuve\"", "\"fr\": \"Écrit\"", "<html lang=\"fr\">")]
    [InlineData("\"fr\": \"Épreuve\"", "\"fr\": \"Écrit\", \"nl\": \"Geschreven\"", "<html lang=\"en\">")]
    [InlineData("\"lb\": \"Prouf\"", "\"lb\": \"Prouf\"", "<html lang=\"en\">")]
    public async Task Letters_OfAProcedureWhoseTitlesAreInOneLanguage_AreInThat(string stage, string test, string opening)
    {
        var procedure = Path.Combine(run.Folder, "procedure.json");
        await File.WriteAllTextAsync(procedure, $$"""
            {"format": 1, "id": "one-language", "documents": {"law": "loi"}, "assessed-on": "2026-03-31",
            "stages": [{"id": "s", "title": { {{stage}} }, "tests": [{"id": "a", "title": { {{test}} }, "out-of": 20}], "pass-marks": [{"requires": {"score": "a", "at-least": 10}, "basis": "1"}], "basis": "1"} ],
            "missing-marks": [{"state": "absent", "effect": "eliminates", "basis": "2"}], "final-score": {"score": "a", "basis": "3"}, "ranking": {"by": {"highest": "a"}, "scope": "everyone", "basis": "3"} }
            """);
        await File.WriteAllTextAsync(run.Applications, """{"candidate":"A"}""");
        await File.WriteAllTextAsync(run.Results, "candidate,a\nA,12\n");

        await run.CommandAsync("letters", procedure, "--applications", run.Applications, "--results", run.Results, "--out", run.Out);

        Assert.Empty(run.Error);
        Assert.Contains(opening, Read("A-*.html"), StringComparison.Ordinal);
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
    public async Task Letters_WithAnAppealTextForEachLanguage_HaveThatOfTheirs()
    {
        var (dutch, french) = (Path.Combine(run.Folder, "beroep.txt"), Path.Combine(run.Folder, "recours.txt"));
        await File.WriteAllTextAsync(dutch, "Beroep bij de Raad van State.");
        await File.WriteAllTextAsync(french, "Recours au Conseil d'État.");

        Assert.Equal(0, await LettersAsync("--appeal-text", $"nl={dutch}", "--appeal-text", $"fr={french}"));

        Assert.Contains("Beroep bij de Raad van State.", Read("N04-*.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("Recours", Read("N04-*.md"), StringComparison.Ordinal);
        Assert.Contains("Recours au Conseil d", Read("F01-*.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_WithAnAppealTextForAllAndOneForALanguage_HaveTheNearest()
    {
        var (all, french) = (Path.Combine(run.Folder, "all.txt"), Path.Combine(run.Folder, "recours.txt"));
        await File.WriteAllTextAsync(all, "For all.");
        await File.WriteAllTextAsync(french, "Recours.");

        Assert.Equal(0, await LettersAsync("--appeal-text", all, "--appeal-text", $"fr={french}"));

        Assert.Contains("For all.", Read("N04-*.md"), StringComparison.Ordinal);
        Assert.Contains("Recours.", Read("F01-*.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_InALanguageWithoutAnAppealText_AreNotWritten()
    {
        var dutch = Path.Combine(run.Folder, "beroep.txt");
        await File.WriteAllTextAsync(dutch, "Beroep.");

        Assert.Equal(2, await LettersAsync("--appeal-text", $"nl={dutch}"));

        Assert.Contains("--appeal-text: The letter to F01 is in 'fr', and there is no text on appeals in that language.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    [Theory]
    [InlineData("nl=a.txt", "nl=b.txt", "--appeal-text: more than one file was given for 'nl'.")]
    [InlineData("a.txt", "b.txt", "--appeal-text: more than one file was given for all letters.")]
    public async Task Letters_WithTwoAppealTextsForOneLanguage_AreNotWritten(string one, string other, string error)
    {
        Assert.Equal(2, await LettersAsync("--appeal-text", one, "--appeal-text", other));

        Assert.Contains(error, run.Error, StringComparison.Ordinal);
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
