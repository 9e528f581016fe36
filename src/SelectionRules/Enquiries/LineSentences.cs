using System.Globalization;
using System.Text;

namespace SelectionRules;

/// <summary>Puts the report of a line into words.</summary>
internal readonly struct LineSentences(Wording wording)
{
    // More keys than this are counted, not listed.
    private const int MostKeys = 20;

    public string Of(LineReport report)
    {
        var texts = wording.Texts;
        var group = report.Group.Length == 0 ? string.Empty : texts.Say("InGroup", ("group", wording.Group(report.Group)));
        var text = new StringBuilder(texts.Say(
            "Line",
            ("stage", wording.Stage(report.Stage)),
            ("group", group),
            ("places", Number(report.Places)),
            ("passed", Number(report.Passed)),
            ("retained", Number(report.Retained)),
            ("without", report.RetainedWithoutPlace == 0 ? string.Empty : texts.Say("Line.WithoutPlace", ("count", Number(report.RetainedWithoutPlace))))));
        if (!report.IsDecided)
        {
            return text.Append("\n  ").Append(texts["Line.Open"]).ToString();
        }

        Score("Line.LastRetained", report.LastRetained, report.FirstNotRetained);
        Score("Line.FirstNotRetained", report.FirstNotRetained, report.LastRetained);
        text.Append("\n  ").Append(report.Tied.IsEmpty ? texts["Line.NoTie"] : texts.Say("Line.Tied", ("count", Number(report.Tied.Count)), ("keys", Keys(report.Tied))));
        foreach (var answer in report.Answers)
        {
            text.Append("\n  ").Append(answer.IsInForce ? "* " : "  ").Append(Of(answer));
        }

        return text.ToString();

        void Score(string key, Fraction? score, Fraction? other)
        {
            if (score is { } number)
            {
                text.Append("\n  ").Append(texts.Say(key, ("number", DecisionSafeNumber.Of(texts, number, other))));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Of(TieAnswer answer)
    {
        var texts = wording.Texts;
        return texts.Say(
            "Line.Answer",
            ("rule", texts[$"TieRule.{answer.Rule}"]),
            ("retained", Number(answer.Retained)),
            ("undecided", answer.Undecided == 0 ? string.Empty : texts.Say("Line.Undecided", ("count", Number(answer.Undecided)))),
            ("enter", answer.Enter.IsEmpty ? string.Empty : texts.Say("Line.Enter", ("keys", Keys(answer.Enter)))),
            ("leave", answer.Leave.IsEmpty ? string.Empty : texts.Say("Line.Leave", ("keys", Keys(answer.Leave)))),
            ("inForce", answer.IsInForce ? texts["Line.InForce"] : string.Empty));
    }

    private static string Keys(Sequence<CandidateId> keys) => keys.Count <= MostKeys
        ? string.Join(", ", keys)
        : $"{string.Join(", ", keys.Take(MostKeys))}, … ({Number(keys.Count)})";
}
