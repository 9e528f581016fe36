using SelectionRules.Tests.Laws;

namespace SelectionRules.Mutation.Tests;

/// <summary>What the core says of a pool in several ways that share no arithmetic: the compiled pass, the findings, the verifier.</summary>
internal static class Agreement
{
    public static void Assert(SelectionProcedure procedure, Sequence<Candidate> candidates)
    {
        var outcome = procedure.Evaluate(candidates);
        foreach (var candidate in candidates)
        {
            var admission = CandidateFindings.Admission(procedure, candidate.Application);
            var rows = outcome.RowsOf(candidate.Id);
            Xunit.Assert.Equal(admission.Groups.IsEmpty ? [string.Empty] : admission.Groups, rows.Select(row => row.Group));
            Xunit.Assert.All(rows, row =>
            {
                var (expected, actual) = (FindingsOutcome.Expected(procedure, candidate, admission, row.Group, row.Decision), FindingsOutcome.Actual(row.Decision));
                Xunit.Assert.True(expected == actual, $"{candidate.Id}: the findings say {expected}, the evaluation {actual}.\n{new SelectionRules.Testing.Selection(procedure, candidates)}\n{outcome.Explain(candidate.Id)}");
            });
            Xunit.Assert.NotEmpty(outcome.Explain(candidate.Id).ToString());
        }

        var report = outcome.Verify();
        Xunit.Assert.True(report.Holds, $"{report}\n{new SelectionRules.Testing.Selection(procedure, candidates)}\n{string.Join("\n", procedure.Rulings)}\n{string.Join("\n", report.Properties.SelectMany(one => one.Violations).SelectMany(one => one.Witnesses).Distinct().Select(outcome.Explain))}");
    }
}
