namespace SelectionRules.Benchmarks;

/// <summary>Draws that depend on seed, column and row alone: the same pool on every machine and version, and a small pool is the beginning of a large one.</summary>
/// <remarks>The mixing function is that of SplitMix64.</remarks>
public readonly struct SeededDraws(ulong seed, ulong column)
{
    private readonly ulong start = Mix(seed ^ Mix(column));

    /// <summary>Returns a number from 0 to below a bound.</summary>
    public int Below(int bound, int row) => (int)(((Mix(start + (ulong)row) >> 32) * (uint)bound) >> 32);

    /// <summary>Returns the sum of two numbers from 0 to a bound, which crowds around the middle.</summary>
    public int Crowded(int bound, int row)
    {
        var bits = Mix(start + (ulong)row);
        return (int)(((bits >> 32) * (uint)(bound + 1)) >> 32) + (int)(((bits & uint.MaxValue) * (uint)(bound + 1)) >> 32);
    }

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
