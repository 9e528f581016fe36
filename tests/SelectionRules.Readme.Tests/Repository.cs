using System.Runtime.CompilerServices;

namespace SelectionRules.Readme.Tests;

/// <summary>Finds the files of the repository from where this one was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md")).Order(StringComparer.Ordinal);

    public static IEnumerable<string> Sources() =>
        new[] { "src", Path.Combine("docs", "samples") }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
