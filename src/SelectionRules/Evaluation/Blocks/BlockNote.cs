namespace SelectionRules;

/// <summary>What a pass over a block notes about a row.</summary>
[Flags]
internal enum BlockNote : byte
{
    /// <summary>Everything is met.</summary>
    None = 0,

    /// <summary>A pass mark is not reached.</summary>
    Fails = 1,

    /// <summary>The row has to be decided on its own: something is missing, waived or ruled on.</summary>
    LookCloser = 2,
}
