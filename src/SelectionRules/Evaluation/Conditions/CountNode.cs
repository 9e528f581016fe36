namespace SelectionRules;

/// <summary>At least so many of the parts; what is not compared is left out.</summary>
/// <param name="parts">The parts.</param>
/// <param name="needed">How many have to hold, or none for all that are compared.</param>
internal sealed class CountNode(ConditionNode[] parts, int? needed) : ConditionNode
{
    public override Verdict Of(int row)
    {
        var (met, undetermined, compared) = (0, 0, 0);
        foreach (var part in parts)
        {
            switch (part.Of(row))
            {
                case Verdict.Met:
                    met++;
                    compared++;
                    break;
                case Verdict.Undetermined:
                    undetermined++;
                    compared++;
                    break;
                case Verdict.NotMet:
                    compared++;
                    break;
            }
        }

        return compared == 0 && parts.Length > 0 ? Verdict.NotCompared : Verdicts.AtLeast(needed ?? compared, met, undetermined);
    }
}
