namespace SelectionRules;

/// <summary>The place of a candidate at a cutoff, as numbers.</summary>
internal readonly record struct CutoffPosition
{
    /// <summary>Gets the number of places.</summary>
    public required int Places { get; init; }

    /// <summary>Gets how many passed the stage and are counted.</summary>
    public required int Counted { get; init; }

    /// <summary>Gets the place: 1 and those strictly ahead.</summary>
    public required int Position { get; init; }

    /// <summary>Gets how many share the place, the candidate included.</summary>
    public required int Tied { get; init; }

    /// <summary>Gets a value indicating whether the candidate is admitted on top.</summary>
    public required bool IsOnTop { get; init; }

    /// <summary>Gets a value indicating whether an earlier list retains the candidate, and this one counts the rest.</summary>
    public required bool IsTakenBefore { get; init; }

    /// <summary>Gets a value indicating whether the place is within the number.</summary>
    public required bool IsWithin { get; init; }

    /// <summary>Gets a value indicating whether the candidate is counted here.</summary>
    public bool TakesPlace => !IsOnTop && !IsTakenBefore;

    /// <summary>Gets a value indicating whether the candidate shares a place that only some of those who have it could get.</summary>
    public bool IsTiedAcross => TakesPlace && Position <= Places && Position + Tied - 1 > Places;
}
