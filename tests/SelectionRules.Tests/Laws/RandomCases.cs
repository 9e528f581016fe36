using FsCheck;
using FsCheck.Fluent;

namespace SelectionRules.Tests.Laws;

/// <summary>Random procedures with random pools; what fails shrinks to fewer candidates and plainer rules.</summary>
public static class RandomCases
{
    public static Arbitrary<RandomCase> All() => Arb.From(
        RandomProcedures.Valid().SelectMany(procedure => RandomPools.Of(procedure).Select(pool => new RandomCase(procedure, pool))),
        example => Smaller(example).Where(smaller => smaller.Procedure.Validate().All(defect => defect.Severity != DefectSeverity.Error)));

    private static IEnumerable<RandomCase> Smaller(RandomCase example)
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

        RandomCase WithStage(int index, Stage stage) =>
            example with { Procedure = example.Procedure with { Stages = [.. example.Procedure.Stages.Select((other, i) => i == index ? stage : other)] } };
    }
}
