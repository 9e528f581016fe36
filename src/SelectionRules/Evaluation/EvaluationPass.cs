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

    private EvaluationPass(StageBook book, CancellationToken cancellation)
    {
        this.book = book;
        this.cancellation = cancellation;
        procedure = book.Procedure;
        columns = book.Columns;
        entries = book.Entries;
        outcome = new OutcomeColumns(entries.Count);
    }

    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public static OutcomeColumns Run(StageBook book, CancellationToken cancellation)
    {
        var pass = new EvaluationPass(book, cancellation);
        pass.Admit();
        // Stages up to the next cutoff look at one candidate at a time: a block goes through all of them while it is in the cache.
        for (var stage = 0; stage < book.Procedure.Stages.Count;)
        {
            var last = stage;
            while (book.CutoffOf(last) is null && last + 1 < book.Procedure.Stages.Count)
            {
                last++;
            }

            pass.Hold(stage, last);
            if (book.CutoffOf(last) is { } cutoff)
            {
                pass.Cut(last, cutoff);
            }

            stage = last + 1;
        }

        pass.Rank();
        return pass.outcome;
    }

    private void Admit()
    {
        var standings = Array.ConvertAll(columns.AdmissionStates, admission =>
            admission.IsAdmitted ? Standing.Passed : admission.Refusals != 0 ? Standing.NotAdmitted : Standing.NeedsRuling);
        if (Array.TrueForAll(standings, standing => standing == Standing.Passed))
        {
            return;
        }

        Block.ForEach(
            entries.Count,
            (from, length) =>
            {
                for (var entry = from; entry < from + length; entry++)
                {
                    outcome.Standings[entry] = standings[columns.Admissions[entries.RowOf(entry)]];
                }
            },
            cancellation);
        if (standings.AsSpan().Contains(Standing.NeedsRuling))
        {
            unruled.AddRange(Enumerable.Range(0, entries.Count).Where(entry => outcome.Standings[entry] == Standing.NeedsRuling));
        }

        outcome.IsProvisional = unruled.Count > 0;
    }

    private void Hold(int first, int last)
    {
        Block.ForEach(
            columns.Keys.Length,
            (from, length) =>
            {
                Span<byte> notes = stackalloc byte[Block.Size];
                for (var stage = first; stage <= last; stage++)
                {
                    HoldBlock(stage, from, notes[..length]);
                }
            },
            cancellation);

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

    private void HoldBlock(int stage, int from, Span<byte> notes)
    {
        var (firstEntry, lastEntry) = entries.EntriesOf(from, notes.Length);
        var standings = outcome.StandingBytes.Slice(firstEntry, lastEntry - firstEntry);
        if (!standings.Contains((byte)Standing.Passed))
        {
            return;
        }

        book.Note(stage, from, notes);
        if (!entries.AreRows || Lanes.Stop(notes, (byte)stage, standings, outcome.Stages.AsSpan(from), outcome.ReasonBytes[from..]))
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

    private void LookCloser(int stage, int entry)
    {
        var standing = book.Decide(stage, entry, out var reasons);
        if (standing == Standing.Passed)
        {
            return;
        }

        Stop(entry, stage, standing, reasons);
        if (standing == Standing.Pending)
        {
            lock (gate)
            {
                pending.Add(entry);
                waiting.Add(entry);
            }
        }
    }

    private void Cut(int stage, CutoffPass cutoff)
    {
        if (waiting.Count == 0 && unruled.Count == 0 && cutoff.TryCut(outcome, cancellation))
        {
            return;
        }

        var passed = Enumerable.Range(0, entries.Count).Where(entry => outcome.Standings[entry] == Standing.Passed).ToList();
        var result = cutoff.Keep(passed, waiting, unruled);
        waiting.RemoveAll(result.Lost.Contains);
        waiting.AddRange(result.Undecided);
        pending.AddRange(result.Undecided);
        result.Outside.ForEach(entry => Stop(entry, stage, Standing.NotRetained, StageReasons.OutsideCutoff));
        result.Undecided.ForEach(entry => Stop(entry, stage, Standing.Pending, StageReasons.CutoffUndecided));
    }

    private void Stop(int entry, int stage, Standing standing, StageReasons reasons)
    {
        outcome.Standings[entry] = standing;
        outcome.Stages[entry] = (byte)stage;
        outcome.Reasons[entry] = reasons;
    }

    // "The rank column is empty for a group with a pending candidate, and for every group while anyone is needs-ruling."
    private void Rank()
    {
        if (outcome.IsProvisional)
        {
            return;
        }

        var withheld = pending.Select(entry => book.ScopeOf(procedure.Ranking.Scope, entry)).ToHashSet();
        outcome.IsProvisional = withheld.Count > 0;
        book.Ranking.Rank(outcome, withheld, cancellation);
    }
}
