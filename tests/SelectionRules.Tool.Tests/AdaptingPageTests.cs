using System.Text.RegularExpressions;

namespace SelectionRules.Tool.Tests;

/// <summary>Every command, change and result of the page on adapting, in the order of the page and in one folder.</summary>
public sealed partial class AdaptingPageTests
{
    [Fact]
    public async Task Page_DoesWhatItSays()
    {
        using var run = new ToolRun();
        var page = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "docs", "adapting.md"));
        var blocks = Block().Matches(page);
        Assert.True(blocks.Count > 20);
        foreach (Match block in blocks)
        {
            var text = block.Groups["text"].Value;
            var file = Path.Combine(run.Folder, block.Groups["file"].Value);
            switch (block.Groups["kind"].Value)
            {
                case "console":
                    await CommandAsync(run, text);
                    break;
                case "diff":
                    await File.WriteAllTextAsync(file, Change(await File.ReadAllTextAsync(file), text));
                    break;
                case var _ when File.Exists(file):
                    Assert.Equal(text, await File.ReadAllTextAsync(file));
                    break;
                default:
                    await File.WriteAllTextAsync(file, text);
                    break;
            }
        }
    }

    [Fact]
    public async Task Copy_OntoAFileThatExists_LeavesItAlone()
    {
        using var run = new ToolRun();
        var file = Path.Combine(run.Folder, "mine.json");
        await File.WriteAllTextAsync(file, "my work");

        Assert.Equal(2, await run.CommandAsync("copy", "be-chamber-2025", file));
        Assert.Equal("my work", await File.ReadAllTextAsync(file));
        Assert.Contains("mine.json", run.Error, StringComparison.Ordinal);
    }

    // A line that begins with "$ " is a command; the others are lines of what it prints, in this order; "…" stands for lines left out.
    private static async Task CommandAsync(ToolRun run, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("$ selection-rules ", lines[0], StringComparison.Ordinal);
        var arguments = lines[0].Split(' ')[2..].Select(word => FileName().IsMatch(word) || word is "out" or "officers" ? Path.Combine(run.Folder, word) : word);
        Assert.True(await run.CommandAsync([.. arguments]) == 0, run.Output + run.Error);
        var printed = run.Output.Replace(run.Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd()).ToList();
        var position = 0;
        foreach (var expected in lines.Skip(1).Where(line => line != "…"))
        {
            position = printed.IndexOf(expected, position) + 1;
            Assert.True(position > 0, $"{expected}\nis not in\n{run.Output}");
        }
    }

    /// <summary>Applies a change where its lines stand: a line kept, a line removed, a line added, and "-  …" for all lines up to the next one.</summary>
    private static string Change(string text, string change)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        for (var start = 0; start < lines.Length; start++)
        {
            if (Applied(lines, start, change.TrimEnd('\n').Split('\n')) is { } changed)
            {
                return string.Join('\n', changed) + "\n";
            }
        }

        throw new InvalidOperationException($"These lines do not follow one another in the file:\n{change}");
    }

    private static List<string>? Applied(string[] lines, int start, string[] change)
    {
        var changed = lines.Take(start).ToList();
        var position = start;
        var leavesOut = false;
        foreach (var line in change)
        {
            var text = line[1..];
            if (line[0] == '+')
            {
                changed.Add(text);
                continue;
            }

            if (text.Trim() == "…")
            {
                leavesOut = true;
                continue;
            }

            while (leavesOut && position < lines.Length && lines[position] != text)
            {
                position++;
            }

            leavesOut = false;
            if (position == lines.Length || lines[position] != text)
            {
                return null;
            }

            if (line[0] == ' ')
            {
                changed.Add(text);
            }

            position++;
        }

        changed.AddRange(lines.Skip(position));
        return changed;
    }

    [GeneratedRegex("^```(?<kind>[a-z]+)(?: (?<file>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\.(json|jsonl|csv)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();
}
