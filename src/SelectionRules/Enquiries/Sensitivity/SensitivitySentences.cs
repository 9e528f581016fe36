using System.Globalization;
using System.Text;

namespace SelectionRules;

/// <summary>Puts what other answers would change into words. Questions and stated answers are the author's, in the language asked for where they are written in it.</summary>
internal readonly struct SensitivitySentences(Texts texts)
{
    public string Of(Sensitivity report, bool withLines)
    {
        var parts = new List<string>();
        if (report.IsProvisional)
        {
            parts.Add(texts["Sensitivity.Provisional"]);
        }

        if (report.Assumptions.IsEmpty)
        {
            parts.Add(texts["Sensitivity.NoAssumption"]);
        }

        foreach (var assumption in report.Assumptions)
        {
            parts.Add(Of(assumption, withLines));
        }

        return string.Join("\n\n", parts);
    }

    public string Of(AssumptionSensitivity assumption, bool withLines)
    {
        var text = new StringBuilder()
            .Append(assumption.Assumption.Question.In(texts.Language)).Append(" [").AppendJoin("; ", assumption.Clauses.Select(clause => clause.Clause).Distinct()).Append(']')
            .Append("\n  * ").Append(assumption.Assumption.Answer.In(texts.Language));
        if (assumption.Others.IsEmpty)
        {
            text.Append("\n    ").Append(texts["Sensitivity.NoOther"]);
        }

        foreach (var other in assumption.Others)
        {
            text.Append("\n    ").Append(Of(other));
            foreach (var difference in withLines ? other.Differences : [])
            {
                text.Append("\n      ").Append(difference.ToString(texts.Language));
            }
        }

        return text.ToString();
    }

    public string Of(OtherAnswer other) =>
        texts.Say("Sensitivity.Answer", ("answer", Answer(other)), ("effect", string.Join(texts["Next"], Effects(other))));

    /// <summary>Says the answer, and which others it comes together with.</summary>
    public string Answer(OtherAnswer other)
    {
        var language = texts.Language;
        var here = other.Answers.Where(answer => other.Question is null || answer.Question == other.Question).Select(answer => answer.Answer.In(language)).Distinct();
        var also = other.Answers.Where(answer => other.Question is not null && answer.Question != other.Question).Select(answer => answer.ToString(language));
        return string.Join(texts["Next"], here) + (string.Join(texts["Next"], also) is { Length: > 0 } together ? texts.Say("Sensitivity.Also", ("answers", together)) : string.Empty);
    }

    /// <summary>Says what would differ, or why that is not known: one part after the other.</summary>
    public List<string> Effects(OtherAnswer other)
    {
        if (!other.WasTried)
        {
            var language = texts.Language;
            return [texts.Say("Sensitivity.NotTried", ("why", string.Join(texts["Next"], other.Obstacles.Select(obstacle => obstacle.ToString(language)))))];
        }

        var parts = new List<string>();
        if (!other.Differences.IsEmpty)
        {
            var said = texts;
            var kinds = Enum.GetValues<DifferenceKind>().Where(kind => other.Count(kind) > 0).Select(kind => said.Say($"Sensitivity.{kind}", ("count", Number(other.Count(kind)))));
            parts.Add(texts.Say("Sensitivity.Lines", ("count", Number(other.Differences.Count)), ("kinds", string.Join(", ", kinds))));
        }

        if (!other.Placements.IsEmpty)
        {
            parts.Add(texts.Say("Sensitivity.Places", ("count", Number(other.Placements.Count))));
        }

        if (other.ChangesReserves)
        {
            parts.Add(texts["Sensitivity.Reserves"]);
        }

        if (!other.ChangesAnything)
        {
            parts.Add(texts["Sensitivity.Nothing"]);
        }

        if (other.IsProvisional)
        {
            parts.Add(texts["Sensitivity.Waiting"]);
        }

        return parts;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
