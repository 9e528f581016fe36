namespace SelectionRules;

/// <summary>The place of a candidate at a cutoff, as numbers.</summary>
/// <param name="Places">The number of places.</param>
/// <param name="Counted">How many passed the stage and are counted.</param>
/// <param name="Position">The place: 1 and those strictly ahead.</param>
/// <param name="Tied">How many share the place, the candidate included.</param>
/// <param name="TakesPlace">Whether the candidate is counted, and not admitted on top.</param>
internal readonly record struct CutoffPosition(int Places, int Counted, int Position, int Tied, bool TakesPlace);
