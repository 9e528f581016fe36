namespace SelectionRules;

/// <summary>What was ruled on a candidate in one stage: an elimination that is set aside and a place on top may stand together.</summary>
[Flags]
internal enum StageRulings
{
    None = 0,
    SetsAsideElimination = 1,
    AdmitsOnTop = 2,
    Eliminates = 4,
}
