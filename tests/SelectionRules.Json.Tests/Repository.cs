using System.Runtime.CompilerServices;

namespace SelectionRules.Json.Tests;

/// <summary>The files of this repository that tests compare with; SELECTIONRULES_ACCEPT=1 writes them anew.</summary>
internal static class Repository
{
    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    public static string TextOf(params string[] parts) => File.ReadAllText(PathOf(parts));

    public static void IsCurrent(string expected, params string[] parts)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("SELECTIONRULES_ACCEPT"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(PathOf(parts), expected);
        }

        Assert.Equal(expected, TextOf(parts));
    }

    private static string Root([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "SelectionRules.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}
