namespace SelectionRules.RulesOracle;

/// <summary>In which groups a candidate is counted, and what is still to be ruled on.</summary>
internal sealed record Groups(IReadOnlyList<string> Ids, string? Question, Func<string, Verdict> IsIn)
{
    public static Groups Of(Evidence evidence)
    {
        var ruled = evidence.Procedure.Rulings.LastOrDefault(ruling => ruling.Candidate == evidence.Candidate.Id && ruling.Kind == RulingKind.AssignsGroup)?.Group;
        return evidence.Procedure.Grouping switch
        {
            Grouping.ByLanguageRole => ByRole(evidence.Procedure.LanguageRole!, evidence, ruled),
            Grouping.ByCode byCode => ByCode(evidence.Fact(byCode.Fact)?.AsT3 ?? ruled),
            Grouping.ByList byList => ByList(byList, evidence, ruled),
            _ => new([""], null, _ => Verdict.NotMet),
        };
    }

    /// <summary>The groups that a procedure has, in the order in which lists are filled.</summary>
    public static IReadOnlyList<string> All(SelectionProcedure procedure) => procedure.Grouping switch
    {
        Grouping.ByLanguageRole => [.. procedure.LanguageRole!.Roles.Select(role => role.Code)],
        Grouping.ByCode byCode => [.. procedure.Facts.Single(fact => fact.Id == byCode.Fact).Codes],
        Grouping.ByList byList => [.. byList.Lists.Select(list => list.Id)],
        _ => [""],
    };

    // "Where exactly one of the roles is among their languages, that is the role." "Without a qualifying diploma there is no role."
    private static Groups ByRole(LanguageRoleRule rule, Evidence evidence, string? ruled)
    {
        var languages = evidence.Procedure.Eligibility
            .SelectMany(requirement => Diplomas.Qualifying(requirement.Condition, Admission.On(requirement, evidence)))
            .Select(diploma => diploma.Language)
            .ToList();
        if (languages.Count == 0)
        {
            return new([], null, _ => Verdict.NotMet);
        }

        var roles = rule.Roles.Where(languages.Contains).ToList();
        var chosen = evidence.Application.ChosenLanguageRole is { } choice && rule.Roles.Contains(choice) ? choice.Code : null;
        var fallback = roles.Count > 1 ? rule.WhereSeveralQualify : rule.WhereNoneQualifies;
        var role = roles.Count == 1 ? roles[0].Code : (fallback == RoleFallback.CandidateChooses ? chosen : null) ?? ruled;
        return role is null
            ? new([], ReasonCode.LanguageRoleUndetermined, _ => Verdict.Undetermined)
            : new([role], null, group => group == role ? Verdict.Met : Verdict.NotMet);
    }

    private static Groups ByCode(string? code) => code is null
        ? new([], ReasonCode.GroupUndetermined, _ => Verdict.Undetermined)
        : new([code], null, group => group == code ? Verdict.Met : Verdict.NotMet);

    // "a candidate is in each whose condition is met"
    private static Groups ByList(Grouping.ByList rule, Evidence evidence, string? ruled)
    {
        var verdicts = rule.Lists.ToDictionary(list => list.Id, list => Conditions.Of(list.Members, evidence));
        if (ruled is not null && verdicts.ContainsValue(Verdict.Undetermined))
        {
            // The ruling answers what is open: in this list, and in no other that was.
            verdicts = verdicts.ToDictionary(one => one.Key, one => one.Key == ruled ? Verdict.Met : one.Value == Verdict.Undetermined ? Verdict.NotMet : one.Value);
        }

        return new(
            [.. rule.Lists.Select(list => list.Id).Where(id => verdicts[id] == Verdict.Met)],
            verdicts.ContainsValue(Verdict.Undetermined) ? ReasonCode.GroupUndetermined : null,
            group => verdicts[group]);
    }
}
