namespace SelectionRules.Tests.Laws;

/// <summary>Law number one: the compiled pass and the findings agree on every candidate of every pool, and the verifier has nothing to say against it.</summary>
public sealed class FindingsLaw
{
    [DrawnProperty(300, Arbitrary = [typeof(RandomCases)])]
    public void CompiledPass_AgreesWithTheFindings(RandomCase example)
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

        var report = outcome.Verify();
        Assert.True(report.Holds, report.ToString());
    }
}
