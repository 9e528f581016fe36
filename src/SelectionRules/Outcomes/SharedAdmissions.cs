namespace SelectionRules;

/// <summary>The admissions of candidates who share few different applications.</summary>
internal sealed class SharedAdmissions
{
    // Few enough to be looked up in a vector: what candidates applied with tells them apart as it is.
    private const int Few = 16;

    private readonly AdmissionTable states = new();

    public SharedAdmissions(CompiledProcedure compiled, Sequence<Application> applications, ushort[] applicationOf, CandidateId[] keys)
    {
        var assessed = new int[applications.Count];
        foreach (var (position, application) in applications.Index())
        {
            FactCheck.Check(compiled.Procedure, application);
            var state = compiled.Admission.Assess(application);
            assessed[position] = applications.Count <= Few ? states.Add(state) : states.CodeOf(state);
        }

        Verdicts = [.. compiled.Evidence.Conditions.Select(condition => Column(application => (byte)Reading(application).Of(condition)))];
        Numbers = [.. compiled.Evidence.Numbers.Select(fact => Column(application => Reading(application).NumberOf(fact) ?? CandidatePoolBuilder.UnknownNumber))];
        var ruled = Ruled(compiled, applications, applicationOf, keys);
        Codes = applications.Count <= Few && ruled.Count == 0 ? new AdmissionCodes(applicationOf) : CodesOf(applicationOf.AsSpan(0, keys.Length), assessed, ruled);
        States = [.. states.States];

        ApplicationReading Reading(Application application) => new(compiled.Procedure, application, compiled.Procedure.AssessedOn);

        T[] Column<T>(Func<Application, T> valueOf)
        {
            T[] values = [.. applications.Select(valueOf)];
            var column = new T[keys.Length];
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = values[applicationOf[row]];
            }

            return column;
        }
    }

    public AdmissionCodes Codes { get; }

    public AdmissionState[] States { get; }

    public byte[][] Verdicts { get; }

    public long[][] Numbers { get; }

    public Dictionary<(int Row, int Stage), StageRulings> Rulings { get; } = [];

    private static AdmissionCodes CodesOf(ReadOnlySpan<ushort> applicationOf, int[] assessed, Dictionary<int, int> ruled)
    {
        var codes = new int[applicationOf.Length];
        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = assessed[applicationOf[row]];
        }

        foreach (var (row, code) in ruled)
        {
            codes[row] = code;
        }

        return new AdmissionCodes(codes);
    }

    // Rulings name few candidates: theirs are the only rows that are looked for.
    private Dictionary<int, int> Ruled(CompiledProcedure compiled, Sequence<Application> applications, ushort[] applicationOf, CandidateId[] keys)
    {
        var codes = new Dictionary<int, int>();
        for (var row = 0; row < keys.Length && compiled.Rulings.Count > 0; row++)
        {
            if (compiled.Rulings.ContainsKey(keys[row]))
            {
                compiled.NoteRulings(row, keys[row], Rulings);
                codes[row] = states.CodeOf(compiled.Admission.AssessWithRulings(applications[applicationOf[row]] with { Candidate = keys[row] }));
            }
        }

        return codes;
    }
}
