namespace SelectionRules.Records;

/// <summary>The names of the parts in the file, in canonical order.</summary>
internal static class RecordNames
{
    public const string Corrections = "corrections";
    public const string Evidence = "evidence";
    public const string Format = "format";
    public const string Library = "library";
    public const string Outcome = "outcome";
    public const string Procedure = "procedure";
    public const string Seals = "seals";

    /// <summary>The seal of the whole, among the seals.</summary>
    public const string Whole = "whole";

    /// <summary>Gets the parts that every record has, with a seal each.</summary>
    public static IReadOnlyList<RecordPart> Sealed { get; } = [RecordPart.Evidence, RecordPart.Format, RecordPart.Library, RecordPart.Outcome, RecordPart.Procedure];

    /// <summary>Gets all parts, in the order of the file.</summary>
    public static IReadOnlyList<RecordPart> All { get; } = [.. Sealed, RecordPart.Seals];

    private static readonly IReadOnlyList<RecordPart> Corrected = [RecordPart.Corrections, .. Sealed];

    /// <summary>Returns the parts with a seal each of a record that has corrections, or of one that has none.</summary>
    public static IReadOnlyList<RecordPart> SealedOf(bool hasCorrections) => hasCorrections ? Corrected : Sealed;

    public static string Of(RecordPart part) => part switch
    {
        RecordPart.Corrections => Corrections,
        RecordPart.Evidence => Evidence,
        RecordPart.Format => Format,
        RecordPart.Library => Library,
        RecordPart.Outcome => Outcome,
        RecordPart.Procedure => Procedure,
        RecordPart.Seals => Seals,
        _ => "file",
    };
}
