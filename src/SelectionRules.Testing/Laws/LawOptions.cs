namespace SelectionRules.Testing;

/// <summary>How thoroughly a system is put to the laws.</summary>
public sealed record LawOptions
{
    /// <summary>Gets the number of pools drawn; 300 unless set otherwise.</summary>
    public int Draws { get; init; } = 300;

    /// <summary>Gets the seed: the same one draws the same pools on every machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets the laws; all of the catalogue unless set otherwise.</summary>
    public Sequence<Law> Laws { get; init; } = Testing.Laws.All;
}
