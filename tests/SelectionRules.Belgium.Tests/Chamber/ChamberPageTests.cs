using System.Runtime.CompilerServices;
using SelectionRules;

namespace SelectionRules.Belgium.Tests;

/// <summary>The page that puts each clause of the notice beside its rule says what the notice and the source say.</summary>
public sealed class ChamberPageTests
{
    private static readonly string[] Page = File.ReadAllLines(InRepository("docs/procedures/chamber-social-media-2025.md"));

    [Fact]
    public void Code_OfThePage_IsThatOfTheSource()
    {
        var source = Directory.GetFiles(InRepository("src/SelectionRules.Belgium/Chamber"), "SocialMediaAssistant2025*.cs").Select(file => Joined(File.ReadAllLines(file))).ToList();
        var excerpts = Excerpts().ToList();
        Assert.True(excerpts.Count > 20);
        Assert.All(excerpts, excerpt => Assert.Contains(source, text => text.Contains(excerpt, StringComparison.Ordinal)));
    }

    [Fact]
    public void Quotations_OfThePage_StandInTheNotice()
    {
        var notice = Notice.Text;
        var quotations = Quotations().SelectMany(quotation => quotation.Split("[…]")).Select(Notice.Squeeze).ToList();
        Assert.True(quotations.Count > 20);
        Assert.All(quotations, quotation => Assert.Contains(quotation, notice, StringComparison.Ordinal));
    }

    [Fact]
    public void Assumptions_OfThePage_AreThoseOfTheProcedure()
    {
        var rows = Page.SkipWhile(line => line != "## Assumptions").Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1);
        Assert.Equal(SocialMediaAssistant2025.Procedure.Assumptions.Select(one => $"| {one.Question} | {one.Answer} |"), rows);
    }

    private static IEnumerable<string> Excerpts()
    {
        for (var i = 0; i < Page.Length; i++)
        {
            if (Page[i] == "```csharp")
            {
                yield return Joined(Page.Skip(i + 1).TakeWhile(line => line != "```"));
            }
        }
    }

    private static IEnumerable<string> Quotations()
    {
        for (var i = 0; i < Page.Length; i++)
        {
            if (Page[i].StartsWith('>') && !Page[i - 1].StartsWith('>'))
            {
                yield return string.Join(' ', Page.Skip(i).TakeWhile(line => line.StartsWith('>')).Select(line => line[1..]));
            }
        }
    }

    // Line by line; the page does not keep the indentation.
    private static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => $"\n{line.Trim()}")) + "\n";

    private static string InRepository(string path, [CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", path);
}
