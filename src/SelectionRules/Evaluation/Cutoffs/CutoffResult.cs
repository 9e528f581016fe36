namespace SelectionRules;

/// <summary>What a cutoff leaves open.</summary>
/// <param name="Undecided">Those who passed, on whom results of others, or a decision, still bear: in the order of the lines.</param>
/// <param name="Lost">Those who wait and are certainly outside, whatever comes.</param>
internal sealed record CutoffResult(List<int> Undecided, HashSet<int> Lost);
