namespace SelectionRules.Testing.Tests;

/// <summary>A pool of many equals is decided as a pool of one of each: what holds for the small pool, which law number one compares with the findings, holds for blocks, threads and vectors.</summary>
/// <remarks>
/// Where there are m of everybody and m times the places, whoever had k ahead has m × k ahead: a cutoff decides the same, whatever its policy for ties and whoever waits, and rank r becomes 1 + m × (r − 1).
/// </remarks>
public sealed class LargePoolLaw
{
    // More than one thread takes at once, and a last block that is not full.
    private const int Rows = 66_001;

    [DrawnProperty(oneOf: 8, Arbitrary = [typeof(SelectionArbitraries)])]
    public void ManyOfEverybody_AreDecidedAsOneOfEach(Selection selection, int seed)
    {
        var (procedure, candidates) = (selection.Procedure, selection.Candidates);
        if (candidates.IsEmpty || procedure.Stages.Any(stage => KeepsSomeOfNoGroup(procedure, stage)))
        {
            return;
        }

        var copies = (Rows / candidates.Count) + 1;
        var prototypes = new int[copies * candidates.Count];
        for (var row = 0; row < prototypes.Length; row++)
        {
            prototypes[row] = row % candidates.Count;
        }

        new Random(seed).Shuffle(prototypes);
        var one = procedure.Evaluate(CandidatePool.Of(procedure, candidates));
        var many = Multiplied(procedure, copies);
        var outcome = many.Evaluate(CandidatePool.Of(many, prototypes.Select((prototype, row) => CopyOf(candidates[prototype], row))));

        var expected = prototypes.SelectMany(prototype => LinesOf(one, prototype)).ToList();
        Assert.Equal(expected.Select(line => Line(one, line, copies)), Enumerable.Range(0, outcome.Count).Select(line => Line(outcome, line, 1)));
        Assert.Equal(one.IsProvisional, outcome.IsProvisional);
        Assert.Equal(expected.Take(50).Select(one.FinalScoreAt), Enumerable.Range(0, Math.Min(50, outcome.Count)).Select(outcome.FinalScoreAt));

        // Rulings name candidates: each has as many as there are copies.
        SelectionProcedure Multiplied(SelectionProcedure rules, int times) => rules with
        {
            Stages = [.. rules.Stages.Select(stage => stage with { Cutoff = stage.Cutoff is { } cutoff ? cutoff with { Size = SizeOf(rules, cutoff, times) } : null })],
            Rulings = [.. rules.Rulings.SelectMany(ruling => prototypes.Index().Where(row => candidates[row.Item].Id == ruling.Candidate).Select(row => ruling with { Candidate = KeyOf(row.Index) }))],
        };
    }

    // Who is in no list is counted with those in none; the extra for few places, which keeps some of them, cannot be said of them alone.
    private static bool KeepsSomeOfNoGroup(SelectionProcedure rules, Stage stage) =>
        stage.Cutoff is { Scope: Scope.EachGroup, Size: CutoffSize.PerPlace } cutoff && GroupTable.Of(rules).Ids is not [""] && CutoffPlaces.Of(rules, cutoff, string.Empty) > 0;

    private static CutoffSize SizeOf(SelectionProcedure rules, Cutoff cutoff, int times) => (cutoff.Scope, cutoff.Size, GroupTable.Of(rules).Ids) switch
    {
        (Scope.Everyone, _, _) or (_, CutoffSize.Same, _) => new CutoffSize.Same { Places = times * CutoffPlaces.Of(rules, cutoff, null) },
        (_, _, [""]) => new CutoffSize.Same { Places = times * CutoffPlaces.Of(rules, cutoff, string.Empty) },
        (_, _, var groups) => new CutoffSize.PerGroup { Places = [.. groups.Select(group => new GroupNumber(group, times * CutoffPlaces.Of(rules, cutoff, group)))] },
    };

    private static Candidate CopyOf(Candidate prototype, int row) => prototype with { Application = prototype.Application with { Candidate = KeyOf(row) } };

    private static CandidateId KeyOf(int row) => CandidateId.Of($"K{row}");

    private static IEnumerable<int> LinesOf(Outcome outcome, int row)
    {
        var (first, end) = outcome.Book.Entries.EntriesOf(row, 1);
        return Enumerable.Range(first, end - first);
    }

    private static (Standing Standing, int Stage, StageReasons Reasons, int Rank) Line(Outcome outcome, int line, int copies)
    {
        var columns = outcome.Columns;
        var rank = columns.Ranks[line];
        return (columns.Standings[line], columns.Stages[line], columns.Reasons[line], rank == 0 ? 0 : 1 + ((rank - 1) * copies));
    }
}
