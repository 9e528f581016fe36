namespace SelectionRules.Verification;

/// <summary>What a line of a file says beside its outcome.</summary>
/// <param name="FinalScore">The final score for people, a decimal number or nothing; none where the file has no such column.</param>
/// <param name="Reasons">The codes of the reasons; none where the file has no such column.</param>
internal sealed record PrintedCells(string? FinalScore, Sequence<string>? Reasons);
