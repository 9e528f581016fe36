using FsCheck.Xunit;

namespace SelectionRules.Testing.Tests;

/// <summary>What another answer is said to change is exactly what the procedure with that answer changes: no more, and nothing is missed.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class SensitivityTests
{
    [DrawnProperty]
    public void Sensitivity_EachOtherAnswer_ChangesExactlyWhatTheVariantByItselfGives(Selection selection)
    {
        var outcome = selection.Evaluate();
        foreach (var (assumption, other) in Others(outcome.Sensitivity([Stated(selection.Procedure)])))
        {
            if (!other.WasTried)
            {
                Assert.Throws<InvalidProcedureException>(() => other.Procedure.Evaluate(selection.Candidates));
                continue;
            }

            var alone = other.Procedure.Evaluate(selection.Candidates);
            var (lines, places) = (Lines(outcome), Places(outcome));
            foreach (var difference in other.Differences)
            {
                // A line that gains or loses its group is one difference.
                var was = (difference.Candidate, difference.Before?.Group ?? difference.Group);
                Assert.Equal(lines.GetValueOrDefault(was), difference.Before);
                Assert.NotEqual(difference.Before, difference.After);
                Put(lines, was, null);
                Put(lines, (difference.Candidate, difference.After?.Group ?? difference.Group), difference.After);
            }

            foreach (var difference in other.Placements)
            {
                Assert.Equal(places.GetValueOrDefault((difference.Candidate, difference.Group)), difference.Before);
                Put(places, (difference.Candidate, difference.Group), difference.After);
            }

            Assert.True(Same(Lines(alone), lines), $"{assumption} {other}\n{selection}");
            Assert.True(Same(Places(alone), places), $"{assumption} {other}\n{selection}");
            Assert.Equal(alone.IsProvisional, other.IsProvisional);
            Assert.Equal(Reserves(outcome) != Reserves(alone), other.ChangesReserves);
            Assert.Equal(Enum.GetValues<DifferenceKind>().Sum(other.Count), other.Differences.Count);
        }
    }

    [DrawnProperty]
    public void Sensitivity_LeavesNoAssumptionOut_AndNoAnswerThatTheRuleChoosesFrom(Selection selection)
    {
        var procedure = selection.Procedure;
        var report = selection.Evaluate().Sensitivity([]);

        Assert.Equal(procedure.Assumptions, report.Assumptions.Select(one => one.Assumption));
        Assert.All(report.Assumptions, one => Assert.NotEmpty(one.Clauses));
        foreach (var one in report.Assumptions)
        {
            Assert.Equal(ValuesNotInForce(procedure, one.Assumption), one.Others.Count);
            Assert.Equal(one.Others.Select(other => other.Procedure).Distinct().Count(), one.Others.Count);
            foreach (var other in one.Others)
            {
                // It gives the answer everywhere and says so: the question is asked at as many rules, and the old answer at none.
                Assert.Equal(one.Assumption.Question, Assert.Single(other.Answers).Question);
                Assert.DoesNotContain(one.Assumption, other.Procedure.Assumptions);
                Assert.Equal(Questions(procedure), Questions(other.Procedure));
            }
        }
    }

    [DrawnProperty]
    public void Sensitivity_InEachLanguage_TellsEveryAssumption(Selection selection)
    {
        var report = selection.Evaluate().Sensitivity([]);
        foreach (var language in Explanation.Languages)
        {
            var text = report.ToString(language, withLines: true);
            Assert.All(report.Assumptions, one => Assert.Contains(one.Assumption.Question.In(language), text, StringComparison.Ordinal));
            Assert.Equal(report.Assumptions.Sum(one => one.Others.Sum(other => other.Differences.Count)), text.Split('\n').Count(line => line.StartsWith("      ", StringComparison.Ordinal)));
        }
    }

    // An author's variant: everybody is a laureate with half the points, so that something differs in most pools.
    private static SelectionProcedure Stated(SelectionProcedure procedure) => (procedure with
    {
        FinalScore = procedure.FinalScore with { Score = Score.Sum(Weight.Of(1, 2, procedure.FinalScore.Score)) },
        Stages = [.. procedure.Stages.Select(stage => stage with { PassMarks = [] })],
    }).Answering("Who comes first when all keys are equal?", "the jury says");

    private static IEnumerable<(Assumption Assumption, OtherAnswer Other)> Others(Sensitivity report) =>
        report.Assumptions.SelectMany(one => one.Others.Select(other => (one.Assumption, other)));

    // Counted from the rules themselves: a value is another answer where some rule that carries the question has another one.
    private static int ValuesNotInForce(SelectionProcedure procedure, Assumption assumption)
    {
        bool Carries(Basis? basis) => basis?.Assumptions.Contains(assumption) == true;
        var cutoffs = procedure.Stages.Select(stage => stage.Cutoff).OfType<Cutoff>().Where(cutoff => Carries(cutoff.Basis)).ToList();
        var places = Carries(procedure.Places?.Basis) ? procedure.Places : null;
        return assumption.About switch
        {
            AssumptionSubject.Ties => Not([.. cutoffs.Select(cutoff => cutoff.Ties), .. places is null ? [] : new[] { places.Ties }]),
            AssumptionSubject.Overlap => Not([.. cutoffs.Select(cutoff => cutoff.Overlap)]),
            AssumptionSubject.Scope => Not([.. cutoffs.Select(cutoff => cutoff.Scope), .. Carries(procedure.Ranking.Basis) ? new[] { procedure.Ranking.Scope } : []]),
            AssumptionSubject.ClosingPrecision => Not([procedure.ClosesAt!.Precision]),
            AssumptionSubject.SeveralRolesQualify => Not([procedure.LanguageRole!.WhereSeveralQualify]),
            AssumptionSubject.NoRoleQualifies => Not([procedure.LanguageRole!.WhereNoneQualifies]),
            AssumptionSubject.MissingMark => Not([.. procedure.MissingMarks.Where(mark => Carries(mark.Basis)).Select(mark => mark.Effect)]),
            AssumptionSubject.PlacesRounding => Not(
            [
                .. places!.Groups.Where(group => group.Share != Fraction.One).Select(group => group.Rounding),
                .. places.Transfers.Where(transfer => transfer.AtMostShare is not null).Select(transfer => transfer.Rounding),
            ]),
            _ => 0,
        };

        static int Not<T>(T[] values)
            where T : struct, Enum => Enum.GetValues<T>().Count(value => values.Any(one => !one.Equals(value)));
    }

    private static List<LocalizedText> Questions(SelectionProcedure procedure) =>
        [.. ProcedureWalk.Of(procedure).All<Basis>().SelectMany(found => found.Node.Assumptions).Select(assumption => assumption.Question)];

    private static Dictionary<(CandidateId, string), OutcomeRow> Lines(Outcome outcome) =>
        Enumerable.Range(0, outcome.Count).Select(index => outcome[index]).ToDictionary(row => (row.Candidate, row.Group));

    private static Dictionary<(CandidateId, string), Placement> Places(Outcome outcome) => outcome.Placements.ToDictionary(placement => (placement.Candidate, placement.Group));

    private static Sequence<RecruitmentReserve> Reserves(Outcome outcome) => outcome.IsProvisional ? [] : outcome.EstablishReserves(new NodaTime.LocalDate(2030, 1, 1));

    private static void Put<T>(Dictionary<(CandidateId, string), T> all, (CandidateId, string) key, T? value)
        where T : class
    {
        if (value is null)
        {
            all.Remove(key);
        }
        else
        {
            all[key] = value;
        }
    }

    private static bool Same<T>(Dictionary<(CandidateId, string), T> expected, Dictionary<(CandidateId, string), T> actual)
        where T : class => expected.Count == actual.Count && expected.All(line => line.Value.Equals(actual.GetValueOrDefault(line.Key)));
}
