namespace SelectionRules;

/// <summary>What one rule finds about one candidate: the verdict, the values compared, the margin, the clause.</summary>
/// <remarks>A tree: the findings of the parts of a rule are its <see cref="Parts"/>. Values are exact; nothing in it names another candidate.</remarks>
public sealed record Finding
{
    /// <summary>Gets what the rule is about, as a path of ids: <c>admission/diploma</c>, <c>stages/written/cutoff</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>Gets the kind of statement, which says how it is put into words.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Gets whether it holds.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets the values that the statement is about, each with its name.</summary>
    public Sequence<Operand> Operands { get; init; }

    /// <summary>Gets how the score compares with the threshold, where there is one.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Gets by how much the score is above the threshold, or below it where negative; where both are known.</summary>
    public Fraction? Margin { get; init; }

    /// <summary>Gets the clause, where this rule has its own.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets the findings of the parts.</summary>
    public Sequence<Finding> Parts { get; init; }
}
