namespace SelectionRules.Tests.Laws;

/// <summary>The outcome that the findings make for a candidate, written as that of the compiled pass is.</summary>
internal static class FindingsOutcome
{
    // Cutoffs look at the pool: what they decide is taken from the outcome, everything before it is not.
    public static string Expected(SelectionProcedure procedure, Candidate candidate, AdmissionFinding admission, string group, Decision decision)
    {
        if (admission.Status != AdmissionStatus.Admitted)
        {
            return $"{(admission.Status == AdmissionStatus.NotAdmitted ? OutcomeStatus.NotAdmitted : OutcomeStatus.NeedsRuling)} {string.Join(',', admission.Reasons)}";
        }

        foreach (var stage in procedure.Stages)
        {
            var finding = CandidateFindings.Stage(procedure, stage, candidate, admission, group);
            switch (finding.Status)
            {
                case StageStatus.Withdrawn:
                    return $"{OutcomeStatus.Withdrawn} {stage.Id}";
                case StageStatus.Failed:
                    return $"{OutcomeStatus.Failed} {stage.Id} {string.Join(',', finding.Reasons)}";
                case StageStatus.Pending:
                    return $"{OutcomeStatus.Pending} {stage.Id} {string.Join(',', finding.Reasons)}";
            }

            var atCutoff = Actual(decision);
            if (stage.Cutoff is not null && (atCutoff == $"{OutcomeStatus.NotRetained} {stage.Id} outside-cutoff" || atCutoff == $"{OutcomeStatus.Pending} {stage.Id} cutoff-undecided"))
            {
                return atCutoff;
            }
        }

        return $"{OutcomeStatus.Laureate} {CandidateFindings.Score(procedure, procedure.FinalScore.Score, candidate, admission).Value}";
    }

    public static string Actual(Decision decision) => decision.Match(
        notAdmitted => $"{decision.Status} {string.Join(',', notAdmitted.Reasons)}",
        needsRuling => $"{decision.Status} {string.Join(',', needsRuling.Reasons)}",
        failed => $"{decision.Status} {failed.Stage} {string.Join(',', failed.Reasons)}",
        notRetained => $"{decision.Status} {notRetained.Stage} {string.Join(',', notRetained.Reasons)}",
        pending => $"{decision.Status} {pending.Stage} {string.Join(',', pending.Reasons)}",
        withdrawn => $"{decision.Status} {withdrawn.Stage}",
        laureate => $"{decision.Status} {laureate.FinalScore}");
}
