using SelectionRules.Json;
using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>Holds the library against the second implementation on random procedures with random pools, every column of every line: of the whole vocabulary, and narrow ones about the rules in which a difference is seldom met otherwise.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(SelectionArbitraries), typeof(EnrichedSelections), typeof(NarrowSelections)])]
public sealed class ComparisonTests
{
    [DrawnProperty(300)]
    public void Evaluate_OnDrawnProcedures_EqualsTheSecondImplementation(Selection selection) => Compare(selection);

    [DrawnProperty(300)]
    public void Evaluate_OnProceduresOfSeldomWords_EqualsTheSecondImplementation(EnrichedSelection enriched) => Compare(enriched.Selection);

    [DrawnProperty(300)]
    public void Evaluate_OnPlacesThatPassOn_EqualsTheSecondImplementation(PlacesSelection places) => Compare(places.Selection);

    [DrawnProperty(300)]
    public void Evaluate_OnCutoffsWhereSomebodyWaits_EqualsTheSecondImplementation(CutoffsSelection cutoffs) => Compare(cutoffs.Selection);

    private static void Compare(Selection selection)
    {
        var library = Lines.OfLibrary(selection.Procedure, selection.Candidates);
        var differences = Lines.Differences(Lines.OfOracle(selection.Procedure, selection.Candidates), library);

        Assert.True(differences.Count == 0, $"{string.Join('\n', differences)}\nlibrary, all lines:\n{string.Join('\n', library)}\n{selection}\n{ProcedureJson.Write(selection.Procedure)}\n{string.Join('\n', selection.Candidates)}");
    }
}
