using System.Globalization;

namespace SelectionRules.Testing.Tests;

/// <summary>How many pools the properties draw: 100, or what SELECTIONRULES_DRAWS says for a long run; which ones, SELECTIONRULES_SEED.</summary>
internal static class Draws
{
    public static int Count => Read("SELECTIONRULES_DRAWS", 100);

    public static LawOptions Options => new() { Draws = Count, Seed = Read("SELECTIONRULES_SEED", 1) };

    private static int Read(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
