using FsCheck;
using FsCheck.Xunit;

namespace SelectionRules;

/// <summary>A property of FsCheck with as many cases as <see cref="Draws"/> says, and those cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DrawnPropertyAttribute : PropertyAttribute
{
    /// <param name="usual">The number of cases where none is said.</param>
    /// <param name="oneOf">Takes one of so many cases only, where one takes long.</param>
    public DrawnPropertyAttribute(int usual = 100, int oneOf = 1)
    {
        (Usual, OneOf) = (usual, oneOf);
        MaxTest = Math.Max(1, Draws.Number(usual) / oneOf);
        QuietOnSuccess = true;
        if (Draws.SeedNumber is { } number)
        {
            var start = new Rnd((ulong)number);
            Replay = $"{start.Seed},{start.Gamma}";
        }
        else if (Draws.Seed.Length > 0)
        {
            Replay = Draws.Seed;
        }
    }

    public int Usual { get; }

    public int OneOf { get; }
}
