namespace SelectionRules;

/// <summary>What the authority has to rule on before a candidate can go on.</summary>
internal enum RulingNeeded : byte
{
    None,
    LanguageRole,
    Group,
    Evidence,
}
