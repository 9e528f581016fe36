namespace SelectionRules.Testing;

/// <summary>What putting a system to one law came to, over all pools.</summary>
public sealed record LawFinding
{
    /// <summary>Gets the law.</summary>
    public required Law Law { get; init; }

    /// <summary>Gets the result: violated where one pool violates the law, held where one puts it to the test and none violates it.</summary>
    public required LawResult Result { get; init; }

    /// <summary>Gets the number of pools that the law was put to; those after a violation are not looked at.</summary>
    public required int Pools { get; init; }

    /// <summary>Gets the number of pools in which there was something that the law is about.</summary>
    public required int PoolsMet { get; init; }

    /// <summary>Returns the law, how often it was met, and the result.</summary>
    public override string ToString() => FormattableString.Invariant($"{Law} ({PoolsMet} of {Pools} pools): {Result}");
}
