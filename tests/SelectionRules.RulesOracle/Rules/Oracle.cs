namespace SelectionRules.RulesOracle;

/// <summary>The whole vocabulary once more: what a procedure makes of candidates, a line for each candidate and group.</summary>
internal static class Oracle
{
    public static IReadOnlyList<Entry> Evaluate(SelectionProcedure procedure, IReadOnlyList<Candidate> candidates)
    {
        var entries = candidates.SelectMany(candidate => EntriesOf(Admission.Of(procedure, candidate))).ToList();
        for (var index = 0; index < procedure.Stages.Count; index++)
        {
            var stage = procedure.Stages[index];
            foreach (var entry in entries.Where(entry => entry.Status is null).ToList())
            {
                Stop(entry, stage);
            }

            if (stage is { Cutoff: not null, Counts: not StageWeight.Advisory })
            {
                Cutoffs.Apply(procedure, index, entries);
            }
        }

        foreach (var entry in entries.Where(entry => entry.Status is null).ToList())
        {
            entry.Stop(OutcomeStatus.Laureate, "");
        }

        Ranking.Give(procedure, entries);

        // "`places.csv`, where the procedure has `places` and nothing is provisional"
        if (procedure.Places is { } places && !entries.Exists(entry => entry.Status is OutcomeStatus.Pending or OutcomeStatus.NeedsRuling))
        {
            new PlacesFilled(places, procedure.Ranking.By, [.. entries.Where(entry => entry.Status == OutcomeStatus.Laureate)]).Fill();
        }

        return entries;
    }

    // "A candidate in several lists has a row in each"; who is in none has one.
    private static IEnumerable<Entry> EntriesOf(Admission admission)
    {
        foreach (var group in admission.CountedIn.DefaultIfEmpty(""))
        {
            var entry = new Entry(admission, group);
            if (admission.Refusals.Count > 0)
            {
                entry.Stop(OutcomeStatus.NotAdmitted, "admission", admission.Refusals);
            }
            else if (admission.Question is { } question)
            {
                entry.Stop(OutcomeStatus.NeedsRuling, "admission", question);
            }

            yield return entry;
        }
    }

    private static void Stop(Entry entry, Stage stage)
    {
        var (own, reasons) = Stages.Look(stage, entry.Evidence, entry.Group);
        if (own != Own.Passed)
        {
            entry.Stop(own switch { Own.Withdrawn => OutcomeStatus.Withdrawn, Own.Failed => OutcomeStatus.Failed, _ => OutcomeStatus.Pending }, stage.Id, reasons);
        }
    }
}
