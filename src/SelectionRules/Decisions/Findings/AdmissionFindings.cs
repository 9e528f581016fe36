namespace SelectionRules;

/// <summary>Decides on an application: in time, complete, each requirement, the language role, the groups.</summary>
internal static class AdmissionFindings
{
    public static AdmissionFinding Of(SelectionProcedure procedure, Application application)
    {
        var evidence = CandidateEvidence.Of(procedure, new Candidate(application), GroupMemberships.Unknown);
        evidence = evidence with { Groups = GroupFindings.Stated(evidence) };
        var received = Received(procedure.ClosesAt, application);
        var complete = Complete(procedure.Dossier, application);
        var requirements = procedure.Eligibility.Select(requirement => RequirementFinding.Of(requirement, evidence)).ToList();
        var role = LanguageRoleFinding.Of(evidence, requirements);
        var groups = GroupFindings.Of(evidence, role);

        // The group is stated "wherever it is determined, admitted or not"; a ruling may have answered what is open.
        if (groups.Undetermined is not null && evidence.RulingsOf(RulingKind.AssignsGroup, stage: string.Empty).FirstOrDefault() is { } ruling)
        {
            groups = GroupFindings.Assigned(procedure, groups, ruling.Group);
        }

        // A refusal goes before what has to be ruled on.
        var reasons = Distinct([Refusal(received, ReasonCode.ReceivedLate), Refusal(complete, ReasonCode.DocumentsMissing), .. requirements.Select(requirement => requirement.Refusal)]);
        var status = AdmissionStatus.NotAdmitted;
        if (reasons.IsEmpty)
        {
            // "Stands alone": the group is asked for once the requirements are settled.
            var isEvidenceMissing = requirements.Exists(requirement => requirement.NeedsRuling);
            reasons = Distinct([isEvidenceMissing ? ReasonCode.EvidenceMissing : groups.Undetermined]);
            status = reasons.IsEmpty ? AdmissionStatus.Admitted : AdmissionStatus.NeedsRuling;
        }

        return new()
        {
            Status = status,
            Reasons = reasons,
            IsUnderReserve = status == AdmissionStatus.Admitted && requirements.Exists(requirement => requirement.IsUnderReserve),
            LanguageRole = RoleAmong(procedure.LanguageRole, groups.Memberships),
            Groups = groups.Counted,
            Memberships = groups.Memberships,
            Findings = Present([received, complete, .. requirements.Select(requirement => requirement.Finding), role?.Finding, .. groups.Findings, .. RulingFindings.Of(evidence, OutcomeRow.Admission, stage: string.Empty, RulingKind.AssignsGroup)]),
        };
    }

    private static Language? RoleAmong(LanguageRoleRule? rule, GroupMemberships memberships)
    {
        foreach (var role in rule?.Roles ?? [])
        {
            if (memberships.Of(role.Code) == Verdict.Met)
            {
                return role;
            }
        }

        return null;
    }

    private static Finding? Received(ClosingTime? closing, Application application)
    {
        if (closing is null)
        {
            return null;
        }

        var limit = closing.FirstLateInstant;
        return new()
        {
            Rule = "admission/received",
            Kind = FindingKind.ReceivedInTime,
            Verdict = application.ReceivedAt < limit ? Verdict.Met : Verdict.NotMet,
            Operands = [new(OperandName.Received, application.ReceivedAt), new(OperandName.Limit, limit), new(OperandName.Zone, closing.Zone)],
            Comparison = Comparison.LessThan,
            Basis = closing.Basis,
        };
    }

    private static Finding? Complete(Dossier? dossier, Application application)
    {
        if (dossier is null)
        {
            return null;
        }

        var missing = dossier.Documents.Where(document => !application.Documents.Contains(document)).Select(document => document.Id).ToSequence();
        return new()
        {
            Rule = "admission/dossier",
            Kind = FindingKind.DossierComplete,
            Verdict = missing.IsEmpty ? Verdict.Met : Verdict.NotMet,
            Operands = [new(OperandName.Missing, missing)],
            Basis = dossier.Basis,
        };
    }

    private static string? Refusal(Finding? finding, string reason) => finding?.Verdict == Verdict.NotMet ? reason : null;

    private static Sequence<string> Distinct(IEnumerable<string?> reasons) => reasons.OfType<string>().Distinct(StringComparer.Ordinal).ToSequence();

    private static Sequence<Finding> Present(IEnumerable<Finding?> findings) => findings.OfType<Finding>().ToSequence();
}
