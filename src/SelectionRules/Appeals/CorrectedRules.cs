namespace SelectionRules;

/// <summary>Tells corrected rules from those of another procedure: evidence and rulings have to mean the same under both.</summary>
internal static class CorrectedRules
{
    /// <exception cref="ArgumentException">The rules have other stages, tests, groups or facts, ask for more, or lack a ruling.</exception>
    public static void Check(SelectionProcedure before, SelectionProcedure corrected)
    {
        var obstacles = Obstacles(before, corrected).ToList();
        if (obstacles.Count > 0)
        {
            throw new ArgumentException($"The corrected rules are not those of the same procedure: {string.Join("; ", obstacles)}.", nameof(corrected));
        }
    }

    private static IEnumerable<string> Obstacles(SelectionProcedure before, SelectionProcedure corrected)
    {
        if (Other("stages", before.Stages.Select(stage => stage.Id), corrected.Stages.Select(stage => stage.Id)) is { } stages)
        {
            yield return stages;
        }
        else if (Other("tests", TestsOf(before), TestsOf(corrected)) is { } tests)
        {
            yield return tests;
        }

        if (Other("groups", GroupsOf(before), GroupsOf(corrected)) is { } groups)
        {
            yield return groups;
        }

        if (Other("facts", FactsOf(before), FactsOf(corrected)) is { } facts)
        {
            yield return facts;
        }

        if ((corrected.AsksFor & ~before.AsksFor) is var more && more != ApplicationFields.None)
        {
            yield return $"they ask of applications what was not asked before: {more}";
        }

        foreach (var ruling in before.Rulings.Where(ruling => !corrected.Rulings.Contains(ruling)))
        {
            yield return $"they lack the ruling of {ruling.By} on '{ruling.Candidate}'";
        }
    }

    private static string? Other(string what, IEnumerable<string> before, IEnumerable<string> corrected)
    {
        var (was, now) = (string.Join(", ", before), string.Join(", ", corrected));
        return string.Equals(was, now, StringComparison.Ordinal) ? null : $"they have the {what} [{now}] in place of [{was}]";
    }

    // A result means the same only where the test, its kind and its stage are the same. Of how many points it counts the rules say: that is what a neutralised question changes.
    private static IEnumerable<string> TestsOf(SelectionProcedure procedure) => procedure.Stages.SelectMany(stage => stage.Tests.Select(test => $"{stage.Id}/{test.Id} {ScaleOf(test)}"));

    private static string ScaleOf(Test test) => test switch
    {
        ScoredTest => "points",
        LevelTest level => string.Join(' ', level.Scale.Levels),
        RatedTest rated => string.Join(' ', rated.Ratings),
        _ => "advisory",
    };

    private static IEnumerable<string> GroupsOf(SelectionProcedure procedure) => procedure.Grouping switch
    {
        Grouping.ByLanguageRole => (procedure.LanguageRole?.Roles ?? []).Select(role => $"role {role}"),
        Grouping.ByCode byCode => [$"codes of {byCode.Fact}"],
        Grouping.ByList byList => byList.Lists.Select(list => $"list {list.Id}"),
        _ => [],
    };

    private static IEnumerable<string> FactsOf(SelectionProcedure procedure) => procedure.Facts.Select(fact => $"{fact.Id} {fact.Kind} {string.Join(' ', fact.Codes)}".TrimEnd());
}
