namespace SelectionRules.Testing;

/// <summary>Somebody counted at a cutoff: the place, and what became of it.</summary>
internal sealed record Contender(OutcomeLine Line, OrderPlace Place, ContenderFate Fate, bool IsOnTopOpen)
{
    /// <summary>Returns the one who is counted with a line; none where its candidate did not pass the stage or is admitted on top.</summary>
    public static Contender? Of(LawTrial trial, int stage, Cutoff cutoff, OutcomeLine line)
    {
        var reading = trial.ReadingOf(line.Candidate);
        var reached = trial.StageOf(line);
        ContenderFate? fate = (reached.CompareTo(stage), line.Status) switch
        {
            ( > 0, _) => ContenderFate.Retained,
            (0, OutcomeStatus.NotRetained) => ContenderFate.LeftOut,
            (0, OutcomeStatus.Pending) when reading.Of(trial.Procedure.Stages[stage], line.Group).Standing == StageStanding.Passed => ContenderFate.Undecided,
            _ => null,
        };
        if (fate is not { } known || reading.IsAdmittedOnTop(trial.Procedure.Stages[stage]))
        {
            return null;
        }

        return new(line, reading.PlaceIn(cutoff.By), known, cutoff.OnTop is { } onTop && reading.Of(onTop) == Verdict.Undetermined);
    }
}
