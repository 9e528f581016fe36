using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Testing;

/// <summary>Ends the check of a law where no outcome can be had: the system throws, or leaves somebody out.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Never leaves this library: it becomes the witness of a violation.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves this library: it becomes the witness of a violation.")]
internal sealed class NoOutcomeException(Sequence<CandidateId> involved, string finding) : Exception(finding)
{
    public Sequence<CandidateId> Involved { get; } = involved;
}
