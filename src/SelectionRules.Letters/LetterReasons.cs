namespace SelectionRules.Letters;

/// <summary>Chooses what a letter says of an explanation: each rule in a sentence, whom each cutoff retained, and for those rules that stopped the candidate what was found wanting, down to the numbers.</summary>
internal static class LetterReasons
{
    public static IEnumerable<LetterReason> Of(Sequence<ExplanationLine> lines) => lines.SelectMany(line => Of(line, 0));

    /// <summary>Returns the sentences on the results of the stages that the candidate reached.</summary>
    public static IEnumerable<string> Marks(Sequence<ExplanationLine> lines) => lines.SelectMany(line => line.Parts).Where(line => line.Finding.Kind == FindingKind.Result).Select(line => line.Text);

    private static IEnumerable<LetterReason> Of(ExplanationLine line, int depth)
    {
        yield return new LetterReason { Depth = depth, Mark = line.Mark.ToString(), Text = line.Text, Clause = line.Clause };
        if (line.Finding.Verdict == Verdict.Met || line.Finding.Kind == FindingKind.Preference)
        {
            foreach (var reason in line.Parts.Where(part => IsToldOfWhatWasMet(part, line)).SelectMany(part => Of(part, depth + 1)))
            {
                yield return reason;
            }

            yield break;
        }

        // What was met is not what was found wanting.
        var assumed = line.Assumptions.Select(assumption => new LetterReason { Depth = depth + 1, Mark = string.Empty, Text = assumption, Clause = string.Empty });
        foreach (var reason in assumed.Concat(line.Parts.Where(part => part.Finding.Verdict != Verdict.Met || part.Finding.Kind == FindingKind.Ruling).SelectMany(part => Of(part, depth + 1))))
        {
            yield return reason;
        }
    }

    // Whoever passed a stage may still not be among those who go on: who does, and who does not, is a rule of its own.
    // Whoever goes on by a ruling reads who ruled, and why; and what the ruling sets aside, since without it that would have decided.
    private static bool IsToldOfWhatWasMet(ExplanationLine part, ExplanationLine line) => part.Finding.Kind switch
    {
        FindingKind.Cutoff or FindingKind.Ruling => true,
        FindingKind.PassMark or FindingKind.Result => part.Finding.Verdict == Verdict.NotMet && line.Parts.Any(other => other.Finding.Kind == FindingKind.Ruling),
        // Whoever takes no place is on top of the cutoff by a rule, where it is not by a ruling.
        _ => line.Finding.Kind == FindingKind.Cutoff && part.Finding.Verdict == Verdict.Met && line.Finding.Operands.AsEnumerable().All(operand => !string.Equals(operand.Name, OperandName.Position, StringComparison.Ordinal)),
    };
}
