using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>A property of FsCheck with the draws of this project.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrawnPropertyAttribute : PropertyAttribute
{
    /// <param name="oneOf">Takes one of so many draws only, where one takes long.</param>
    public DrawnPropertyAttribute(int oneOf = 1)
    {
        OneOf = oneOf;
        MaxTest = Math.Max(1, Draws.Count / oneOf);
        QuietOnSuccess = true;
    }

    public int OneOf { get; }
}
