namespace SelectionRules.Testing.Tests;

/// <summary>A property of the laws, with the draws of this project.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DrawnPropertyAttribute : PropertyAttribute;
