namespace SelectionRules;

/// <summary>The counts of a group, stage by stage from admission on.</summary>
/// <param name="Stages">How many were decided on, and passed.</param>
/// <param name="EndsAtAdmission">Whether, as everybody knows, nobody of them goes on: a line without a group, where the procedure has groups.</param>
internal sealed record RateRow(IReadOnlyList<(int Decided, int Passed)> Stages, bool EndsAtAdmission);
