namespace SelectionRules;

/// <summary>Finds the rules that stop a line of an outcome, or make it wait, each with its clause.</summary>
internal static class StoppingRules
{
    public static IEnumerable<DifferenceCause.OfRule> Of(Outcome outcome, OutcomeRow row) => row.Decision.Status switch
    {
        OutcomeStatus.NotAdmitted => Admission(outcome, row, Verdict.NotMet),
        OutcomeStatus.NeedsRuling => Admission(outcome, row, Verdict.Undetermined),
        OutcomeStatus.Failed => Failure(outcome, row, StageOf(outcome, row)),
        OutcomeStatus.NotRetained => [OfCutoff(StageOf(outcome, row))],
        OutcomeStatus.Pending when row.Reasons.Contains(ReasonCode.CutoffUndecided) => [OfCutoff(StageOf(outcome, row))],
        OutcomeStatus.Pending or OutcomeStatus.Withdrawn => [OfStage(StageOf(outcome, row))],
        _ => [],
    };

    /// <summary>Returns the rule that says who is in a group.</summary>
    public static DifferenceCause.OfRule OfGroup(SelectionProcedure procedure, string group) => procedure.Grouping is Grouping.ByLanguageRole
        ? new() { Rule = "language-role", Kind = FindingKind.LanguageRole, Stage = string.Empty, Basis = procedure.LanguageRole?.Basis }
        : new()
        {
            Rule = $"groups/{group}",
            Kind = FindingKind.Membership,
            Stage = string.Empty,
            Basis = procedure.Grouping is Grouping.ByList byList ? byList.Lists.FirstOrDefault(list => string.Equals(list.Id, group, StringComparison.Ordinal))?.Basis : null,
        };

    private static List<DifferenceCause.OfRule> Admission(Outcome outcome, OutcomeRow row, Verdict verdict)
    {
        var rules = outcome.Pool.ApplicationOf(outcome.Pool.RowOf(row.Candidate)) is { } application
            ? CandidateFindings.Admission(outcome.Procedure, application).Findings
                .Where(finding => finding.Verdict == verdict && finding.Kind is FindingKind.ReceivedInTime or FindingKind.DossierComplete or FindingKind.Requirement or FindingKind.LanguageRole or FindingKind.Membership)
                .Where(finding => verdict == Verdict.Undetermined || finding.Kind is not (FindingKind.LanguageRole or FindingKind.Membership))
                .Select(finding => Of(finding, OutcomeRow.Admission))
                .ToList()
            : [];
        return rules.Count > 0 ? rules : [new() { Rule = OutcomeRow.Admission, Kind = FindingKind.Stage, Stage = OutcomeRow.Admission, Basis = null }];
    }

    /// <summary>Returns the pass marks of a stage that are not reached, and the marks whose absence eliminates; the stage itself where a ruling does.</summary>
    public static List<DifferenceCause.OfRule> Failure(Outcome outcome, OutcomeRow row, Stage stage)
    {
        var (explained, candidate) = (new ExplainedOutcome(outcome), outcome.Pool.RowOf(row.Candidate));
        var admission = explained.ApplicationOf(candidate) is { } application ? CandidateFindings.Admission(outcome.Procedure, application) : null;
        var evidence = ExplanationBuilder.EvidenceOf(explained, candidate, explained.RowsOf(candidate), admission) with { Group = row.Group };
        var rules = StageFindings.Of(stage, evidence).Finding.Parts
            .Where(part => part.Verdict == Verdict.NotMet)
            .Select(part => Of(part with { Basis = part.Basis ?? stage.Basis }, stage.Id))
            .ToList();
        return rules.Count > 0 ? rules : [OfStage(stage)];
    }

    private static DifferenceCause.OfRule OfCutoff(Stage stage) => new() { Rule = $"stages/{stage.Id}/cutoff", Kind = FindingKind.Cutoff, Stage = stage.Id, Basis = stage.Cutoff!.Basis };

    private static DifferenceCause.OfRule OfStage(Stage stage) => new() { Rule = $"stages/{stage.Id}", Kind = FindingKind.Stage, Stage = stage.Id, Basis = stage.Basis };

    private static DifferenceCause.OfRule Of(Finding finding, string stage) => new() { Rule = finding.Rule, Kind = finding.Kind, Stage = stage, Basis = finding.Basis };

    private static Stage StageOf(Outcome outcome, OutcomeRow row) => outcome.Procedure.Stages.First(stage => string.Equals(stage.Id, row.Stage, StringComparison.Ordinal));
}
