namespace SelectionRules;

/// <summary>The language role of a candidate: that of the qualifying diplomas, else what the rule falls back on.</summary>
internal sealed record LanguageRoleFinding
{
    public required Finding Finding { get; init; }

    /// <summary>Gets the role, or none where there is none or it is not determined.</summary>
    public required Language? Role { get; init; }

    /// <summary>Gets whether there is a role: not met without a qualifying diploma, undetermined where nothing decides between several.</summary>
    public Verdict Verdict => Finding.Verdict;

    /// <summary>Determines the role; none is spoken of where the procedure has no roles.</summary>
    public static LanguageRoleFinding? Of(CandidateEvidence evidence, IEnumerable<RequirementFinding> requirements)
    {
        if (evidence.Procedure.LanguageRole is not { } rule)
        {
            return null;
        }

        var languages = requirements.SelectMany(requirement => requirement.Qualifying).Select(diploma => diploma.Language).Distinct().ToSequence();
        var chosen = evidence.Application?.ChosenLanguageRole;
        var role = RoleOf(rule, languages, chosen);
        var operands = new List<Operand> { new(OperandName.Languages, languages.Select(language => language.Code).ToSequence()) };
        if (chosen is { } choice)
        {
            operands.Add(new(OperandName.Chosen, choice.Code));
        }

        if (role is { } determined)
        {
            operands.Add(new(OperandName.Role, determined.Code));
        }

        var withoutRole = languages.IsEmpty ? Verdict.NotMet : Verdict.Undetermined;
        return new()
        {
            Finding = new()
            {
                Rule = "language-role",
                Kind = FindingKind.LanguageRole,
                Verdict = role is null ? withoutRole : Verdict.Met,
                Operands = operands.ToSequence(),
                Basis = rule.Basis,
            },
            Role = role,
        };
    }

    private static Language? RoleOf(LanguageRoleRule rule, Sequence<Language> languages, Language? chosen)
    {
        // "The language of the required diploma determines the role": without a required diploma there is none, whatever was chosen.
        if (languages.IsEmpty)
        {
            return null;
        }

        var among = rule.Roles.Where(role => languages.Contains(role)).ToList();
        if (among.Count == 1)
        {
            return among[0];
        }

        var fallback = among.Count == 0 ? rule.WhereNoneQualifies : rule.WhereSeveralQualify;
        var choiceCounts = fallback == RoleFallback.CandidateChooses && chosen is { } choice && rule.Roles.Contains(choice);
        return choiceCounts ? chosen : null;
    }
}
