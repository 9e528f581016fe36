namespace SelectionRules;

/// <summary>Whether a formula has a value for a candidate.</summary>
internal enum Presence : byte
{
    /// <summary>It has none: a part is absent or dispensed with.</summary>
    None,

    /// <summary>It may have one, or none: whether a part of it is dispensed with depends on what is not known yet.</summary>
    Possible,

    /// <summary>It has one, known or still to come.</summary>
    Certain,
}
