namespace SelectionRules.Records;

/// <summary>A part of a sealed record.</summary>
public enum RecordPart
{
    /// <summary>The file as a whole: it is no record, or its parts are not those of one.</summary>
    File,

    /// <summary>The evidence: applications and results.</summary>
    Evidence,

    /// <summary>The format of the record.</summary>
    Format,

    /// <summary>The version of the library that sealed it.</summary>
    Library,

    /// <summary>The outcome.</summary>
    Outcome,

    /// <summary>The procedure.</summary>
    Procedure,

    /// <summary>The seals: the hashes themselves.</summary>
    Seals,

    /// <summary>What was corrected before the outcome was decided anew; there only where something was.</summary>
    Corrections,
}
