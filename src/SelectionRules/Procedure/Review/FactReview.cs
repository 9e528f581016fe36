namespace SelectionRules;

/// <summary>Reviews the facts: their definitions, and that rules ask for facts that there are, of the right kind.</summary>
internal static class FactReview
{
    public static void Review(ProcedureReview review)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, name, id, kinds) in References(review))
        {
            used.Add(id);
            if (!review.Facts.TryGetValue(id, out var fact))
            {
                review.Error(place.Then(name), $"The procedure has no fact '{id}'.");
            }
            else if (!kinds.AsSpan().Contains(fact.Kind))
            {
                review.Error(place.Then(name), $"The fact '{id}' is {Word(fact.Kind)}; here it has to be {string.Join(" or ", kinds.Select(Word))}.");
            }
        }

        foreach (var (placed, fact) in review.Walk.All<FactDefinition>())
        {
            ReviewDefinition(review, placed.Place, fact, used);
        }

        foreach (var (placed, code) in review.Walk.All<Condition.CodeIs>())
        {
            ReviewCodes(review, placed.Place, code);
        }
    }

    // Where the codes are the groups, those that have places show what is meant.
    private static void ReportMissingCodes(ProcedureReview review, Place place, FactDefinition fact)
    {
        if (review.Procedure.Grouping is not Grouping.ByCode byCode || !string.Equals(byCode.Fact, fact.Id, StringComparison.Ordinal))
        {
            review.Error(place, $"A fact that is a code lists the codes that are accepted.");
            return;
        }

        var groups = review.Procedure.Places?.Groups ?? [];
        var codes = groups.IsEmpty ? "…" : $"{string.Join(", ", groups.Take(2).Select(group => $"\"{group.Group}\""))}{(groups.Count > 2 ? ", …" : string.Empty)}";
        review.Error(place, $"Candidates are grouped by this fact, and it lists no codes, which are the groups: \"codes\": [{codes}].");
    }

    private static IEnumerable<(Place Place, string Name, string Id, Sequence<FactKind> Kinds)> References(ProcedureReview review)
    {
        if (review.Procedure.Grouping is Grouping.ByCode byCode)
        {
            yield return (Place.Of("grouping"), "fact", byCode.Fact, [FactKind.Code]);
        }

        foreach (var placed in review.Walk.Nodes)
        {
            (string Name, string Id, Sequence<FactKind> Kinds) reference = placed.Node switch
            {
                Condition.FactIs fact => ("fact", fact.Fact, [FactKind.Truth]),
                Condition.CodeIs code => ("fact", code.Fact, [FactKind.Code]),
                Condition.NumberIs number => ("fact", number.Fact, [FactKind.Number]),
                Condition.DateIs date => ("fact", date.Fact, [FactKind.Date]),
                Condition.AgeIs age => ("birthDate", age.BirthDate, [FactKind.Date]),
                Score.OfFact ofFact => ("fact", ofFact.Fact, [FactKind.Number]),
                OrderKey.ByFact byFact => ("fact", byFact.Fact, [FactKind.Date, FactKind.Number]),
                OrderKey.ByLot byLot => ("fact", byLot.Fact, [FactKind.Number]),
                _ => default,
            };
            if (!reference.Kinds.IsEmpty)
            {
                yield return (placed.Place, reference.Name, reference.Id ?? string.Empty, reference.Kinds);
            }
        }
    }

    private static void ReviewDefinition(ProcedureReview review, Place place, FactDefinition fact, HashSet<string> used)
    {
        if (fact.Kind == FactKind.Number && fact.Minimum > fact.Maximum)
        {
            review.Error(place.Then("minimum"), $"The smallest number, {fact.Minimum}, is larger than the largest, {fact.Maximum}.");
        }

        if (fact.Kind == FactKind.Code && fact.Codes.IsEmpty)
        {
            ReportMissingCodes(review, place.Then("codes"), fact);
        }
        else if (fact.Kind != FactKind.Code && !fact.Codes.IsEmpty)
        {
            review.Error(place.Then("codes"), $"The fact is {Word(fact.Kind)}: it has no codes.");
        }

        if (!used.Contains(fact.Id ?? string.Empty))
        {
            review.Warn(place, $"No rule uses the fact: applications should not have to state it.");
        }
    }

    private static void ReviewCodes(ProcedureReview review, Place place, Condition.CodeIs condition)
    {
        if (!review.Facts.TryGetValue(condition.Fact ?? string.Empty, out var fact) || fact.Kind != FactKind.Code)
        {
            return;
        }

        for (var i = 0; i < condition.OneOf.Count; i++)
        {
            if (!fact.Codes.AsSpan().Contains(condition.OneOf[i]))
            {
                review.Error(place.Then("oneOf").Then(i), $"The fact '{fact.Id}' has no code '{condition.OneOf[i]}'.");
            }
        }
    }

    private static string Word(FactKind kind) => kind switch
    {
        FactKind.Truth => "a boolean",
        FactKind.Date => "a date",
        FactKind.Number => "an integer",
        _ => "a code",
    };
}
