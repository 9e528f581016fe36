using System.Text.RegularExpressions;

namespace SelectionRules.Records;

/// <summary>The changes of rules, version by version, as the changelog lists them under <em>Rules</em>.</summary>
/// <remarks>"A change of reading is a breaking change": it stands there with its clause, and so a replay can say since when an outcome reads otherwise.</remarks>
internal static partial class RulesHistory
{
    private static readonly Lazy<IReadOnlyList<RuleChange>> Known = new(() => Parse(Changelog()));

    /// <summary>Returns the changes of rules after a version, the newest first.</summary>
    public static Sequence<RuleChange> Since(string version) => Since(version, Known.Value);

    public static Sequence<RuleChange> Since(string version, IEnumerable<RuleChange> changes) =>
        TryNumber(version) is { } number ? [.. changes.Where(change => TryNumber(change.Version) > number)] : [.. changes];

    public static bool IsLater(string version, string than) => TryNumber(version) is { } one && TryNumber(than) is { } other && one > other;

    public static IReadOnlyList<RuleChange> Parse(string changelog)
    {
        var changes = new List<RuleChange>();
        var (version, isRules) = (string.Empty, false);
        foreach (var line in changelog.Split('\n').Select(line => line.TrimEnd()))
        {
            if (VersionHeading().Match(line) is { Success: true } heading)
            {
                (version, isRules) = (heading.Groups["version"].Value, false);
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                isRules = string.Equals(line, "### Rules", StringComparison.Ordinal);
            }
            else if (isRules && line.StartsWith("- ", StringComparison.Ordinal))
            {
                changes.Add(new RuleChange { Version = version, Description = line[2..] });
            }
            else if (isRules && line.StartsWith("  ", StringComparison.Ordinal) && changes.Count > 0)
            {
                changes[^1] = changes[^1] with { Description = $"{changes[^1].Description} {line.Trim()}" };
            }
        }

        return changes;
    }

    private static Version? TryNumber(string version) => Version.TryParse(version.Split('-')[0], out var number) ? number : null;

    private static string Changelog()
    {
        using var reader = new StreamReader(typeof(RulesHistory).Assembly.GetManifestResourceStream("CHANGELOG.md")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^## (?<version>[0-9]+\\.[0-9]+\\.[0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionHeading();
}
