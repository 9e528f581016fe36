using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A kind of document that a candidate hands in, by its id.</summary>
/// <remarks>Equality compares the id.</remarks>
public readonly struct SupportingDocument : IEquatable<SupportingDocument>
{
    private readonly string? id;

    private SupportingDocument(string id) => this.id = id;

    /// <summary>Gets the curriculum vitae, <c>cv</c>.</summary>
    public static SupportingDocument CurriculumVitae => new("cv");

    /// <summary>Gets the extract from the criminal record, <c>criminal-record-extract</c>.</summary>
    public static SupportingDocument CriminalRecordExtract => new("criminal-record-extract");

    /// <summary>Gets the letter of motivation, <c>motivation-letter</c>.</summary>
    public static SupportingDocument MotivationLetter => new("motivation-letter");

    /// <summary>Gets the copy of the diplomas or certificates, <c>diploma-copy</c>.</summary>
    public static SupportingDocument DiplomaCopy => new("diploma-copy");

    /// <summary>Gets the id.</summary>
    public string Id => id ?? string.Empty;

    /// <summary>Names a kind of document.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public static SupportingDocument Of(string id) => new(Guard.Against.NotAnIdentifier(id));

    /// <inheritdoc/>
    public bool Equals(SupportingDocument other) => string.Equals(id, other.id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SupportingDocument other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    /// <summary>Tells whether two kinds are the same.</summary>
    public static bool operator ==(SupportingDocument left, SupportingDocument right) => left.Equals(right);

    /// <summary>Tells whether two kinds differ.</summary>
    public static bool operator !=(SupportingDocument left, SupportingDocument right) => !left.Equals(right);
}
