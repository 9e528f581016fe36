namespace SelectionRules;

/// <summary>What became of a line of an outcome.</summary>
public enum DifferenceKind
{
    /// <summary>A laureate who was none.</summary>
    Enters,

    /// <summary>No laureate any more.</summary>
    Leaves,

    /// <summary>Stops or waits in a later stage than before.</summary>
    GoesFurther,

    /// <summary>Stops or waits in an earlier stage than before.</summary>
    StopsEarlier,

    /// <summary>A laureate with a better rank than before.</summary>
    MovesUp,

    /// <summary>A laureate with a worse rank than before.</summary>
    MovesDown,

    /// <summary>Something else: the score with the same rank, the reasons in the same stage, a rank that is given or withheld.</summary>
    Changes,

    /// <summary>As before, by a ruling: the policy for those who were told already keeps the line where the cutoff would not.</summary>
    Stays,
}
