namespace SelectionRules.Testing;

/// <summary>Compares two outcomes, line by line.</summary>
internal static class OutcomeDifference
{
    /// <summary>Tells whether each line of one outcome is in another one, as far as a law looks at it.</summary>
    /// <param name="before">The lines that have to stay.</param>
    /// <param name="after">The other outcome.</param>
    /// <param name="change">What was changed, in words.</param>
    /// <param name="seen">What the law sees of a line.</param>
    public static Instance Of(IEnumerable<OutcomeLine> before, OutcomeLines after, string change, Func<OutcomeLine, OutcomeLine>? seen = null)
    {
        seen ??= line => line;
        foreach (var line in before)
        {
            var other = after.Find(line.Candidate, line.Group);
            if (other is null)
            {
                return Instance.Violated($"{change}, and '{line.Candidate}' is no longer in the group '{line.Group}': {line}", line.Candidate);
            }

            if (seen(line) != seen(other))
            {
                return Instance.Violated($"{change}, and '{line.Candidate}' gets another outcome: [{line}] becomes [{other}]", line.Candidate);
            }
        }

        return Instance.Held;
    }

    public static OutcomeLine WithoutPlacement(OutcomeLine line) => line with { Placement = null };

    /// <summary>Leaves out the turn in which somebody is called, which is decided between those who tie as well.</summary>
    public static OutcomeLine WithoutTurn(OutcomeLine line) => line.Placement is { } placement ? line with { Placement = placement with { Turn = 0 } } : line;
}
