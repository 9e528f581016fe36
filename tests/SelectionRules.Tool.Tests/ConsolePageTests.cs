using System.Text.RegularExpressions;

namespace SelectionRules.Tool.Tests;

/// <summary>What pages show of a terminal is what the commands print on the pool of the example, in the order of the page and in one folder.</summary>
public sealed partial class ConsolePageTests
{
    [Theory]
    [InlineData("enquiries.md", 4)]
    [InlineData("records.md", 3)]
    public async Task Page_ShowsWhatIsPrinted(string page, int blocks)
    {
        using var run = new ToolRun();
        File.Copy(GoldenTests.Golden("applications.jsonl"), run.Applications);
        File.Copy(GoldenTests.Golden("results.csv"), run.Results);
        var found = Block().Matches(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs", page)));
        Assert.Equal(blocks, found.Count);
        foreach (Match block in found)
        {
            var lines = block.Groups["text"].Value.Split('\n');
            for (var i = 0; i < lines.Length;)
            {
                var shown = lines.Skip(i + 1).TakeWhile(line => !line.StartsWith("$ ", StringComparison.Ordinal)).ToList();
                await ShowAsync(run, lines[i], shown);
                i += shown.Count + 1;
            }
        }
    }

    private static async Task ShowAsync(ToolRun run, string line, List<string> shown)
    {
        if (Change().Match(line) is { Success: true } change)
        {
            var text = await File.ReadAllTextAsync(Path.Combine(run.Folder, change.Groups["from"].Value));
            var place = text.IndexOf(change.Groups["old"].Value, StringComparison.Ordinal);
            Assert.True(place >= 0, line);
            await File.WriteAllTextAsync(Path.Combine(run.Folder, change.Groups["to"].Value), $"{text[..place]}{change.Groups["new"].Value}{text[(place + change.Groups["old"].Length)..]}");
        }
        else if (line == "$ echo $?")
        {
            Assert.Equal(run.LastCode.ToString(System.Globalization.CultureInfo.InvariantCulture), Assert.Single(shown));
        }
        else
        {
            Assert.StartsWith("$ selection-rules ", line, StringComparison.Ordinal);
            await run.CommandAsync([.. line.Split(' ')[2..].Select(word => FileName().IsMatch(word) ? Path.Combine(run.Folder, word) : word)]);
            var printed = (run.Output + run.Error).Replace(run.Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).ReplaceLineEndings("\n");
            AssertShown(shown.ConvertAll(Shortened), [.. printed.TrimEnd().Split('\n').Select(Shortened)]);
        }
    }

    // Line after line; an ellipsis stands for lines left out.
    private static void AssertShown(List<string> shown, List<string> printed)
    {
        var (position, isAnywhere) = (0, false);
        foreach (var line in shown)
        {
            if (line == "…")
            {
                isAnywhere = true;
                continue;
            }

            position = isAnywhere ? printed.IndexOf(line, position) : position;
            Assert.True(position >= 0 && position < printed.Count && printed[position] == line, $"{line}\nis not there in\n{string.Join('\n', printed)}");
            (position, isAnywhere) = (position + 1, false);
        }

        Assert.True(isAnywhere || position == printed.Count, $"there is more:\n{string.Join('\n', printed.Skip(position))}");
    }

    // A page shortens a hash to its first digits. They are another version's where a rule changed since; that a hash stands there is what is held.
    private static string Shortened(string line) => Hash().Replace(line, "#");

    [GeneratedRegex("```console\n(?<text>.*?)\n```", RegexOptions.Singleline, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("^\\$ sed 's/(?<old>[^/]+)/(?<new>[^/]+)/' (?<from>[a-z.]+) > (?<to>[a-z.]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Change();

    [GeneratedRegex("^[a-z]+\\.(jsonl|json|csv)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("\\b([0-9a-f]{64}|[0-9a-f]{4}…)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hash();
}
