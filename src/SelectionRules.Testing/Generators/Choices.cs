namespace SelectionRules.Testing;

/// <summary>A source of choices: the same seed makes the same ones on every machine.</summary>
/// <remarks>The seed comes from FsCheck, so that its replay repeats a draw. The sequence is that of SplitMix64.</remarks>
internal sealed class Choices(ulong seed)
{
    private ulong state = seed;

    /// <summary>Chooses a number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Chooses a number between two bounds, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>Tells whether something happens that happens so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    public T From<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Chooses each item with a chance, and at least one of them.</summary>
    public List<T> Some<T>(IReadOnlyList<T> items, int percent)
    {
        var chosen = items.Where(_ => Chance(percent)).ToList();
        return chosen.Count > 0 ? chosen : [From(items)];
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
