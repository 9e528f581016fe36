namespace SelectionRules;

/// <summary>A score of a candidate that is lower than it was, or a line that the candidate's own evidence stops earlier.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Rule">The rule that compares the score, or that stops the line.</param>
/// <param name="Was">The score as it was; none where it is the line.</param>
/// <param name="Now">The score now; none where it is the line, or there is none any more.</param>
internal sealed record LoweredScore(CandidateId Candidate, string Rule, Fraction? Was, Fraction? Now)
{
    public override string ToString() => Was is null ? $"{Rule}, where the line stops" : $"{Rule}: {Was} before, {Now?.ToString() ?? "no score"} now";
}
