namespace SelectionRules.Testing.Tests;

/// <summary>The draws with which a catalogue of laws is checked.</summary>
internal static class LawDraws
{
    public static LawOptions Options => new() { Draws = Draws.Number(usual: 100), Seed = Draws.SeedNumber ?? 1 };
}
