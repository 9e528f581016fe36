namespace SelectionRules;

/// <summary>Writes the clauses of a whole procedure anew, rule by rule.</summary>
/// <remarks>The clauses of a test's own missing marks stay: formulas name the test as it is stated, and it would be another one.</remarks>
internal static class BasisRewriting
{
    public static SelectionProcedure Of(SelectionProcedure procedure, Func<Basis, Basis> write) => procedure with
    {
        Vacancy = procedure.Vacancy is { } vacancy ? vacancy with { Basis = write(vacancy.Basis) } : null,
        Profile = procedure.Profile is { } profile ? profile with { Basis = write(profile.Basis) } : null,
        Employment = procedure.Employment is { } employment ? employment with { Basis = write(employment.Basis) } : null,
        ClosesAt = procedure.ClosesAt is { } closing ? closing with { Basis = write(closing.Basis) } : null,
        Dossier = procedure.Dossier is { } dossier ? dossier with { Basis = write(dossier.Basis) } : null,
        Recognition = procedure.Recognition is { } recognition ? recognition with { Basis = write(recognition.Basis) } : null,
        Eligibility = [.. procedure.Eligibility.Select(requirement => requirement with { Basis = write(requirement.Basis) })],
        Preferences = [.. procedure.Preferences.Select(preference => preference with { Basis = write(preference.Basis) })],
        LanguageRole = procedure.LanguageRole is { } role ? role with { Basis = write(role.Basis) } : null,
        Grouping = procedure.Grouping is Grouping.ByList byList
            ? byList with { Lists = [.. byList.Lists.Select(list => list with { Basis = write(list.Basis) })] }
            : procedure.Grouping,
        Stages = [.. procedure.Stages.Select(stage => Of(stage, write))],
        MissingMarks = [.. procedure.MissingMarks.Select(mark => new MissingMark(mark.State, mark.Effect, write(mark.Basis)))],
        FinalScore = procedure.FinalScore with { Basis = write(procedure.FinalScore.Basis) },
        Ranking = procedure.Ranking with { Basis = write(procedure.Ranking.Basis) },
        Places = procedure.Places is { } places ? Of(places, write) : null,
        Reserve = procedure.Reserve is { } reserve ? reserve with { Basis = write(reserve.Basis) } : null,
    };

    private static Stage Of(Stage stage, Func<Basis, Basis> write) => stage with
    {
        PassMarks = [.. stage.PassMarks.Select(mark => mark with { Basis = write(mark.Basis) })],
        Cutoff = stage.Cutoff is { } cutoff ? cutoff with { Basis = write(cutoff.Basis) } : null,
        Basis = write(stage.Basis),
    };

    private static PlacesRule Of(PlacesRule places, Func<Basis, Basis> write) => places with
    {
        Transfers = [.. places.Transfers.Select(transfer => transfer with { Basis = write(transfer.Basis) })],
        Alternation = places.Alternation is { } alternation ? alternation with { Basis = write(alternation.Basis) } : null,
        Basis = write(places.Basis),
    };
}
