using System.Globalization;
using FsCheck.Xunit;

namespace SelectionRules.RulesOracle;

/// <summary>A property with as many draws as SELECTIONRULES_DRAWS says, or the usual number.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrawnPropertyAttribute : PropertyAttribute
{
    public DrawnPropertyAttribute()
    {
        MaxTest = int.TryParse(Environment.GetEnvironmentVariable("SELECTIONRULES_DRAWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var draws) ? draws : 300;
        QuietOnSuccess = true;
        Replay = Environment.GetEnvironmentVariable("SELECTIONRULES_REPLAY");
    }
}
