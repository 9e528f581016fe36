using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace SelectionRules;

/// <summary>A procedure made ready for columns: ids become positions, once.</summary>
internal sealed class CompiledProcedure
{
    private static readonly ConditionalWeakTable<SelectionProcedure, CompiledProcedure> Cache = [];

    private CompiledProcedure(SelectionProcedure procedure)
    {
        var errors = procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error).ToSequence();
        if (!errors.IsEmpty)
        {
            throw new InvalidProcedureException(errors);
        }

        Procedure = procedure;
        Tests = [.. procedure.Stages.SelectMany(stage => stage.Tests)];
        TestPositions = Tests.Select((test, position) => KeyValuePair.Create(test.Id, position)).ToFrozenDictionary(StringComparer.Ordinal);
        Groups = GroupTable.Of(procedure);
        Evidence = EvidenceDemand.Of(procedure);
        Rulings = procedure.Rulings.GroupBy(ruling => ruling.Candidate).ToFrozenDictionary(ruled => ruled.Key, ruled => ruled.ToArray());
        Admission = new AdmissionPass(procedure, Groups, Rulings);
    }

    public SelectionProcedure Procedure { get; }

    /// <summary>Gets the tests of all stages, in order: the columns of results.</summary>
    public Test[] Tests { get; }

    public FrozenDictionary<string, int> TestPositions { get; }

    public GroupTable Groups { get; }

    /// <summary>Gets what stages, orders and scores ask of applications: the columns of evidence.</summary>
    public EvidenceDemand Evidence { get; }

    public AdmissionPass Admission { get; }

    /// <summary>Gets what juries and authorities ruled, by candidate.</summary>
    public FrozenDictionary<CandidateId, JuryRuling[]> Rulings { get; }

    /// <summary>Returns the column of a test.</summary>
    /// <exception cref="ArgumentException">The procedure has no such test.</exception>
    public int PositionOf(string test) =>
        TestPositions.TryGetValue(test, out var position) ? position : throw new ArgumentException($"The procedure has no test '{test}'.", nameof(test));

    /// <summary>Returns the position of a stage.</summary>
    public int StageOf(string id) => Procedure.Stages.ToList().FindIndex(stage => string.Equals(stage.Id, id, StringComparison.Ordinal));

    /// <summary>Notes what juries ruled about a candidate, stage by stage.</summary>
    public void NoteRulings(int row, CandidateId candidate, Dictionary<(int Row, int Stage), StageRulings> rulings)
    {
        foreach (var ruling in Rulings.GetValueOrDefault(candidate, []))
        {
            if (ruling.Kind != RulingKind.AssignsGroup)
            {
                var place = (row, StageOf(ruling.Stage));
                rulings[place] = rulings.GetValueOrDefault(place) | KindOf(ruling);
            }
        }
    }

    private static StageRulings KindOf(JuryRuling ruling) => ruling.Kind switch
    {
        RulingKind.SetsAsideElimination => StageRulings.SetsAsideElimination,
        RulingKind.AdmitsOnTop => StageRulings.AdmitsOnTop,
        _ => StageRulings.Eliminates,
    };

    /// <summary>Compiles a procedure, once for each instance.</summary>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    public static CompiledProcedure Of(SelectionProcedure procedure) => Cache.GetValue(procedure, static key => new CompiledProcedure(key));
}
