namespace SelectionRules;

/// <summary>A property of the laws, with the draws of this project, whatever number is usual in its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
#pragma warning disable CS9113 // The parameters are those of the attribute that this one stands for.
internal sealed class DrawnPropertyAttribute(int usual = 0, int oneOf = 1) : PropertyAttribute;
