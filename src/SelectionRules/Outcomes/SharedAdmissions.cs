namespace SelectionRules;

/// <summary>The admissions of candidates who share few different applications.</summary>
internal sealed class SharedAdmissions
{
    public SharedAdmissions(CompiledProcedure compiled, Sequence<Application> applications, ushort[] applicationOf, CandidateId[] keys)
    {
        var states = new List<AdmissionState>(applications.Count);
        foreach (var application in applications)
        {
            FactCheck.Check(compiled.Procedure, application);
            states.Add(compiled.Admission.Assess(application));
        }

        Codes = applicationOf;
        Verdicts = [.. compiled.Evidence.Conditions.Select(condition => Column(application => (byte)Reading(application).Of(condition)))];
        Numbers = [.. compiled.Evidence.Numbers.Select(fact => Column(application => Reading(application).NumberOf(fact) ?? CandidatePoolBuilder.UnknownNumber))];
        Rule(compiled, applications, keys, states);
        States = [.. states];

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

    public ushort[] Codes { get; private set; }

    public AdmissionState[] States { get; }

    public byte[][] Verdicts { get; }

    public long[][] Numbers { get; }

    public Dictionary<(int Row, int Stage), StageRulings> Rulings { get; } = [];

    // Rulings name few candidates: theirs are the only rows that are looked for.
    private void Rule(CompiledProcedure compiled, Sequence<Application> applications, CandidateId[] keys, List<AdmissionState> states)
    {
        if (compiled.Procedure.Rulings.IsEmpty)
        {
            return;
        }

        var ruledOn = compiled.Procedure.Rulings.Select(ruling => ruling.Candidate).ToHashSet();
        var codes = Codes.AsSpan(0, keys.Length).ToArray();
        for (var row = 0; row < keys.Length; row++)
        {
            if (!ruledOn.Contains(keys[row]))
            {
                continue;
            }

            compiled.NoteRulings(row, keys[row], Rulings);
            var ruled = compiled.Admission.AssessWithRulings(applications[codes[row]] with { Candidate = keys[row] });
            if (ruled != states[codes[row]])
            {
                codes[row] = states.Count <= ushort.MaxValue
                    ? (ushort)states.Count
                    : throw new ArgumentException($"There are {applications.Count} different applications and rulings that each make one more; at most {ushort.MaxValue + 1} can be told apart.", nameof(applications));
                states.Add(ruled);
            }
        }

        Codes = codes;
    }
}
