using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>The verifier on the draws on which the library equals the second implementation: it refuses none of these outcomes, and every one in which a line is of another status or stage.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(SelectionArbitraries), typeof(EnrichedSelections), typeof(NarrowSelections)])]
public sealed class VerifierTests
{
    // Lines of an outcome that are forged, from its end: those of lists that are filled last, and who wait for others.
    private const int MostForged = 3;

    [DrawnProperty(100)]
    public void Verify_OnDrawnProcedures_RefusesWhatIsForgedAndNothingElse(Selection selection) => Check(selection);

    [DrawnProperty(100)]
    public void Verify_OnProceduresOfSeldomWords_RefusesWhatIsForgedAndNothingElse(EnrichedSelection enriched) => Check(enriched.Selection);

    [DrawnProperty(100)]
    public void Verify_OnPlacesThatPassOn_RefusesWhatIsForgedAndNothingElse(PlacesSelection places) => Check(places.Selection);

    [DrawnProperty(100)]
    public void Verify_OnCutoffsWhereSomebodyWaits_RefusesWhatIsForgedAndNothingElse(CutoffsSelection cutoffs) => Check(cutoffs.Selection);

    private static void Check(Selection selection)
    {
        var lines = OutcomeLine.AllOf(selection.Evaluate());
        var report = VerificationReport.Of(selection.Procedure, selection.Candidates, lines);
        Assert.True(report.Holds, $"{report}\n{selection}\n{string.Join('\n', lines)}");

        for (var i = Math.Max(0, lines.Count - MostForged); i < lines.Count; i++)
        {
            foreach (var forged in Others(selection.Procedure, lines[i]))
            {
                Sequence<OutcomeLine> given = [.. lines.Select((line, position) => position == i ? forged : line)];
                var found = VerificationReport.Of(selection.Procedure, selection.Candidates, given);
                Assert.False(found.Holds, $"{lines[i]} became {forged}\n{selection}\n{string.Join('\n', lines)}");
                Assert.Contains(found.Properties.SelectMany(property => property.Violations), violation => violation.Witnesses.Contains(forged.Candidate));
            }
        }
    }

    private static IEnumerable<OutcomeLine> Others(SelectionProcedure procedure, OutcomeLine line)
    {
        foreach (var status in Enum.GetValues<OutcomeStatus>())
        {
            string[] stages = status switch
            {
                OutcomeStatus.Laureate => [string.Empty],
                OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling => ["admission"],
                _ => [.. procedure.Stages.Select(stage => stage.Id)],
            };
            foreach (var stage in stages.Where(stage => (status, stage) != (line.Status, line.Stage)))
            {
                yield return line with { Status = status, Stage = stage, Rank = null, FinalScore = null };
            }
        }
    }
}
