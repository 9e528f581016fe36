namespace SelectionRules;

/// <summary>Finds the groups that a candidate is counted in: one for everybody, the language role, a code, lists.</summary>
internal static class GroupFindings
{
    /// <summary>Returns the memberships that the application itself states, before anything is decided.</summary>
    public static GroupMemberships Stated(CandidateEvidence evidence)
    {
        var memberships = GroupMemberships.Unknown;
        return evidence.Procedure.Grouping switch
        {
            Grouping.OneGroup => memberships.With(string.Empty, Verdict.Met),
            Grouping.ByCode byCode => WithCodes(memberships, byCode.Fact, evidence),
            _ => memberships,
        };
    }

    public static CandidateGroups Of(CandidateEvidence evidence, LanguageRoleFinding? role)
    {
        evidence = evidence with { Groups = WithRoles(evidence.Groups, evidence.Procedure.LanguageRole, role) };
        return evidence.Procedure.Grouping switch
        {
            Grouping.ByLanguageRole => ByRole(evidence, role),
            Grouping.ByCode byCode => Single(evidence, CodeOf(byCode.Fact, evidence), ReasonCode.GroupUndetermined),
            Grouping.ByList byList => OfLists(byList.Lists, evidence),
            _ => Single(evidence, string.Empty, ReasonCode.GroupUndetermined),
        };
    }

    // No role at all, for want of a qualifying diploma, is no open question: the candidate is in no group.
    private static CandidateGroups ByRole(CandidateEvidence evidence, LanguageRoleFinding? role)
    {
        var groups = Single(evidence, role?.Role?.Code, ReasonCode.LanguageRoleUndetermined);
        return role?.Verdict == Verdict.NotMet ? groups with { Undetermined = null } : groups;
    }

    private static CandidateGroups Single(CandidateEvidence evidence, string? group, string reasonWithout) => new()
    {
        Counted = group is null ? [] : [group],
        Memberships = evidence.Groups with { IsComplete = true },
        Undetermined = group is null ? reasonWithout : null,
    };

    // Each list can ask about those before it. The groups are settled at admission: a list that is open does not count the candidate.
    private static CandidateGroups OfLists(Sequence<ListDefinition> lists, CandidateEvidence evidence)
    {
        var findings = new List<Finding>();
        foreach (var list in lists)
        {
            var rule = $"groups/{list.Id}";
            var members = ConditionFindings.Assess(list.Members, evidence, rule);
            var verdict = members.Verdict == Verdict.Undetermined ? Ruled(list, evidence) : members.Verdict;
            findings.Add(new()
            {
                Rule = rule,
                Kind = FindingKind.Membership,
                Verdict = verdict,
                Operands = [new(OperandName.Group, list.Id)],
                Basis = list.Basis,
                Parts = [members],
            });
            evidence = evidence with { Groups = evidence.Groups.With(list.Id, verdict == Verdict.Met ? Verdict.Met : Verdict.NotMet) };
        }

        var counted = lists.Where((_, index) => findings[index].Verdict == Verdict.Met).Select(list => list.Id).ToSequence();
        return new()
        {
            Counted = counted,
            Memberships = evidence.Groups with { IsComplete = true },
            Findings = findings.ToSequence(),
        };
    }

    // Where evidence leaves a list open, the authority assigns the candidate to a list, and thereby to no other that is open.
    private static Verdict Ruled(ListDefinition list, CandidateEvidence evidence)
    {
        var assigned = evidence.RulingsOf(RulingKind.AssignsGroup, stage: string.Empty).Select(ruling => ruling.Group).ToList();
        if (assigned.Count == 0)
        {
            return Verdict.Undetermined;
        }

        return assigned.Contains(list.Id, StringComparer.Ordinal) ? Verdict.Met : Verdict.NotMet;
    }

    // Where the candidate states no code, the authority assigns one.
    private static string? CodeOf(string fact, CandidateEvidence evidence) =>
        evidence.FactOf(fact, FactKind.Code)?.AsT3 ?? evidence.RulingsOf(RulingKind.AssignsGroup, stage: string.Empty).Select(ruling => ruling.Group).FirstOrDefault();

    private static GroupMemberships WithRoles(GroupMemberships memberships, LanguageRoleRule? rule, LanguageRoleFinding? finding)
    {
        foreach (var role in rule?.Roles ?? [])
        {
            var isOther = finding!.Verdict == Verdict.Undetermined ? Verdict.Undetermined : Verdict.NotMet;
            memberships = memberships.With(role.Code, finding.Role == role ? Verdict.Met : isOther);
        }

        return memberships;
    }

    private static GroupMemberships WithCodes(GroupMemberships memberships, string fact, CandidateEvidence evidence)
    {
        var stated = CodeOf(fact, evidence);
        var codes = evidence.Procedure.Facts.Where(definition => string.Equals(definition.Id, fact, StringComparison.Ordinal)).SelectMany(definition => definition.Codes);
        foreach (var code in codes)
        {
            var verdict = string.Equals(code, stated, StringComparison.Ordinal) ? Verdict.Met : Verdict.NotMet;
            memberships = memberships.With(code, stated is null ? Verdict.Undetermined : verdict);
        }

        return memberships;
    }
}
