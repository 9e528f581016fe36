using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A named value of a finding.</summary>
public sealed record Operand
{
    /// <summary>Names a value.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Operand(string name, OperandValue value)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Value = Guard.Against.Null(value);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the value.</summary>
    public OperandValue Value { get; }

    /// <summary>Returns the name and the value.</summary>
    public override string ToString() => $"{Name} = {Value}";
}
