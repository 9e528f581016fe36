namespace SelectionRules;

/// <summary>The codes of the reasons that every procedure shares; those of its requirements it names itself.</summary>
public static class ReasonCode
{
    /// <summary>The application was received too late.</summary>
    public const string ReceivedLate = "received-late";

    /// <summary>A document of the dossier is missing.</summary>
    public const string DocumentsMissing = "documents-missing";

    /// <summary>The language role cannot be determined from the diplomas, and none was chosen.</summary>
    public const string LanguageRoleUndetermined = "language-role-undetermined";

    /// <summary>The group cannot be determined.</summary>
    public const string GroupUndetermined = "group-undetermined";

    /// <summary>Evidence for a requirement is not there yet.</summary>
    public const string EvidenceMissing = "evidence-missing";

    /// <summary>The candidate was absent.</summary>
    public const string Absent = "absent";

    /// <summary>The candidate came too late for a test.</summary>
    public const string Late = "late";

    /// <summary>The candidate was excluded from a test.</summary>
    public const string Excluded = "excluded";

    /// <summary>A pass mark was not reached.</summary>
    public const string BelowPassMark = "below-pass-mark";

    /// <summary>The stage was passed, but enough others are ahead.</summary>
    public const string OutsideCutoff = "outside-cutoff";

    /// <summary>A result of the candidate is missing.</summary>
    public const string ResultMissing = "result-missing";

    /// <summary>The candidate passed, but missing results of others can change who is within the cutoff.</summary>
    public const string CutoffUndecided = "cutoff-undecided";
}
