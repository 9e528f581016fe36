namespace SelectionRules.Testing.Tests;

/// <summary>Mistakes that the laws found in this library, each as small as it shrank.</summary>
public sealed class FoundByLaws
{
    private static readonly ScoredTest Written = new("written", 20);

    [Fact]
    public void Rank_AmongEveryone_CountsACandidateOfTwoListsOnce()
    {
        var procedure = Procedures.OfOneStage(Written) with { Grouping = TwoLists };
        procedure = procedure with { Ranking = procedure.Ranking with { Scope = Scope.Everyone } };
        var outcome = procedure.Evaluate([Applicant(procedure, "C01", 20), Applicant(procedure, "C02", 10)]);
        Assert.Equal([1, 1, 2, 2], Enumerable.Range(0, outcome.Count).Select(index => outcome.RankAt(index)!.Value.Value));
    }

    [Fact]
    public void Cutoff_AmongEveryone_CountsACandidateOfTwoListsOnce()
    {
        var procedure = Procedures.WithStages(
            Procedures.OfOneStage(Written) with { Grouping = TwoLists },
            stage => stage with { Cutoff = Cutoff.First(2, Written, Scope.Everyone, TiePolicy.AdmitAllTied, Procedures.Law) });
        var outcome = procedure.Evaluate([Applicant(procedure, "C01", 20), Applicant(procedure, "C02", 10), Applicant(procedure, "C03", 5)]);
        Assert.True(outcome.For(CandidateId.Of("C02")).IsLaureate);
        Assert.True(outcome.For(CandidateId.Of("C03")).IsNotRetained);
    }

    [Fact]
    public void Withdrawal_GoesBeforeARulingThatEliminates()
    {
        var procedure = Procedures.OfOneStage(Written) with
        {
            Rulings = [new() { Candidate = CandidateId.Of("C01"), Kind = RulingKind.Eliminates, Stage = "written", By = "the jury", On = new(2026, 2, 1), Reason = "fraud" }],
        };
        var outcome = procedure.Evaluate([Applicants.For(procedure).With(Written, TestResult.Withdrawn)]);
        Assert.True(outcome.For(CandidateId.Of("C01")).IsWithdrawn);
    }

    [Fact]
    public void Turns_OfThoseWhoTie_DoNotDependOnTheOrderOfApplications()
    {
        var procedure = Procedures.OfOneStage(Written) with
        {
            Grouping = TwoLists,
            Places = new()
            {
                Groups = [new("general", 3), new("reserved", 1)],
                Ties = TiePolicy.AdmitAllTied,
                Alternation = new() { Groups = ["general", "reserved"], Provenance = "a lot drawn in public", Basis = Procedures.Law },
                Basis = Procedures.Law,
            },
        };
        var outcome = procedure.Evaluate([Applicant(procedure, "C01", 10), Applicant(procedure, "C02", 10), Applicant(procedure, "C03", 5), Applicant(procedure, "C04", 4)]);
        Assert.Equal([("C01", 1), ("C02", 1), ("C03", 4), ("C04", 2)], outcome.Placements.Select(placement => (placement.Candidate.ToString(), placement.Turn)));
    }

    private static Grouping.ByList TwoLists => new() { Lists = [new("general", Condition.Always, Procedures.Law), new("reserved", Condition.UnionCitizen, Procedures.Law)] };

    private static Candidate Applicant(SelectionProcedure procedure, string key, Points points) => Applicants.InGroup(procedure, "reserved", key).With(Written, points);
}
