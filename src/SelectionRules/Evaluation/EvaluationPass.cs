namespace SelectionRules;

/// <summary>One pass of a procedure over a pool: forward only, stage after stage.</summary>
internal sealed class EvaluationPass
{
    private readonly SelectionProcedure procedure;
    private readonly PoolColumns columns;
    private readonly EntryTable entries;
    private readonly StageBook book;
    private readonly OutcomeColumns outcome;

    // Those who wait: a result is missing, or a cutoff is undecided.
    private readonly List<int> waiting = [];

    // Those whom a ruling may still bring into any group.
    private readonly List<int> unruled = [];
    private List<int> active = [];

    private EvaluationPass(StageBook book)
    {
        this.book = book;
        procedure = book.Procedure;
        columns = book.Columns;
        entries = book.Entries;
        outcome = new OutcomeColumns(entries.Count);
    }

    public static OutcomeColumns Run(StageBook book, CancellationToken cancellation)
    {
        var pass = new EvaluationPass(book);
        pass.Admit();
        for (var stage = 0; stage < book.Procedure.Stages.Count; stage++)
        {
            cancellation.ThrowIfCancellationRequested();
            pass.Hold(stage);
        }

        cancellation.ThrowIfCancellationRequested();
        pass.Rank();
        return pass.outcome;
    }

    private void Admit()
    {
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var admission = columns.AdmissionOf(entries.RowOf(entry));
            if (admission.IsAdmitted)
            {
                active.Add(entry);
            }
            else if (admission.Refusals != 0)
            {
                outcome.Standings[entry] = Standing.NotAdmitted;
            }
            else
            {
                outcome.Standings[entry] = Standing.NeedsRuling;
                unruled.Add(entry);
            }
        }
    }

    private void Hold(int stage)
    {
        // What is known of a candidate who waits may exclude that it still ends ahead of anybody.
        waiting.RemoveAll(IsLost);
        unruled.RemoveAll(IsLost);
        var passed = new List<int>(active.Count);
        foreach (var entry in active)
        {
            var standing = book.Decide(stage, entries.RowOf(entry), out var reasons);
            if (standing == Standing.Passed)
            {
                passed.Add(entry);
                continue;
            }

            Stop(entry, stage, standing, reasons);
            if (standing == Standing.Pending)
            {
                waiting.Add(entry);
            }
        }

        active = passed;
        if (book.CutoffOf(stage) is { } cutoff)
        {
            var result = cutoff.Keep(passed, waiting, unruled);
            active = result.Kept;
            waiting.RemoveAll(result.Lost.Contains);
            waiting.AddRange(result.Undecided);
            result.Outside.ForEach(entry => Stop(entry, stage, Standing.NotRetained, StageReasons.OutsideCutoff));
            result.Undecided.ForEach(entry => Stop(entry, stage, Standing.Pending, StageReasons.CutoffUndecided));
        }

        bool IsLost(int entry) => book.Decide(stage, entries.RowOf(entry), out _) is Standing.Failed or Standing.Withdrawn;
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
        var withheld = new HashSet<int>();
        var everyoneWaits = false;
        for (var entry = 0; entry < entries.Count; entry++)
        {
            switch (outcome.Standings[entry])
            {
                case Standing.NeedsRuling:
                    everyoneWaits = true;
                    break;
                case Standing.Pending:
                    withheld.Add(book.ScopeOf(procedure.Ranking.Scope, entry));
                    break;
            }
        }

        outcome.IsProvisional = everyoneWaits || withheld.Count > 0;
        if (everyoneWaits)
        {
            return;
        }

        var ranked = active.Where(entry => !withheld.Contains(book.ScopeOf(procedure.Ranking.Scope, entry)));
        book.Ranking.Rank([.. ranked], outcome.Ranks);
    }
}
