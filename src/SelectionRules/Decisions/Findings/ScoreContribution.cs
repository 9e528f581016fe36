namespace SelectionRules;

/// <summary>What one term adds to a formula.</summary>
internal sealed record ScoreContribution(Score Score, ScoreRange Range);
