namespace SelectionRules;

/// <summary>What the properties of a class share, without the number of draws that the class asks for in its own project.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PropertiesAttribute : FsCheck.Xunit.PropertiesAttribute
{
    /// <summary>Gets or sets what the tests ask for in their own project; here it changes nothing.</summary>
    public new int MaxTest { get; set; }
}
