namespace SelectionRules;

/// <summary>Candidates as columns that a caller has already: for pools of millions.</summary>
/// <remarks>
/// <para>Memory that is the beginning of an array is used as it is, not copied: nobody may write to it as long as the pool is in use. Other memory is copied.</para>
/// <para>Millions of applications say few different things. Each different one is assessed once; a column says whose is which.</para>
/// </remarks>
public sealed class CandidateColumns
{
    /// <summary>Gets the keys, each once.</summary>
    public required ReadOnlyMemory<CandidateId> Candidates { get; init; }

    /// <summary>Gets the different applications, at most 65,536; their own keys have no meaning.</summary>
    public required Sequence<Application> Applications { get; init; }

    /// <summary>Gets the position in <see cref="Applications"/> of what each candidate applied with.</summary>
    public required ReadOnlyMemory<ushort> ApplicationOf { get; init; }

    /// <summary>Gets the marks, at most one column a test; where a test has none, every mark is pending.</summary>
    public Sequence<MarkColumn> Marks { get; init; }
}
