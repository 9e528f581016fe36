using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>A property of FsCheck with the draws of this project.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrawnPropertyAttribute : PropertyAttribute
{
    public DrawnPropertyAttribute()
    {
        MaxTest = Draws.Count;
        QuietOnSuccess = true;
    }
}
