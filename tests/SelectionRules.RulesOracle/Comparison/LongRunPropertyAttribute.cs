using FsCheck.Xunit;

namespace SelectionRules.RulesOracle;

/// <summary>A property of long runs: left out, and said to be, unless SELECTIONRULES_DRAWS tells how many draws are wanted.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongRunPropertyAttribute : PropertyAttribute
{
    public LongRunPropertyAttribute()
    {
        var draws = new DrawnPropertyAttribute();
        (MaxTest, QuietOnSuccess, Replay) = (draws.MaxTest, true, draws.Replay);
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("SELECTIONRULES_DRAWS")))
        {
            Skip = "A long run: set SELECTIONRULES_DRAWS. Some seldom differences are not settled yet.";
        }
    }
}
