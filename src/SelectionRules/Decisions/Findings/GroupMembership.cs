namespace SelectionRules;

/// <summary>Whether a candidate belongs to one group: a language role, a code, a list.</summary>
internal sealed record GroupMembership(string Group, Verdict Verdict);
