namespace SelectionRules;

/// <summary>The other answers that the vocabulary itself knows: each value of the choice that an assumption is about, but the one in force.</summary>
/// <remarks>A question with one answer may stand at several rules; another answer to it holds in all of them.</remarks>
internal static class DerivedAnswers
{
    /// <summary>Returns the variants, each with its answer.</summary>
    public static IEnumerable<(Assumption Answer, SelectionProcedure Procedure)> Of(SelectionProcedure procedure, Assumption assumption)
    {
        if (assumption.About is not { } about)
        {
            return [];
        }

        var changes = about switch
        {
            AssumptionSubject.Ties => Each<TiePolicy>(value => WithTies(procedure, assumption, value)),
            AssumptionSubject.Overlap => Each<ListOverlap>(value => WithCutoffs(procedure, assumption, cutoff => cutoff with { Overlap = value })),
            AssumptionSubject.Scope => Each<Scope>(value => WithScope(procedure, assumption, value)),
            AssumptionSubject.ClosingPrecision => Each<ClosingPrecision>(value => WithPrecision(procedure, assumption, value)),
            AssumptionSubject.SeveralRolesQualify => Each<RoleFallback>(value => WithRole(procedure, assumption, role => role with { WhereSeveralQualify = value })),
            AssumptionSubject.NoRoleQualifies => Each<RoleFallback>(value => WithRole(procedure, assumption, role => role with { WhereNoneQualifies = value })),
            AssumptionSubject.MissingMark => Each<MissingMarkEffect>(value => WithEffect(procedure, assumption, value)),
            AssumptionSubject.PlacesRounding => Each<PlacesRounding>(value => WithRounding(procedure, assumption, value)),
            _ => [],
        };
        return changes.Where(change => change.Procedure != procedure).Select(change =>
        {
            var answer = new Assumption(assumption.Question, Texts.InEveryLanguage($"OtherAnswer.{about}.{change.Value}")) { About = about };
            return (answer, Answered(change.Procedure, assumption, answer));
        });
    }

    private static IEnumerable<(string Value, SelectionProcedure Procedure)> Each<T>(Func<T, SelectionProcedure> change)
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (value.ToString(), change(value)));

    private static SelectionProcedure Answered(SelectionProcedure changed, Assumption assumption, Assumption answer) => BasisRewriting.Of(changed, basis => basis with
    {
        Assumptions = [.. basis.Assumptions.Select(one => one == assumption ? answer : one)],
    });

    private static bool Carries(Basis? basis, Assumption assumption) => basis is not null && basis.Assumptions.AsSpan().Contains(assumption);

    private static SelectionProcedure WithCutoffs(SelectionProcedure procedure, Assumption assumption, Func<Cutoff, Cutoff> change) => procedure with
    {
        Stages = [.. procedure.Stages.Select(stage => stage.Cutoff is { } cutoff && Carries(cutoff.Basis, assumption) ? stage with { Cutoff = change(cutoff) } : stage)],
    };

    private static SelectionProcedure WithTies(SelectionProcedure procedure, Assumption assumption, TiePolicy ties)
    {
        var changed = WithCutoffs(procedure, assumption, cutoff => cutoff with { Ties = ties });
        return changed.Places is { } places && Carries(places.Basis, assumption) ? changed with { Places = places with { Ties = ties } } : changed;
    }

    private static SelectionProcedure WithScope(SelectionProcedure procedure, Assumption assumption, Scope scope)
    {
        var changed = WithCutoffs(procedure, assumption, cutoff => cutoff with { Scope = scope });
        return Carries(changed.Ranking.Basis, assumption) ? changed with { Ranking = changed.Ranking with { Scope = scope } } : changed;
    }

    private static SelectionProcedure WithPrecision(SelectionProcedure procedure, Assumption assumption, ClosingPrecision precision) =>
        procedure.ClosesAt is { } closing && Carries(closing.Basis, assumption) ? procedure with { ClosesAt = closing with { Precision = precision } } : procedure;

    private static SelectionProcedure WithRole(SelectionProcedure procedure, Assumption assumption, Func<LanguageRoleRule, LanguageRoleRule> change) =>
        procedure.LanguageRole is { } role && Carries(role.Basis, assumption) ? procedure with { LanguageRole = change(role) } : procedure;

    private static SelectionProcedure WithEffect(SelectionProcedure procedure, Assumption assumption, MissingMarkEffect effect) => procedure with
    {
        MissingMarks = [.. procedure.MissingMarks.Select(mark => Carries(mark.Basis, assumption) ? new MissingMark(mark.State, effect, mark.Basis) : mark)],
    };

    // A whole number of places has nothing to round.
    private static SelectionProcedure WithRounding(SelectionProcedure procedure, Assumption assumption, PlacesRounding rounding) =>
        procedure.Places is { } places && Carries(places.Basis, assumption)
            ? procedure with
            {
                Places = places with
                {
                    Groups = [.. places.Groups.Select(group => group.Share == Fraction.One ? group : group with { Rounding = rounding })],
                    Transfers = [.. places.Transfers.Select(transfer => transfer.AtMostShare is null ? transfer : transfer with { Rounding = rounding })],
                },
            }
            : procedure;
}
