using System.Globalization;
using FsCheck.Xunit;

namespace SelectionRules.RulesOracle;

/// <summary>A property with as many draws as SELECTIONRULES_DRAWS says, or the usual number; new ones in each run, or those of SELECTIONRULES_SEED.</summary>
/// <remarks>A failure says its seed, "(1,3,17)" with the size of the draw: with SELECTIONRULES_SEED=1,3,17 that draw comes first, and shrinks again.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrawnPropertyAttribute : PropertyAttribute
{
    public DrawnPropertyAttribute()
    {
        MaxTest = int.TryParse(Environment.GetEnvironmentVariable("SELECTIONRULES_DRAWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var draws) ? draws : 300;
        QuietOnSuccess = true;
        if (Environment.GetEnvironmentVariable("SELECTIONRULES_SEED") is { Length: > 0 } seed)
        {
            Replay = seed;
        }
    }
}
