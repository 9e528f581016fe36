namespace SelectionRules;

/// <summary>Compares keys with each other and with text, so that a key is found without making a string of it.</summary>
internal sealed class CandidateIdComparer : IEqualityComparer<CandidateId>, IAlternateEqualityComparer<ReadOnlySpan<char>, CandidateId>
{
    public static CandidateIdComparer Instance { get; } = new();

    public bool Equals(CandidateId x, CandidateId y) => x == y;

    public int GetHashCode(CandidateId obj) => obj.GetHashCode();

    public bool Equals(ReadOnlySpan<char> alternate, CandidateId other) => alternate.SequenceEqual(other.ToString());

    public int GetHashCode(ReadOnlySpan<char> alternate) => string.GetHashCode(alternate, StringComparison.Ordinal);

    public CandidateId Create(ReadOnlySpan<char> alternate) => CandidateId.Of(alternate.ToString());
}
