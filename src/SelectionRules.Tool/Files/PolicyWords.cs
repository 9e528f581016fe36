namespace SelectionRules.Tool.Files;

/// <summary>The words of files and options for what may happen to those who were told already.</summary>
internal static class PolicyWords
{
    private static readonly Dictionary<string, NotifiedPolicy> Known = new(StringComparer.Ordinal)
    {
        ["as-if-from-the-start"] = NotifiedPolicy.AsIfFromTheStart,
        ["keep"] = NotifiedPolicy.Keep,
        ["never-lower"] = NotifiedPolicy.NeverLower,
    };

    /// <summary>Gets all words.</summary>
    public static string[] All => [.. Known.Keys];

    public static string Of(NotifiedPolicy policy) => Known.First(known => known.Value == policy).Key;

    /// <summary>Returns the policy of a word that is one of <see cref="All"/>.</summary>
    public static NotifiedPolicy PolicyOf(string word) => Known[word];
}
