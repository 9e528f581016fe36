namespace SelectionRules.Testing;

/// <summary>What putting a system to the catalogue came to, law by law.</summary>
public sealed record LawReport
{
    /// <summary>Gets the findings, in the order of the laws.</summary>
    public required Sequence<LawFinding> Findings { get; init; }

    /// <summary>Gets the witnesses of the laws that are violated.</summary>
    public IEnumerable<Witness> Witnesses => Findings.Where(finding => finding.Result.IsViolated).Select(finding => finding.Result.Witness);

    /// <summary>Gets a value indicating whether a law is violated.</summary>
    public bool IsViolated => Findings.Any(finding => finding.Result.IsViolated);

    /// <summary>Returns the finding on a law.</summary>
    /// <exception cref="ArgumentException">The law was not among those looked at.</exception>
    public LawFinding Of(Law law) => Findings.FirstOrDefault(finding => finding.Law == law) ?? throw new ArgumentException($"The law {law} was not looked at.", nameof(law));

    /// <summary>Fails a test where a law is violated, with the witnesses as message: for any test framework.</summary>
    /// <exception cref="LawViolatedException">A law is violated.</exception>
    public void ThrowIfViolated()
    {
        if (IsViolated)
        {
            throw new LawViolatedException(string.Join("\n\n", Witnesses));
        }
    }

    /// <summary>Returns one line a law.</summary>
    public override string ToString() => string.Join('\n', Findings);
}
