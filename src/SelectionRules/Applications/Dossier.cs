using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The documents that make an application complete.</summary>
public sealed record Dossier
{
    /// <summary>Makes a dossier of documents, all required by the closing.</summary>
    public Dossier(Sequence<SupportingDocument> documents, Basis basis)
    {
        Documents = documents;
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>Gets the documents; others are ignored.</summary>
    public Sequence<SupportingDocument> Documents { get; init; }

    /// <summary>Gets the clause.</summary>
    public Basis Basis { get; init; }
}
