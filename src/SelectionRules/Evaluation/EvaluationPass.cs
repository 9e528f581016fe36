using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>One pass of a procedure over a pool: forward only, stage after stage, in blocks of rows.</summary>
internal sealed class EvaluationPass
{
    private readonly SelectionProcedure procedure;
    private readonly PoolColumns columns;
    private readonly EntryTable entries;
    private readonly StageBook book;
    private readonly OutcomeColumns outcome;
    private readonly CancellationToken cancellation;
    private readonly Lock gate = new();

    // Everybody who waits: a result is missing, or a cutoff is undecided.
    private readonly List<int> pending = [];

    // Those of them who could still end ahead of somebody.
    private readonly List<int> waiting = [];

    // Those whom a ruling may still bring into any group.
    private readonly List<int> unruled = [];

    private readonly Standing[] standingOfState;
    private bool isAdmitted;

    private EvaluationPass(StageBook book, CancellationToken cancellation)
    {
        this.book = book;
        this.cancellation = cancellation;
        procedure = book.Procedure;
        columns = book.Columns;
        entries = book.Entries;
        outcome = new OutcomeColumns(entries.Count);
        standingOfState = Array.ConvertAll(columns.AdmissionStates, admission =>
            admission.IsAdmitted ? Standing.Passed : admission.Refusals != 0 ? Standing.NotAdmitted : Standing.NeedsRuling);
    }

    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public static OutcomeColumns Run(StageBook book, IProgress<int>? progress, CancellationToken cancellation)
    {
        var pass = new EvaluationPass(book, cancellation);
        var first = 0;
        for (var stage = 0; stage < book.Procedure.Stages.Count; stage++)
        {
            if (book.CutoffOf(stage) is { } cutoff)
            {
                var counts = cutoff.Counts();
                pass.Hold(first, stage, counts);
                pass.Cut(cutoff, counts);
                first = stage + 1;
                progress?.Report(first);
            }
        }

        var ranks = book.Ranking.Counts();
        pass.Hold(first, book.Procedure.Stages.Count - 1, ranks);
        pass.Rank(ranks);
        progress?.Report(book.Procedure.Stages.Count);
        return pass.outcome;
    }

    /// <summary>Holds the stages up to the next look at the pool: a block goes through all of them, and is counted, while it is in the cache.</summary>
    private void Hold(int first, int last, PlaceCounts? counts)
    {
        Block.ForEach(
            columns.Keys.Length,
            () => counts?.NewTable(),
            (table, from, length) =>
            {
                if (!isAdmitted)
                {
                    AdmitBlock(from, length);
                }

                Span<byte> notes = stackalloc byte[Block.Size];
                for (var stage = first; stage <= last; stage++)
                {
                    HoldBlock(stage, from, notes[..length]);
                }

                if (table is not null)
                {
                    counts!.CountBlock(table, outcome, from, length);
                }
            },
            table => counts?.Add(table!),
            cancellation);
        if (!isAdmitted)
        {
            isAdmitted = true;
            FindUnruled();
        }

        // What is known of a candidate who waits, up to the last of these stages, may exclude that it still ends ahead of anybody.
        waiting.RemoveAll(entry => IsLost(entry, Math.Max(first, outcome.Stages[entry] + 1)));
        unruled.RemoveAll(entry => IsLost(entry, first));

        bool IsLost(int entry, int stage)
        {
            for (; stage <= last; stage++)
            {
                if (book.Decide(stage, entry, out _) is Standing.Failed or Standing.Withdrawn)
                {
                    return true;
                }
            }

            return false;
        }
    }

    // The columns are not cleared beforehand: the first block that is written is the first use of its memory.
    private void AdmitBlock(int from, int length)
    {
        var (first, end) = entries.EntriesOf(from, length);
        outcome.Stages.AsSpan(first, end - first).Clear();
        outcome.ReasonBytes[first..end].Clear();
        var standings = outcome.Standings.AsSpan(first, end - first);
        if (entries.AreRows)
        {
            columns.Admissions.LookUp(from, MemoryMarshal.AsBytes(standingOfState.AsSpan()), MemoryMarshal.AsBytes(standings));
            return;
        }

        for (var i = 0; i < standings.Length; i++)
        {
            standings[i] = standingOfState[columns.Admissions[entries.RowOf(first + i)]];
        }
    }

    private void FindUnruled()
    {
        if (standingOfState.AsSpan().Contains(Standing.NeedsRuling))
        {
            unruled.AddRange(Enumerable.Range(0, entries.Count).Where(entry => outcome.Standings[entry] == Standing.NeedsRuling));
        }

        outcome.IsProvisional = unruled.Count > 0;
    }

    private void HoldBlock(int stage, int from, Span<byte> notes)
    {
        var (firstEntry, lastEntry) = entries.EntriesOf(from, notes.Length);
        var standings = outcome.StandingBytes.Slice(firstEntry, lastEntry - firstEntry);
        if (!standings.Contains((byte)Standing.Passed))
        {
            return;
        }

        book.Note(stage, from, notes);
        if (!entries.AreRows)
        {
            HoldLines(stage, from, notes, firstEntry, lastEntry);
        }
        else if (Lanes.Stop(notes, (byte)stage, standings, outcome.Stages.AsSpan(from), outcome.ReasonBytes[from..]))
        {
            for (var entry = firstEntry; entry < lastEntry; entry++)
            {
                if (outcome.Standings[entry] == Standing.Passed && notes[entries.RowOf(entry) - from] != 0)
                {
                    LookCloser(stage, entry);
                }
            }
        }
    }

    private void HoldLines(int stage, int from, ReadOnlySpan<byte> notes, int first, int end)
    {
        for (var entry = first; entry < end; entry++)
        {
            if (outcome.Standings[entry] != Standing.Passed)
            {
                continue;
            }

            switch ((BlockNote)notes[entries.RowOf(entry) - from])
            {
                case BlockNote.None:
                    break;
                case BlockNote.Fails:
                    outcome.Stop(entry, stage, Standing.Failed, StageReasons.BelowPassMark);
                    break;
                default:
                    LookCloser(stage, entry);
                    break;
            }
        }
    }

    private void LookCloser(int stage, int entry)
    {
        var standing = book.Decide(stage, entry, out var reasons);
        if (standing == Standing.Passed)
        {
            return;
        }

        outcome.Stop(entry, stage, standing, reasons);
        if (standing == Standing.Pending)
        {
            lock (gate)
            {
                pending.Add(entry);
                waiting.Add(entry);
            }
        }
    }

    private void Cut(CutoffPass cutoff, PlaceCounts? counts)
    {
        var result = cutoff.Cut(outcome, counts, waiting, unruled, cancellation);
        waiting.RemoveAll(result.Lost.Contains);
        waiting.AddRange(result.Undecided);
        pending.AddRange(result.Undecided);
    }

    // "The rank column is empty for a group with a pending candidate, and for every group while anyone is needs-ruling."
    private void Rank(PlaceCounts? counts)
    {
        if (outcome.IsProvisional)
        {
            // Those who need a ruling may have lost already, so that all others were counted: the cells are no ranks.
            Array.Clear(outcome.Ranks);
            return;
        }

        var withheld = pending.Select(entry => book.ScopeOf(procedure.Ranking.Scope, entry)).ToHashSet();
        outcome.IsProvisional = withheld.Count > 0;
        book.Ranking.Rank(outcome, counts, withheld, cancellation);
    }
}
