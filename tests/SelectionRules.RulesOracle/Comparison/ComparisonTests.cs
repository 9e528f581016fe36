using SelectionRules.Json;
using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>Holds the library against the second implementation on random procedures of the whole vocabulary with random pools, every column of every line.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(SelectionArbitraries), typeof(EnrichedSelections)])]
public sealed class ComparisonTests
{
    [DrawnProperty]
    public void Evaluate_OnDrawnProcedures_EqualsTheSecondImplementation(Selection selection) => Compare(selection);

    [DrawnProperty]
    public void Evaluate_OnProceduresOfSeldomWords_EqualsTheSecondImplementation(EnrichedSelection enriched) => Compare(enriched.Selection);

    private static void Compare(Selection selection)
    {
        var library = Lines.OfLibrary(selection.Procedure, selection.Candidates);
        var differences = Lines.Differences(Lines.OfOracle(selection.Procedure, selection.Candidates), library);

        Assert.True(differences.Count == 0, $"{string.Join('\n', differences)}\nlibrary, all lines:\n{string.Join('\n', library)}\n{selection}\n{ProcedureJson.Write(selection.Procedure)}\n{string.Join('\n', selection.Candidates)}");
    }
}
