using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Testing;

/// <summary>Ends the check of a law where no outcome can be had: the system throws, or its lines are none or answer for others than those who applied.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves this library: it becomes the witness of a violation.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves this library: it becomes the witness of a violation.")]
internal sealed class NoOutcomeException(Sequence<CandidateId> involved, string finding) : Exception(finding)
{
    public Sequence<CandidateId> Involved { get; } = involved;

    /// <summary>Gets the candidates that the system was asked about; none where results are given.</summary>
    public Sequence<Candidate>? Candidates { get; init; }

    /// <summary>Gets the lines that the system returned, as far as they can be shown.</summary>
    public Sequence<OutcomeLine> Lines { get; init; }

    /// <summary>Returns the same, about candidates that were asked about.</summary>
    public NoOutcomeException About(Sequence<Candidate> candidates) => new(Involved, Message) { Candidates = candidates, Lines = Lines };
}
