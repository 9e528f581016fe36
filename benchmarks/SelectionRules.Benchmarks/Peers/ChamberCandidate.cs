namespace SelectionRules.Benchmarks;

/// <summary>A candidate of the Chamber as an object, as a program without this library would have it.</summary>
public sealed class ChamberCandidate
{
    /// <summary>Gets the key.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the language role.</summary>
    public required string LanguageRole { get; init; }

    /// <summary>Gets a value indicating whether the application was admitted.</summary>
    public required bool IsAdmitted { get; init; }

    /// <summary>Gets the level in the online module.</summary>
    public required CefrLevel OnlineModule { get; init; }

    /// <summary>Gets the level in the language interview.</summary>
    public required CefrLevel LanguageInterview { get; init; }

    /// <summary>Gets the points in the written test.</summary>
    public required decimal Written { get; init; }

    /// <summary>Gets the points in the oral interview.</summary>
    public required decimal Oral { get; init; }

    /// <summary>Gets the points for motivation.</summary>
    public required decimal Motivation { get; init; }

    /// <summary>Gets the points for innovating.</summary>
    public required decimal Innovating { get; init; }

    /// <summary>Gets the points for teamwork.</summary>
    public required decimal Teamwork { get; init; }

    /// <summary>Gets the points for adapting.</summary>
    public required decimal Adapting { get; init; }

    /// <summary>Gets the points for self-development.</summary>
    public required decimal SelfDevelopment { get; init; }

    /// <summary>Gets the points for the four generic competencies.</summary>
    public decimal Competencies => Innovating + Teamwork + Adapting + SelfDevelopment;

    /// <summary>Gets three times the final score: a sum is exact in decimal, a third is not.</summary>
    public decimal Total => Written + Oral + Motivation + Competencies;

    /// <summary>Makes objects of the columns.</summary>
    public static List<ChamberCandidate> From(ChamberColumns columns) =>
    [
        .. Enumerable.Range(0, columns.Count).Select(row => new ChamberCandidate
        {
            Key = ChamberColumns.KeyOf(row),
            LanguageRole = columns.LanguageRoles[row] == 0 ? "nl" : "fr",
            IsAdmitted = columns.Admitted[row] == 1,
            OnlineModule = (CefrLevel)columns.OnlineModule[row],
            LanguageInterview = (CefrLevel)columns.LanguageInterview[row],
            Written = columns.Written[row] / 100m,
            Oral = columns.Oral[row] / 10m,
            Motivation = columns.Motivation[row] / 10m,
            Innovating = columns.Innovating[row] / 10m,
            Teamwork = columns.Teamwork[row] / 10m,
            Adapting = columns.Adapting[row] / 10m,
            SelfDevelopment = columns.SelfDevelopment[row] / 10m,
        }),
    ];
}
