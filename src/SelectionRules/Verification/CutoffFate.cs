namespace SelectionRules.Verification;

/// <summary>What a cutoff makes of somebody who passed its stage: the larger, the better.</summary>
internal enum CutoffFate
{
    /// <summary>Left out, whatever those who wait still bring.</summary>
    LeftOut,

    /// <summary>It depends on those who wait, or a tie is left undecided.</summary>
    Undecided,

    /// <summary>Retained, whatever those who wait still bring.</summary>
    Retained,
}
