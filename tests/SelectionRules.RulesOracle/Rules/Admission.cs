namespace SelectionRules.RulesOracle;

/// <summary>Who is admitted, in which groups: "one candidate at a time".</summary>
internal sealed record Admission(Evidence Evidence, IReadOnlyList<string> Refusals, string? Question, IReadOnlyList<string> CountedIn)
{
    public bool IsAdmitted => Refusals.Count == 0 && Question is null;

    public static Admission Of(SelectionProcedure procedure, Candidate candidate)
    {
        var evidence = new Evidence(procedure, candidate);
        var requirements = procedure.Eligibility.Select(requirement => (Requirement: requirement, Verdict: Conditions.Of(requirement.Condition, On(requirement, evidence)))).ToList();
        var groups = Groups.Of(evidence);
        List<string> refusals =
        [
            .. IsLate(procedure, candidate) ? [ReasonCode.ReceivedLate] : Array.Empty<string>(),
            .. IsIncomplete(procedure, candidate) ? [ReasonCode.DocumentsMissing] : Array.Empty<string>(),
            .. requirements.Where(one => one.Verdict == Verdict.NotMet).Select(one => ReasonOf(one.Requirement, evidence)),
        ];

        // "`evidence-missing` (a fact that a requirement needs is not known, and the requirement is not `under-reserve`), `group-undetermined` or `language-role-undetermined`": the first that applies.
        var lacksEvidence = requirements.Any(one => one.Verdict == Verdict.Undetermined && !one.Requirement.UnderReserve);
        var question = lacksEvidence ? ReasonCode.EvidenceMissing : groups.Question;

        // "an application that is refusable as well is `not-admitted`, with the refusing reasons only"
        return new(evidence with { IsIn = groups.IsIn }, [.. refusals.Distinct()], refusals.Count > 0 ? null : question, groups.Ids);
    }

    public static Evidence On(Requirement requirement, Evidence evidence) => evidence with { On = requirement.AssessedOn ?? evidence.Procedure.AssessedOn };

    // "received before": the first instant that is too late comes after the whole closing minute, or after the closing instant, in the zone of the notice.
    private static bool IsLate(SelectionProcedure procedure, Candidate candidate) => procedure.ClosesAt is { } closing && candidate.Application.ReceivedAt >= Closing.FirstLateInstant(closing);

    private static bool IsIncomplete(SelectionProcedure procedure, Candidate candidate) =>
        procedure.Dossier is { } dossier && dossier.Documents.Any(document => !candidate.Application.Documents.Contains(document));

    // "the code given instead where only the recognition of a diploma is lacking"
    private static string ReasonOf(Requirement requirement, Evidence evidence) =>
        requirement.ReasonIfUnrecognised is { } code && Conditions.Of(requirement.Condition, On(requirement, evidence) with { IgnoresRecognition = true }) == Verdict.Met ? code : requirement.Reason;
}
