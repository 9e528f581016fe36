namespace SelectionRules;

/// <summary>On which legal ground a diploma counts where the procedure is held.</summary>
public enum Recognition
{
    /// <summary>Awarded under the law of the procedure's own state.</summary>
    Domestic,

    /// <summary>Declared equivalent by international agreement or treaty, or under a law or decree.</summary>
    Equivalence,

    /// <summary>Recognised for a profession under the European general system (in Belgium the royal decrees of 6 and 22 May 1996).</summary>
    Professional,

    /// <summary>Asked for, not yet decided.</summary>
    Pending,

    /// <summary>None.</summary>
    None,
}
