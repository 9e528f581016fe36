namespace SelectionRules;

/// <summary>A requirement or a pass mark that asks something of candidates.</summary>
/// <param name="name">What it is called.</param>
internal sealed class AskingRule(string name)
{
    /// <inheritdoc/>
    public override string ToString() => name;
}
