namespace SelectionRules.Testing;

/// <summary>Laws on what an outcome looks like.</summary>
internal static class ShapeLaws
{
    public static Law EveryoneIsAnswered { get; } = new(1, nameof(EveryoneIsAnswered), "Everybody who applied has an outcome, and nobody else has.")
    {
        About = "candidate",
        Instances = trial => trial.Candidates.Select(candidate => Instance.Of(trial.Lines.Of(candidate.Id).Any(), $"'{candidate.Id}' has no line", candidate.Id)),
    };

    public static Law EveryLineSaysOneThing { get; } = new(2, nameof(EveryLineSaysOneThing), "A line has the stage where its candidate stopped or waits; only a laureate has none, and only a laureate has a rank, a score or a place; a stage leaves out only by its cutoff.")
    {
        About = "candidate",
        Instances = trial => trial.Lines.All.Select(line => Instance.Of(IsWellFormed(trial.Procedure, line), $"the line says more or less than one thing: {line}", line.Candidate)),
    };

    private static bool IsWellFormed(SelectionProcedure procedure, OutcomeLine line) => line.Status switch
    {
        OutcomeStatus.Laureate => line.Stage.Length == 0,
        OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling => string.Equals(line.Stage, "admission", StringComparison.Ordinal) && HasNothingOfALaureate(line),
        OutcomeStatus.NotRetained => procedure.Stages.Any(stage => stage.Cutoff is not null && string.Equals(stage.Id, line.Stage, StringComparison.Ordinal)) && HasNothingOfALaureate(line),
        _ => procedure.Stages.Any(stage => string.Equals(stage.Id, line.Stage, StringComparison.Ordinal)) && HasNothingOfALaureate(line),
    };

    private static bool HasNothingOfALaureate(OutcomeLine line) => line.Rank is null && line.FinalScore is null && line.Placement is null;
}
