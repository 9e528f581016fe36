using System.Xml.Linq;
using SelectionRules.Belgium;
using SelectionRules.Json;

namespace SelectionRules.Tool.Tests;

public sealed class DiagramTests : IDisposable
{
    private readonly ToolRun run = new();

    public static TheoryData<string> Procedures => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "procedures"), "*.json").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Diagram_OfEachProcedure_HasEveryStageInEveryLanguage(string file)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "procedures", file));
        var procedure = ProcedureJson.Read(stream).Match(read => read, errors => throw new InvalidOperationException(errors[0].ToString()));

        Assert.All(Explanation.Languages, language =>
        {
            var boxes = XDocument.Parse(ProcedureDiagram.Svg(procedure, language)).Descendants().Count(element => element.Attribute("class")?.Value.StartsWith("box", StringComparison.Ordinal) == true);
            var nodes = ProcedureDiagram.Mermaid(procedure, language).Split('\n').Count(line => line.StartsWith("  step", StringComparison.Ordinal) && line.Contains("[\"", StringComparison.Ordinal) && !line.Contains("-.->", StringComparison.Ordinal));
            Assert.Equal(nodes, boxes);
            // Admission, final score and ranking besides the stages.
            Assert.True(boxes >= procedure.Stages.Count + 3);
        });
    }

    [Fact]
    public void Diagram_OfTheChamber_SaysWhatTheNoticeSays()
    {
        var text = ProcedureDiagram.Mermaid(SocialMediaAssistant2025.Procedure, Language.English);

        Assert.Contains("Go on: the first 10 (in each group), highest Written test first. All tied go on", text, StringComparison.Ordinal);
        Assert.Contains("To pass: motivation at least 60 #37; of the maximum", text, StringComparison.Ordinal);
        Assert.Contains("2/3: Written test + Oral interview", text, StringComparison.Ordinal);
        Assert.Contains("valid for 2 years", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</text><script>alert(1)</script>")]
    [InlineData("\"]; click step0 call alert()")]
    [InlineData("a\u0001b\n  step9[evil]")]
    [InlineData("<img src=x onerror=alert(1)>")]
    public void Diagram_MarkupInATitle_IsInert(string title)
    {
        var chamber = SocialMediaAssistant2025.Procedure;
        var procedure = chamber with { Stages = [chamber.Stages[0] with { Title = LocalizedText.Of(en: title) }, .. chamber.Stages.Skip(1)] };

        var svg = XDocument.Parse(ProcedureDiagram.Svg(procedure, Language.English));
        var mermaid = ProcedureDiagram.Mermaid(procedure, Language.English);

        Assert.Equal(["desc", "path", "rect", "style", "svg", "text", "title"], svg.Descendants().Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(ProcedureDiagram.Mermaid(chamber, Language.English).Count(letter => letter == '\n'), mermaid.Count(letter => letter == '\n'));
        Assert.DoesNotContain("<script", mermaid, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", mermaid, StringComparison.Ordinal);
        Assert.DoesNotContain("\"];", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagram_OnThePage_IsWhatTheCommandWrites()
    {
        var path = Path.Combine(run.Folder, "chamber.svg");

        Assert.Equal(0, await run.CommandAsync("diagram", "be-chamber-2025", "--format", "svg", "--language", "en", "--out", path));

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "images", "be-chamber-2025.svg")), await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Diagram_WithoutAFile_IsPrinted()
    {
        Assert.Equal(0, await run.CommandAsync("diagram", "be-chamber-2025"));

        Assert.StartsWith("flowchart TD", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();
}
