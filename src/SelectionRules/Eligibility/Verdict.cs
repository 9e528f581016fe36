namespace SelectionRules;

/// <summary>Whether a condition holds: what is not yet known is neither met nor failed.</summary>
public enum Verdict
{
    /// <summary>The condition does not hold, whatever is still to come.</summary>
    NotMet,

    /// <summary>What is known does not decide.</summary>
    Undetermined,

    /// <summary>The condition holds, whatever is still to come.</summary>
    Met,

    /// <summary>There is nothing to compare: a part of the score is absent or dispensed with. It neither passes nor fails anybody.</summary>
    NotCompared,
}
