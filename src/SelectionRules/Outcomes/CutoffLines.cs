using System.Collections.Concurrent;

namespace SelectionRules;

/// <summary>The lines that the cutoff of a stage drew, group by group.</summary>
internal sealed class CutoffLines
{
    private readonly Outcome outcome;
    private readonly int stage;
    private readonly Cutoff cutoff;
    private readonly ILookup<int, int> passed;
    private readonly bool isRuled;
    private readonly HashSet<int> waiting = [];
    private readonly Lazy<CutoffPositions> positions;
    private readonly ConcurrentDictionary<int, CutoffLine> lines = new();

    private CutoffLines(Outcome outcome, int stage)
    {
        this.outcome = outcome;
        this.stage = stage;
        cutoff = outcome.Procedure.Stages[stage].Cutoff!;
        var columns = outcome.Columns;
        var found = new List<int>();
        isRuled = true;
        for (var entry = 0; entry < outcome.Count; entry++)
        {
            var standing = columns.Standings[entry];
            isRuled &= standing != Standing.NeedsRuling;
            if (standing == Standing.Pending && columns.Stages[entry] <= stage)
            {
                waiting.Add(outcome.Book.ScopeOf(cutoff.Scope, entry));
            }

            if (HasPassed(standing, columns.Stages[entry], columns.Reasons[entry]))
            {
                found.Add(entry);
            }
        }

        passed = found.ToLookup(entry => outcome.Book.ScopeOf(cutoff.Scope, entry));
        positions = new(() => outcome.Book.CutoffOf(stage)!.PositionsOf(found));
    }

    /// <summary>Gets where those who passed the stage stand; they are put in order when it is first asked for.</summary>
    public CutoffPositions Positions => positions.Value;

    public static CutoffLines Of(Outcome outcome, int stage) => new(outcome, stage);

    /// <summary>Returns the line of a group; of everybody, where all are counted together.</summary>
    public CutoffLine LineOf(string group) => lines.GetOrAdd(cutoff.Scope == Scope.Everyone ? 0 : outcome.Pool.Compiled.Groups.PositionOf(group), Line);

    private CutoffLine Line(int scope)
    {
        var members = (IReadOnlyList<int>)[.. passed[scope]];
        var isDecided = isRuled && !waiting.Contains(scope);
        var score = cutoff.By.Keys[0] as OrderKey.ByScore;
        var reader = score is null || !isDecided ? null : outcome.Book.ReaderOf(score.Score);
        return new CutoffLine
        {
            Passed = members,
            LastRetained = reader is not null && Positions.LastWithin(scope) is { } last ? reader.ValueOf(outcome.Book.Entries.RowOf(last)) : null,
            FirstNotRetained = reader?.ExtremeOf(members.Where(IsOutside).Select(outcome.Book.Entries.RowOf), isLowest: score!.First != Extreme.Highest),
            IsDecided = isDecided,
        };
    }

    private bool IsOutside(int entry) => outcome.Columns.Standings[entry] == Standing.NotRetained && outcome.Columns.Stages[entry] == stage;

    private bool HasPassed(Standing standing, int at, StageReasons reasons) => standing switch
    {
        Standing.Passed => true,
        Standing.NotAdmitted or Standing.NeedsRuling => false,
        Standing.NotRetained => at >= stage,
        Standing.Pending => at > stage || (at == stage && reasons == StageReasons.CutoffUndecided),
        _ => at > stage,
    };
}
