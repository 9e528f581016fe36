namespace SelectionRules.Oracle;

/// <summary>What a random pool is rich in.</summary>
public enum PoolProfile
{
    /// <summary>Nobody waits, and all ranks are shown: no application needs a ruling and no result is missing.</summary>
    /// <remarks>In half of the pools the cells behind the stage where a candidate stopped are empty, as real files are.</remarks>
    Complete,

    /// <summary>Results, rows and sometimes a whole column are missing; no application needs a ruling.</summary>
    WithPending,

    /// <summary>Some applications need a ruling on the language role; in half of the pools results are missing as well.</summary>
    WithRulings,

    /// <summary>As <see cref="Complete"/>, with one or two written marks (in many spellings) and few other marks: nearly everyone is tied.</summary>
    AllTied,

    /// <summary>Most applications touch one or more edges of admission; results as they come.</summary>
    Admission,
}
