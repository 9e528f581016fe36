namespace SelectionRules;

/// <summary>How one candidate stands at a cutoff.</summary>
internal sealed record CutoffStanding
{
    /// <summary>Gets how many are kept in the group.</summary>
    public required int Places { get; init; }

    /// <summary>Gets how many candidates passed the stage and are counted in the group, so far.</summary>
    public required int Counted { get; init; }

    /// <summary>Gets 1 more than the number known to be strictly ahead, or none where the candidate takes no place.</summary>
    public required int? Position { get; init; }

    /// <summary>Gets how many others are tied with the candidate.</summary>
    public required int Tied { get; init; }

    /// <summary>Gets a value indicating whether the position is within the number of places.</summary>
    public required bool IsWithin { get; init; }

    /// <summary>Gets a value indicating whether the candidate is admitted on top of the number.</summary>
    public required bool IsOnTop { get; init; }

    /// <summary>Gets the score of the last one who is kept, where the cutoff is decided and goes by a score.</summary>
    public Fraction? LastRetained { get; init; }

    /// <summary>Gets a value indicating whether nothing that is still missing can change who is kept in the group.</summary>
    public required bool IsDecided { get; init; }
}
