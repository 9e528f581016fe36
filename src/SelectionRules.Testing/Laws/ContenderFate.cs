namespace SelectionRules.Testing;

/// <summary>What a cutoff made of somebody.</summary>
internal enum ContenderFate
{
    Retained,
    LeftOut,
    Undecided,
}
