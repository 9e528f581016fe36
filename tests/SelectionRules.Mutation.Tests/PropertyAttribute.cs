namespace SelectionRules;

/// <summary>A property with few draws, always the same ones: it stands before that of FsCheck wherever the sources of the tests say <c>[Property]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute()
    {
        base.MaxTest = Draws;
        QuietOnSuccess = true;
        Replay = "1,1";
    }

    /// <summary>Gets how many cases a property draws.</summary>
    public static int Draws => 6;

    /// <summary>Gets or sets what the tests ask for in their own project; here it changes nothing.</summary>
    public new int MaxTest { get; set; }
}
