namespace SelectionRules.Json;

/// <summary>The key of a candidate with its place in a file.</summary>
internal readonly record struct LineKey(CandidateId Key, int Line, int Column);
