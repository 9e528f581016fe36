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
            Grouping.ByCode byCode => Single(evidence, evidence.FactOf(byCode.Fact, FactKind.Code)?.AsT3, ReasonCode.GroupUndetermined),
            Grouping.ByList byList => OfLists(byList.Lists, evidence),
            _ => Single(evidence, string.Empty, ReasonCode.GroupUndetermined),
        };
    }

    /// <summary>Returns the groups of a candidate whose role, code or list was open, once the authority has assigned one.</summary>
    public static CandidateGroups Assigned(SelectionProcedure procedure, CandidateGroups open, string group)
    {
        if (procedure.Grouping is Grouping.ByList byList)
        {
            var lists = byList.Lists.Select(list => list.Id).Where(list => string.Equals(list, group, StringComparison.Ordinal) || open.Counted.Contains(list, StringComparer.Ordinal));
            return open with { Counted = lists.ToSequence(), Memberships = open.Memberships.With(group, Verdict.Met), Undetermined = null };
        }

        var alternatives = procedure.Grouping is Grouping.ByCode byCode ? CodesOf(procedure, byCode.Fact) : (procedure.LanguageRole?.Roles ?? []).Select(role => role.Code);
        var memberships = open.Memberships;
        foreach (var alternative in alternatives)
        {
            memberships = memberships.With(alternative, IsSame(alternative, group));
        }

        return open with { Counted = [group], Memberships = memberships, Undetermined = null };
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

    // A list that evidence leaves open does not count the candidate, and asks for a ruling.
    private static CandidateGroups OfLists(Sequence<ListDefinition> lists, CandidateEvidence evidence)
    {
        var findings = new List<Finding>();
        foreach (var list in lists)
        {
            var rule = $"groups/{list.Id}";
            var members = ConditionFindings.Assess(list.Members, evidence, rule);
            findings.Add(new()
            {
                Rule = rule,
                Kind = FindingKind.Membership,
                Verdict = members.Verdict,
                Operands = [new(OperandName.Group, list.Id)],
                Basis = list.Basis,
                Parts = [members],
            });
            evidence = evidence with { Groups = evidence.Groups.With(list.Id, members.Verdict == Verdict.Met ? Verdict.Met : Verdict.NotMet) };
        }

        var counted = lists.Where((_, index) => findings[index].Verdict == Verdict.Met).Select(list => list.Id).ToSequence();
        return new()
        {
            Counted = counted,
            Memberships = evidence.Groups with { IsComplete = true },
            Findings = findings.ToSequence(),
            Undetermined = findings.Exists(finding => finding.Verdict == Verdict.Undetermined) ? ReasonCode.GroupUndetermined : null,
        };
    }

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
        var stated = evidence.FactOf(fact, FactKind.Code)?.AsT3;
        foreach (var code in CodesOf(evidence.Procedure, fact))
        {
            memberships = memberships.With(code, stated is null ? Verdict.Undetermined : IsSame(code, stated));
        }

        return memberships;
    }

    private static IEnumerable<string> CodesOf(SelectionProcedure procedure, string fact) =>
        procedure.Facts.Where(definition => string.Equals(definition.Id, fact, StringComparison.Ordinal)).SelectMany(definition => definition.Codes);

    private static Verdict IsSame(string group, string other) => string.Equals(group, other, StringComparison.Ordinal) ? Verdict.Met : Verdict.NotMet;
}
