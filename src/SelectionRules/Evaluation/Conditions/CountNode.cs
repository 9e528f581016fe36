namespace SelectionRules;

/// <summary>At least so many of the parts; what is not compared is left out.</summary>
/// <param name="parts">The parts.</param>
/// <param name="needed">How many have to hold, or none for all that are compared.</param>
internal sealed class CountNode(ConditionNode[] parts, int? needed) : ConditionNode
{
    public override bool IsSettled => Array.TrueForAll(parts, part => part.IsSettled);

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

        return VerdictOf(met, undetermined, compared);
    }

    public override void Fill(int from, Span<byte> verdicts)
    {
        if (parts.Length > byte.MaxValue)
        {
            base.Fill(from, verdicts);
            return;
        }

        using var met = Scratch<byte>.Rent(verdicts.Length);
        using var undetermined = Scratch<byte>.Rent(verdicts.Length);
        using var compared = Scratch<byte>.Rent(verdicts.Length);
        met.Span.Clear();
        undetermined.Span.Clear();
        compared.Span.Clear();
        foreach (var part in parts)
        {
            part.Fill(from, verdicts);
            Lanes.Tally(verdicts, met.Span, undetermined.Span, compared.Span);
        }

        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = (byte)VerdictOf(met.Span[i], undetermined.Span[i], compared.Span[i]);
        }
    }

    private Verdict VerdictOf(int met, int undetermined, int compared) =>
        compared == 0 && parts.Length > 0 ? Verdict.NotCompared : Verdicts.AtLeast(needed ?? compared, met, undetermined);
}
