using System.Globalization;
using FsCheck.Xunit;

namespace SelectionRules.Json.Tests;

/// <summary>A property over procedures, with a number of draws that a long run raises by SELECTIONRULES_DRAWS.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrawsAttribute : PropertyAttribute
{
    public DrawsAttribute()
    {
        MaxTest = Number;
        QuietOnSuccess = true;
    }

    public static int Number =>
        int.TryParse(Environment.GetEnvironmentVariable("SELECTIONRULES_DRAWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var draws) ? draws : 300;
}
