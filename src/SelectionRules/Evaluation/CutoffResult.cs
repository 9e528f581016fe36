namespace SelectionRules;

/// <summary>What a cutoff makes of those who passed its stage.</summary>
/// <param name="Kept">Those who go on.</param>
/// <param name="Outside">Those who do not.</param>
/// <param name="Undecided">Those on whom results of others, or a decision, still bear.</param>
/// <param name="Lost">Those who wait and are certainly outside, whatever comes.</param>
internal sealed record CutoffResult(List<int> Kept, List<int> Outside, List<int> Undecided, HashSet<int> Lost);
