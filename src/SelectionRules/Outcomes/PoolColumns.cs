namespace SelectionRules;

/// <summary>The columns of a pool.</summary>
internal sealed class PoolColumns
{
    public required CandidateId[] Keys { get; init; }

    /// <summary>Gets a code a candidate: a position in <see cref="AdmissionStates"/>.</summary>
    public required AdmissionCodes Admissions { get; init; }

    /// <summary>Gets the different states that occur; they are few, however many candidates there are.</summary>
    public required AdmissionState[] AdmissionStates { get; init; }

    /// <summary>Gets the results, one column a test.</summary>
    public required ResultColumn[] Results { get; init; }

    /// <summary>Gets the verdicts on conditions on applications, a byte each.</summary>
    public required byte[][] Verdicts { get; init; }

    /// <summary>Gets the facts that count as numbers; <see cref="long.MinValue"/> where one is not known.</summary>
    public required long[][] Numbers { get; init; }

    /// <summary>Gets what juries ruled, by row and stage; they are few.</summary>
    public required IReadOnlyDictionary<(int Row, int Stage), StageRulings> Rulings { get; init; }

    /// <summary>Gets the application of each candidate, where they were kept.</summary>
    public required Application[]? Applications { get; init; }

    /// <summary>Gets the different applications, by the codes of admissions, where candidates share them.</summary>
    public Sequence<Application> SharedApplications { get; init; }

    /// <summary>Returns the application of a candidate, or none where it was not kept.</summary>
    public Application? ApplicationOf(int row) => Applications is not null ? Applications[row]
        : SharedApplications.IsEmpty ? null
        : SharedApplications[SharedApplicationOf![row]] with { Candidate = Keys[row] };

    /// <summary>Gets the positions of the shared applications.</summary>
    public ushort[]? SharedApplicationOf { get; init; }

    /// <summary>Returns the same columns but for the results of one test.</summary>
    public PoolColumns With(int test, ResultColumn results) => new()
    {
        Keys = Keys,
        Admissions = Admissions,
        AdmissionStates = AdmissionStates,
        Results = [.. Results[..test], results, .. Results[(test + 1)..]],
        Verdicts = Verdicts,
        Numbers = Numbers,
        Rulings = Rulings,
        Applications = Applications,
        SharedApplications = SharedApplications,
        SharedApplicationOf = SharedApplicationOf,
    };

    public AdmissionState AdmissionOf(int row) => AdmissionStates[Admissions[row]];
}
