namespace SelectionRules;

/// <summary>One box of a diagram.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Lines">What is asked or done there.</param>
/// <param name="Exits">Who stops there, in words; none where nobody does.</param>
/// <param name="IsAside">Whether what is done there does not count for the score.</param>
internal sealed record DiagramStep(string Title, IReadOnlyList<string> Lines, IReadOnlyList<string> Exits, bool IsAside);
