namespace SelectionRules;

/// <summary>The levels that a language test can give, from the lowest to the highest.</summary>
public sealed record LevelScale
{
    /// <summary>Gets the six levels of the Common European Framework of Reference, A1 to C2.</summary>
    public static LevelScale Cefr { get; } = new()
    {
        Id = "CEFR",
        Levels = [LanguageLevel.A1, LanguageLevel.A2, LanguageLevel.B1, LanguageLevel.B2, LanguageLevel.C1, LanguageLevel.C2],
    };

    /// <summary>Gets the name of the scale.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the levels, the lowest first; at most 100.</summary>
    public required Sequence<LanguageLevel> Levels { get; init; }

    /// <summary>Returns the position of a level, 0 for the lowest, or -1 where the scale does not know it.</summary>
    public int IndexOf(LanguageLevel level) => Levels.AsSpan().IndexOf(level);

    /// <summary>Tells whether the scale has a level of this code.</summary>
    public bool Contains(LanguageLevel level) => IndexOf(level) >= 0;
}
