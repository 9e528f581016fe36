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
    [InlineData("en", "citizenship: the European Union", "diploma: bachelor in communication or (bachelor and 2 years of experience in social media)", "Applications until 26 October 2025 at 23:59", "at least 60 #37; of the maximum")]
    [InlineData("nl", "nationaliteit: de Europese Unie", "diploma: bachelor in communicatie of (bachelor en 2 jaar ervaring in sociale media)", "Kandidaatstelling tot 26 oktober 2025 om 23.59 uur", "minstens 60 #37; van het maximum")]
    [InlineData("fr", "nationalité : l'Union européenne", "diplôme : bachelier en communication ou (bachelier et 2 ans d'expérience en médias sociaux)", "Candidatures jusqu'au 26 octobre 2025 à 23 h 59", "au moins 60 #37; du maximum")]
    [InlineData("de", "Staatsangehörigkeit: die Europäische Union", "Diplom: Bachelor in Kommunikation oder (Bachelor und 2 Jahre Erfahrung in Social Media)", "Bewerbungen bis 26. Oktober 2025 um 23:59 Uhr", "mindestens 60 #37; der Höchstpunktzahl")]
    public void Diagram_InALanguage_SaysWhatIsAskedOfTheApplication(string language, params string[] parts) =>
        Assert.All(parts, part => Assert.Contains(part, ProcedureDiagram.Mermaid(SocialMediaAssistant2025.Procedure, Language.Of(language)), StringComparison.Ordinal));

    [Fact]
    public void Diagram_OfACutoffPerGroup_SaysHowManyOfEach()
    {
        var chamber = SocialMediaAssistant2025.Procedure;
        var size = new CutoffSize.PerGroup { Places = [new("nl", 5), new("fr", 3)] };
        var procedure = chamber with { Stages = [.. chamber.Stages.Select(stage => stage.Cutoff is { } cutoff ? stage with { Cutoff = cutoff with { Size = size } } : stage)] };

        Assert.Contains("Go on: the first 5 (Dutch), the first 3 (French)#59; highest Written test first. All tied go on", ProcedureDiagram.Mermaid(procedure, Language.English), StringComparison.Ordinal);
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
