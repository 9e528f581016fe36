using System.Globalization;

namespace SelectionRules;

/// <summary>How many cases the properties draw, and which ones.</summary>
/// <remarks>SELECTIONRULES_DRAWS raises the number for a long run. SELECTIONRULES_SEED says which cases: a number, or the seed that a failure tells, "1,3,17" with the size of the draw, which then comes first and shrinks again; without it other cases are drawn in every run.</remarks>
internal static class Draws
{
    /// <summary>Gets the seed as it was said; empty where every run draws others.</summary>
    public static string Seed { get; } = Environment.GetEnvironmentVariable("SELECTIONRULES_SEED") ?? string.Empty;

    /// <summary>Gets the seed where it is a number; none where it is not.</summary>
    public static int? SeedNumber { get; } = int.TryParse(Seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Returns how many cases to draw: the usual number, or more.</summary>
    public static int Number(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("SELECTIONRULES_DRAWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(usual, number) : usual;
}
