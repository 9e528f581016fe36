using System.CommandLine;
using System.Text;
using SelectionRules.Tool.Files;

namespace SelectionRules.Tool.Commands;

/// <summary><c>diagram</c>: draws a procedure.</summary>
internal static class DiagramCommand
{
    private const string Mermaid = "mermaid";
    private const string Svg = "svg";

    public static Command Create(Screen screen)
    {
        var procedure = Arguments.Procedure();
        var format = new Option<string>("--format", "-f") { Description = "The form of the diagram: mermaid (text that many pages show as a picture) or svg (a picture).", DefaultValueFactory = _ => Mermaid };
        format.AcceptOnlyFromAmong(Mermaid, Svg);
        var language = Arguments.OutputLanguage();
        var output = new Option<FileInfo?>("--out", "-o") { Description = "The file that receives the diagram. Without it, the diagram is printed." };
        var command = new Command("diagram", "Draw a procedure: what is asked, stage after stage, who stops where, how places are given.\n\nExample:\n  selection-rules diagram be-chamber-2025 --format svg --language nl --out chamber.svg")
        {
            procedure, format, language, output,
        };
        command.SetAction((parsed, _) => Task.FromResult(Run(
            screen, parsed.GetRequiredValue(procedure), parsed.GetValue(format)!, Language.Of(parsed.GetValue(language)!), parsed.GetValue(output))));
        return command;
    }

    private static int Run(Screen screen, string name, string format, Language language, FileInfo? output)
    {
        if (ProcedureCatalogue.FindValid(name, screen.Error) is not { } procedure)
        {
            return CommandLine.BadInput;
        }

        var diagram = string.Equals(format, Svg, StringComparison.Ordinal) ? ProcedureDiagram.Svg(procedure, language) : ProcedureDiagram.Mermaid(procedure, language);
        if (output is null)
        {
            screen.Line(diagram.TrimEnd());
            return CommandLine.Done;
        }

        WholeFile.Write(output, stream => stream.Write(Encoding.UTF8.GetBytes(diagram)));
        screen.Line($"Written: {output}");
        return CommandLine.Done;
    }
}
