using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace SelectionRules.Tests.Laws;

/// <summary>Law number one: the compiled pass and the findings agree on every candidate of every pool.</summary>
public sealed class FindingsLaw
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Cases)])]
    public void CompiledPass_AgreesWithTheFindings(Case example)
    {
        var (procedure, candidates) = example;
        var outcome = procedure.Evaluate(CandidatePool.Of(procedure, candidates));

        foreach (var candidate in candidates)
        {
            var rows = outcome.RowsOf(candidate.Id);
            var admission = CandidateFindings.Admission(procedure, candidate.Application);
            var groups = admission.Groups.IsEmpty ? [string.Empty] : admission.Groups;
            Assert.Equal(groups, rows.Select(row => row.Group));
            Assert.All(rows, row => Assert.Equal(FindingsOutcome.Expected(procedure, candidate, admission, row.Group, row.Decision), FindingsOutcome.Actual(row.Decision)));
        }
    }

    public sealed record Case(SelectionProcedure Procedure, Candidate[] Candidates);

    public static class Cases
    {
        public static Arbitrary<Case> All() => Arb.From(
            RandomProcedures.Valid().SelectMany(procedure => RandomPools.Of(procedure).Select(pool => new Case(procedure, pool))),
            Smaller);

        private static IEnumerable<Case> Smaller(Case example)
        {
            if (example.Candidates.Length > 1)
            {
                foreach (var candidate in example.Candidates)
                {
                    yield return example with { Candidates = [.. example.Candidates.Where(other => other != candidate)] };
                }
            }

            foreach (var requirement in example.Procedure.Eligibility.ToList())
            {
                yield return example with { Procedure = example.Procedure with { Eligibility = [.. example.Procedure.Eligibility.Where(other => other != requirement)] } };
            }

            for (var i = 0; i < example.Procedure.Stages.Count; i++)
            {
                var stage = example.Procedure.Stages[i];
                foreach (var mark in stage.PassMarks.ToList())
                {
                    yield return WithStage(i, stage with { PassMarks = [.. stage.PassMarks.Where(other => other != mark)] });
                }

                if (stage.Cutoff is not null)
                {
                    yield return WithStage(i, stage with { Cutoff = null });
                }
            }

            Case WithStage(int index, Stage stage) =>
                example with { Procedure = example.Procedure with { Stages = [.. example.Procedure.Stages.Select((other, i) => i == index ? stage : other)] } };
        }
    }
}
