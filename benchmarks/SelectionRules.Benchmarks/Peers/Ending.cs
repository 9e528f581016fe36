namespace SelectionRules.Benchmarks;

/// <summary>Where a candidate of the Chamber ended: status and stage in one byte, so that peers write as little as possible.</summary>
public enum Ending : byte
{
    /// <summary>Passed everything.</summary>
    Laureate,

    /// <summary>The application was refused.</summary>
    NotAdmitted,

    /// <summary>Below B2 in one of the language tests.</summary>
    FailedLanguage,

    /// <summary>Below 50 in the written test.</summary>
    FailedWritten,

    /// <summary>Outside the first ten of the language role.</summary>
    NotRetained,

    /// <summary>Below 50 in the oral interview.</summary>
    FailedOral,

    /// <summary>Below 60 % in one of the two parts of the STAR interview.</summary>
    FailedStar,
}
