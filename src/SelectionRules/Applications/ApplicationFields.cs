namespace SelectionRules;

/// <summary>The parts of an application that a procedure may ask for.</summary>
[Flags]
public enum ApplicationFields
{
    /// <summary>The key alone.</summary>
    None = 0,

    /// <summary>The instant at which it was received.</summary>
    ReceivedAt = 1,

    /// <summary>The documents.</summary>
    Documents = 2,

    /// <summary>The citizenships.</summary>
    Citizenships = 4,

    /// <summary>The declaration on irreproachable conduct.</summary>
    IrreproachableConduct = 8,

    /// <summary>The declaration on civil and political rights.</summary>
    CivilAndPoliticalRights = 16,

    /// <summary>The diplomas.</summary>
    Diplomas = 32,

    /// <summary>The work experience.</summary>
    Experience = 64,

    /// <summary>The chosen language role, if any.</summary>
    ChosenLanguageRole = 128,

    /// <summary>The facts that the procedure defines.</summary>
    Facts = 256,
}
