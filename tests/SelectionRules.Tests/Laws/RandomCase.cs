namespace SelectionRules.Tests.Laws;

/// <summary>A procedure and candidates who apply.</summary>
public sealed record RandomCase(SelectionProcedure Procedure, Candidate[] Candidates);
