namespace SelectionRules;

/// <summary>What an assumption is about, where it is about a choice that the rule itself states: the other answers to it are then known.</summary>
/// <remarks>An assumption about anything else names none; its other answers are variants of the procedure, which its author states.</remarks>
public enum AssumptionSubject
{
    /// <summary>What happens to those who tie for the last place: of a cutoff, or of the places.</summary>
    Ties,

    /// <summary>How a cutoff treats candidates who are in several lists.</summary>
    Overlap,

    /// <summary>Among whom candidates are counted: by a cutoff, or in the ranking.</summary>
    Scope,

    /// <summary>How precisely the closing time is read.</summary>
    ClosingPrecision,

    /// <summary>What determines the language role where diplomas in several role languages qualify.</summary>
    SeveralRolesQualify,

    /// <summary>What determines the language role where no qualifying diploma is in a role language.</summary>
    NoRoleQualifies,

    /// <summary>What follows from having no mark: in the rules for the whole procedure.</summary>
    MissingMark,

    /// <summary>How a share of the places that is not whole is rounded.</summary>
    PlacesRounding,
}
