namespace SelectionRules;

/// <summary>Says which diplomas count: those of the procedure's own state, and on which grounds those of others.</summary>
/// <remarks><see cref="Recognition.Domestic"/> is believed only with the <see cref="HomeCountry"/>; pending or no recognition never counts.</remarks>
public sealed record RecognitionRule
{
    /// <summary>Gets the state whose own diplomas count as such.</summary>
    public required CountryCode HomeCountry { get; init; }

    /// <summary>Gets the grounds on which diplomas are accepted.</summary>
    public required Sequence<Recognition> Accepted { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Tells whether a diploma counts.</summary>
    internal bool Accepts(Diploma diploma) => diploma.Recognition switch
    {
        Recognition.Domestic => diploma.Country == HomeCountry && Accepted.AsSpan().Contains(Recognition.Domestic),
        Recognition.Equivalence or Recognition.Professional => Accepted.AsSpan().Contains(diploma.Recognition),
        _ => false,
    };
}
