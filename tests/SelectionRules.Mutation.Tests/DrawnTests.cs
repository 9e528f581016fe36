using FsCheck;
using FsCheck.Fluent;
using SelectionRules.Testing;

namespace SelectionRules.Mutation.Tests;

/// <summary>A few procedures and pools of the whole vocabulary, drawn once and always the same, put to the laws and to every way of reading them.</summary>
public sealed class DrawnTests
{
    private const int Parts = 4;

    private const int Pools = 36;

    private const int PoolsOfEachLaw = 3;

    private const int Size = 50;

    // Drawn once in a process: the drawing costs more than the laws.
    private static readonly Lazy<Selection[]> Drawn = new(() => [.. SelectionArbitraries.Selections().Generator.Sample(Pools, new Rnd(1, 1), Size)]);

    public static TheoryData<int> Tens => [.. Enumerable.Range(0, Parts)];

    public static TheoryData<string> Names => [.. SelectionRules.Testing.Laws.All.Select(law => law.Name)];

    [Theory]
    [MemberData(nameof(Tens))]
    public void Evaluation_Findings_AndVerifier_Agree(int part)
    {
        foreach (var selection in Drawn.Value.Skip(part * Pools / Parts).Take(Pools / Parts))
        {
            Agreement.Assert(selection.Procedure, selection.Candidates);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Law_Holds(string name)
    {
        var law = SelectionRules.Testing.Laws.Named(name);
        foreach (var selection in Drawn.Value.Where(selection => law.AppliesTo(selection.Procedure)).Take(PoolsOfEachLaw))
        {
            var result = law.Check(selection, SelectionLaws.EvaluationOf(selection.Procedure));
            Assert.False(result.IsViolated, result.ToString());
        }
    }
}
