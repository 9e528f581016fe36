namespace SelectionRules.Testing;

/// <summary>One instance of what a law is about: it holds there, or somebody shows that it does not.</summary>
internal sealed record Instance
{
    private Instance()
    {
    }

    public static Instance Held { get; } = new();

    /// <summary>Gets what happened, or none where the law holds.</summary>
    public string? Finding { get; private init; }

    public Sequence<CandidateId> Involved { get; private init; }

    public Sequence<Candidate> Changed { get; private init; }

    public Sequence<OutcomeLine> LinesAfter { get; private init; }

    public static Instance Of(bool holds, FormattableString finding, params ReadOnlySpan<CandidateId> involved) =>
        holds ? Held : Violated(FormattableString.Invariant(finding), involved);

    public static Instance Violated(string finding, params ReadOnlySpan<CandidateId> involved) => new() { Finding = finding, Involved = Sequence.Create(involved) };

    /// <summary>Adds what was changed, and what came of it.</summary>
    public Instance After(Sequence<Candidate> changed, OutcomeLines lines) => Finding is null ? this : this with { Changed = changed, LinesAfter = lines.All };
}
