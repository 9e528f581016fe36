using System.Globalization;
using FsCheck.Xunit;

namespace SelectionRules.Tests.Laws;

/// <summary>A property with a number of draws that a long run sets by SELECTIONRULES_DRAWS.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DrawsAttribute : PropertyAttribute
{
    public DrawsAttribute(int usual) => MaxTest = int.TryParse(Environment.GetEnvironmentVariable("SELECTIONRULES_DRAWS"), NumberStyles.None, CultureInfo.InvariantCulture, out var draws) ? draws : usual;
}
