namespace SelectionRules.Letters;

/// <summary>Finds in which language a candidate is written to, where nobody says.</summary>
internal static class LetterLanguage
{
    /// <summary>Returns the language of the role; else that of the role that was chosen; else the one language of the procedure's own titles; else English.</summary>
    public static Language Of(SelectionProcedure procedure, Explanation explanation, Application? application) =>
        Candidates(procedure, explanation, application).FirstOrDefault(Explanation.Languages.Contains, Language.English);

    private static IEnumerable<Language> Candidates(SelectionProcedure procedure, Explanation explanation, Application? application)
    {
        if (procedure.Grouping is Grouping.ByLanguageRole)
        {
            foreach (var language in Explanation.Languages.Where(language => explanation.Rows.Any(row => string.Equals(row.Group, language.Code, StringComparison.Ordinal))))
            {
                yield return language;
            }
        }

        // Whoever is refused may still have a role.
        foreach (var finding in explanation.Findings.Where(finding => finding.Kind == FindingKind.LanguageRole))
        {
            if (finding.Operands.FirstOrDefault(operand => string.Equals(operand.Name, OperandName.Role, StringComparison.Ordinal)) is { } role)
            {
                yield return Language.Of($"{role.Value}");
            }
        }

        if (application?.ChosenLanguageRole is { } chosen)
        {
            yield return chosen;
        }

        if (LanguagesOf(procedure) is [var only])
        {
            yield return only;
        }
    }

    // Those that every title is in: what is to be filled, and the stages and tests.
    private static List<Language> LanguagesOf(SelectionProcedure procedure)
    {
        var titles = procedure.Stages.SelectMany(stage => stage.Tests.Select(test => test.Title).Prepend(stage.Title)).Prepend(procedure.Vacancy?.Title).OfType<LocalizedText>().Where(title => !title.Entries.IsEmpty);
        return [.. titles.SelectMany(title => title.Entries.Select(entry => entry.Language)).Distinct()];
    }
}
