namespace SelectionRules;

/// <summary>The form of the ids that rules give to tests, stages, groups, facts and reasons.</summary>
internal static class Identifier
{
    public const string Expected = "1 to 64 of the letters a-z and A-Z, digits, '-', '_' and '.', beginning with a letter or digit";

    public static bool IsValid(string? id) =>
        id is { Length: >= 1 and <= 64 } && char.IsAsciiLetterOrDigit(id[0]) && id.AsSpan().IndexOfAnyExcept(Allowed) < 0;

    private static readonly System.Buffers.SearchValues<char> Allowed =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
}
