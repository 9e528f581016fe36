using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Draws a procedure as a member of parliament can read it: what is asked, what comes after what, who stops where, how places are given.</summary>
public static class ProcedureDiagram
{
    /// <summary>Returns the diagram in the Mermaid language.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public static string Mermaid(SelectionProcedure procedure, Language language) => MermaidDiagram.Of(StepsOf(procedure, language));

    /// <summary>Returns the diagram as a picture in SVG, that stands on its own: light and dark, as whoever shows it prefers.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public static string Svg(SelectionProcedure procedure, Language language) =>
        SvgDiagram.Of(StepsOf(procedure, language), Texts.Of(language).Say("Diagram.Title", ("procedure", procedure.Id)), language);

    private static List<DiagramStep> StepsOf(SelectionProcedure procedure, Language language)
    {
        Guard.Against.Null(procedure);
        return [.. new DiagramSteps(procedure, new Wording(Texts.Of(language), procedure)).All()];
    }
}
