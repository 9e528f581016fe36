namespace SelectionRules.Testing;

/// <summary>Makes a procedure simpler and keeps it valid.</summary>
internal static class ProcedureShrinker
{
    public static IEnumerable<SelectionProcedure> Of(SelectionProcedure procedure) =>
        Simpler(procedure).Where(simpler => simpler != procedure && IsValid(simpler)).Distinct();

    public static bool IsValid(SelectionProcedure procedure) => procedure.Validate().All(defect => defect.Severity != DefectSeverity.Error);

    private static IEnumerable<SelectionProcedure> Simpler(SelectionProcedure procedure) =>
        Wholes(procedure).Concat(Stages(procedure)).Concat(Scores(procedure)).Concat(Admission(procedure));

    private static IEnumerable<SelectionProcedure> Wholes(SelectionProcedure procedure)
    {
        yield return procedure with { Reserve = null, Vacancy = null, Profile = null, Employment = null, Preferences = [] };
        yield return procedure with { Places = null, Reserve = null };
        yield return procedure with { Rulings = [] };
        yield return procedure with { Grouping = Grouping.None, Places = null, Rulings = [] };
        yield return procedure with { Ranking = procedure.Ranking with { By = Order.HighestFirst(procedure.FinalScore.Score), Scope = Scope.EachGroup } };
        yield return procedure with { Ranking = procedure.Ranking with { By = new Order { Keys = [.. procedure.Ranking.By.Keys.Take(1)] } } };
        yield return procedure with { MissingMarks = [.. procedure.MissingMarks.Where(mark => mark.State == ResultState.Absent).Select(mark => new MissingMark(ResultState.Absent, MissingMarkEffect.Eliminates, mark.Basis))] };
        if (procedure.Places is { } places)
        {
            yield return procedure with { Places = places with { Transfers = [], Alternation = null } };
            yield return procedure with { Places = places with { Groups = [.. places.Groups.Select(group => new GroupPlaces(group.Group, 1))] } };
        }
    }

    // A stage less, and what referred to it.
    private static IEnumerable<SelectionProcedure> Stages(SelectionProcedure procedure)
    {
        for (var i = 0; i < procedure.Stages.Count; i++)
        {
            var stage = procedure.Stages[i];
            if (procedure.Stages.Count > 1)
            {
                yield return ProcedureRepair.Of(procedure with { Stages = [.. procedure.Stages.Take(i), .. procedure.Stages.Skip(i + 1)] });
            }

            foreach (var simpler in StageShrinker.Of(stage))
            {
                yield return ProcedureRepair.Of(procedure with { Stages = [.. procedure.Stages.Take(i), simpler, .. procedure.Stages.Skip(i + 1)] });
            }
        }
    }

    private static IEnumerable<SelectionProcedure> Scores(SelectionProcedure procedure)
    {
        foreach (var part in Parts.Of(procedure.FinalScore.Score).OfType<Score>().Skip(1))
        {
            yield return ProcedureRepair.Of(procedure with
            {
                FinalScore = procedure.FinalScore with { Score = part },
                Ranking = procedure.Ranking with { By = Order.HighestFirst(part) },
            });
        }
    }

    private static IEnumerable<SelectionProcedure> Admission(SelectionProcedure procedure)
    {
        yield return procedure with { ClosesAt = null };
        yield return procedure with { Dossier = null };
        yield return procedure with { LanguageRole = null };
        for (var i = 0; i < procedure.Eligibility.Count; i++)
        {
            yield return procedure with { Eligibility = [.. procedure.Eligibility.Take(i), .. procedure.Eligibility.Skip(i + 1)] };
        }

        for (var i = 0; i < procedure.Facts.Count; i++)
        {
            yield return procedure with { Facts = [.. procedure.Facts.Take(i), .. procedure.Facts.Skip(i + 1)] };
        }

        if (procedure.Grouping is Grouping.ByList { Lists.Count: > 1 } byList)
        {
            yield return procedure with { Grouping = byList with { Lists = [.. byList.Lists.SkipLast(1)] }, Places = null, Rulings = [] };
        }
    }
}
