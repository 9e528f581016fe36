namespace SelectionRules.Testing;

/// <summary>Makes applications that a procedure admits, by proving what its requirements ask for.</summary>
internal static class AdmissibleApplication
{
    private const int Attempts = 6;

    /// <summary>Returns the ids of the groups of a procedure; an empty one where everybody is in one group.</summary>
    public static Sequence<string> GroupsOf(SelectionProcedure procedure) => procedure.Grouping switch
    {
        Grouping.ByLanguageRole => [.. procedure.LanguageRole!.Roles.Select(role => role.Code)],
        Grouping.ByCode byCode => procedure.Facts.First(fact => string.Equals(fact.Id, byCode.Fact, StringComparison.Ordinal)).Codes,
        Grouping.ByList byList => [.. byList.Lists.Select(list => list.Id)],
        _ => [string.Empty],
    };

    /// <summary>Makes an application that is admitted in a group.</summary>
    /// <returns>False where no attempt was; the last one is given all the same.</returns>
    public static bool TryMake(SelectionProcedure procedure, string group, CandidateId key, out Application application)
    {
        application = new() { Candidate = key };
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            application = Make(procedure, group, key, attempt);
            var reading = AdmissionReading.Of(procedure, new Candidate(application));
            if (reading.Status is null && reading.Groups.Contains(group, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the different applications that are admitted in a group, each by another way that the requirements leave open; or the last attempt at one.</summary>
    public static IReadOnlyList<Application> Ways(SelectionProcedure procedure, string group)
    {
        var attempts = Enumerable.Range(0, Attempts).Select(attempt => Make(procedure, group, default, attempt)).Distinct().ToList();
        var admitted = attempts.FindAll(application => AdmissionReading.Of(procedure, new Candidate(application)) is { Status: null } reading && reading.Groups.Contains(group, StringComparer.Ordinal));
        return admitted.Count > 0 ? admitted : [attempts[^1]];
    }

    /// <summary>Makes an application that is admitted in a group, or the last attempt at one.</summary>
    public static Application Closest(SelectionProcedure procedure, string group, CandidateId key)
    {
        _ = TryMake(procedure, group, key, out var application);
        return application;
    }

    private static Application Make(SelectionProcedure procedure, string group, CandidateId key, int attempt)
    {
        var evidence = new EvidenceDraft(procedure, LanguageOf(procedure, group), attempt);
        foreach (var requirement in procedure.Eligibility)
        {
            evidence.Prove(requirement.Condition, requirement.AssessedOn ?? procedure.AssessedOn);
        }

        switch (procedure.Grouping)
        {
            case Grouping.ByCode byCode:
                evidence.State(byCode.Fact, group);
                break;
            case Grouping.ByList byList:
                evidence.Prove(byList.Lists.First(list => string.Equals(list.Id, group, StringComparison.Ordinal)).Members, procedure.AssessedOn);
                break;
        }

        return evidence.ToApplication(key);
    }

    private static Language? LanguageOf(SelectionProcedure procedure, string group) =>
        procedure.Grouping is Grouping.ByLanguageRole ? Language.Of(group) : procedure.LanguageRole?.Roles[0];
}
