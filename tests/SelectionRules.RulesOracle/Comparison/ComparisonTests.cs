using SelectionRules.Json;
using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>Holds the library against the second implementation on random procedures of the whole vocabulary with random pools.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class ComparisonTests
{
    [DrawnProperty]
    public void Evaluate_OnDrawnProcedures_EqualsTheSecondImplementation(Selection selection)
    {
        var differences = Lines.Differences(Lines.OfOracle(selection.Procedure, selection.Candidates), Lines.OfLibrary(selection.Procedure, selection.Candidates));

        Assert.True(differences.Count == 0, $"{string.Join('\n', differences)}\n{selection}\n{ProcedureJson.Write(selection.Procedure)}");
    }
}
