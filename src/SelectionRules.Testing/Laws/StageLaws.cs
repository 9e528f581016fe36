namespace SelectionRules.Testing;

/// <summary>Laws on stages: who passes, fails, waits and withdraws.</summary>
internal static class StageLaws
{
    public static Law NobodyPassesAFailedGate { get; } = new(14, nameof(NobodyPassesAFailedGate), "Nobody goes beyond a stage without having reached each of its pass marks, with every result that it awaits known.")
    {
        About = "candidate who has passed a stage",
        Instances = OfPassed,
    };

    public static Law NobodyFailsWithoutAReason { get; } = new(15, nameof(NobodyFailsWithoutAReason), "Nobody fails who reached every pass mark or still can: only a known mark below one, or an absence, eliminates.")
    {
        About = "candidate who failed",
        Instances = trial => Stopped(trial, OutcomeStatus.Failed).Select(one =>
            Instance.Of(one.Reading.Standing == StageStanding.Failed, $"'{one.Line.Candidate}' fails at '{one.Line.Stage}', although {one.Reading.Why}", one.Line.Candidate)),
    };

    public static Law NobodyWaitsWithoutCause { get; } = new(16, nameof(NobodyWaitsWithoutCause), "Nobody waits unless a result of their own is missing, or others whose results are missing can decide their place.")
    {
        About = "candidate who waits",
        Instances = trial => Stopped(trial, OutcomeStatus.Pending).Select(one =>
            Instance.Of(HasCause(trial, one.Line, one.Reading), $"'{one.Line.Candidate}' waits at '{one.Line.Stage}', although {one.Reading.Why} and nobody else waits", one.Line.Candidate)),
    };

    public static Law WithdrawalEndsTheProcedure { get; } = new(17, nameof(WithdrawalEndsTheProcedure), "Whoever withdraws in the stage that is reached has withdrawn there, whatever else is known; nobody else has.")
    {
        About = "candidate with a withdrawal in the stage reached",
        Instances = trial => trial.Lines.All
            .Where(line => trial.StageOf(line) is var stage && stage >= 0 && stage < trial.Procedure.Stages.Count)
            .Select(line => (Line: line, Reading: trial.ReadingOf(line.Candidate).Of(trial.Procedure.Stages[trial.StageOf(line)], line.Group)))
            .Where(one => one.Line.Status == OutcomeStatus.Withdrawn || one.Reading.Standing == StageStanding.Withdrawn)
            .Select(one => Instance.Of(
                one.Line.Status == OutcomeStatus.Withdrawn && one.Reading.Standing == StageStanding.Withdrawn,
                $"'{one.Line.Candidate}' is {one.Line.Status} at '{one.Line.Stage}', and the results say: {one.Reading.Why}",
                one.Line.Candidate)),
    };

    public static Law WhoeverPassesEverythingIsALaureate { get; } = new(43, nameof(WhoeverPassesEverythingIsALaureate), "Whoever is admitted and passes every stage is a laureate, unless a cutoff leaves the candidate out or undecided; nobody who is admitted on top stops at that cutoff.")
    {
        About = "candidate who passes every stage",
        Instances = trial =>
            from line in trial.Lines.All
            where AdmissionReading.Of(trial.Procedure, trial.ReadingOf(line.Candidate).Candidate).Status is null
                && trial.Procedure.Stages.All(stage => trial.ReadingOf(line.Candidate).Of(stage, line.Group).Standing == StageStanding.Passed)
            select Instance.Of(line.Status == OutcomeStatus.Laureate || IsStoppedByACutoff(trial, line), $"'{line.Candidate}' passes every stage, and no cutoff stops who is there: {line}", line.Candidate),
    };

    private static bool IsStoppedByACutoff(LawTrial trial, OutcomeLine line) => line.Status is OutcomeStatus.NotRetained or OutcomeStatus.Pending
        && trial.StageOf(line) is var stage and >= 0
        && trial.Procedure.Stages[stage].Cutoff is not null
        && !trial.ReadingOf(line.Candidate).IsAdmittedOnTop(trial.Procedure.Stages[stage]);

    private static IEnumerable<Instance> OfPassed(LawTrial trial) =>
        from line in trial.Lines.All
        from position in Enumerable.Range(0, StagesPassed(trial, line))
        let stage = trial.Procedure.Stages[position]
        let reading = trial.ReadingOf(line.Candidate).Of(stage, line.Group)
        select Instance.Of(reading.Standing == StageStanding.Passed, $"'{line.Candidate}' passes the stage '{stage.Id}' [{line}], although {reading.Why}", line.Candidate);

    // One left out by a cutoff has passed its stage.
    private static int StagesPassed(LawTrial trial, OutcomeLine line) => Math.Max(0, trial.StageOf(line) + (line.Status == OutcomeStatus.NotRetained ? 1 : 0));

    private static IEnumerable<(OutcomeLine Line, StageReading Reading)> Stopped(LawTrial trial, OutcomeStatus status) => trial.Lines.All
        .Where(line => line.Status == status && trial.StageOf(line) >= 0)
        .Select(line => (line, trial.ReadingOf(line.Candidate).Of(trial.Procedure.Stages[trial.StageOf(line)], line.Group)));

    private static bool HasCause(LawTrial trial, OutcomeLine line, StageReading reading)
    {
        if (reading.Standing != StageStanding.Passed)
        {
            return reading.Standing == StageStanding.Waiting;
        }

        var stage = trial.StageOf(line);
        return trial.Procedure.Stages[stage].Cutoff is { } cutoff
            && (cutoff.Ties == TiePolicy.LeaveUndecided
                || (cutoff.OnTop is { } onTop && trial.ReadingOf(line.Candidate).Of(onTop) == Verdict.Undetermined)
                || trial.Lines.All.Any(other => other.Candidate != line.Candidate && Progress.IsWaiting(other) && trial.StageOf(other) <= stage && AreCountedTogether(trial.Procedure, cutoff, line, other)));
    }

    // Somebody in another group decides a place only where the cutoff counts everyone or fills lists together; a ruling can bring its candidate into any group.
    private static bool AreCountedTogether(SelectionProcedure procedure, Cutoff cutoff, OutcomeLine line, OutcomeLine other) =>
        cutoff.Scope == Scope.Everyone || PlacesReading.AreShared(procedure, cutoff) || other.Status == OutcomeStatus.NeedsRuling || string.Equals(line.Group, other.Group, StringComparison.Ordinal);
}
