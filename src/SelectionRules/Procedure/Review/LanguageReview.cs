namespace SelectionRules;

/// <summary>Reviews the language roles and the language tests.</summary>
internal static class LanguageReview
{
    public static void Review(ProcedureReview review)
    {
        if (review.Procedure.LanguageRole is { } rule)
        {
            ReviewRoles(review, Place.Of("languageRole").Then("roles"), rule.Roles);
            if (!review.Walk.All<Condition.HoldsDiploma>().Any(found => found.Placed.Rule is Requirement))
            {
                review.Error(Place.Of("languageRole"), $"No requirement asks for a diploma, so that its language cannot determine the role.");
            }
        }

        foreach (var (placed, test) in review.Walk.All<LevelTest>())
        {
            ReviewTest(review, placed.Place, test);
        }

        foreach (var (placed, condition) in review.Walk.All<Condition.LevelIs>())
        {
            if (!condition.Test.Scale.Contains(condition.Level))
            {
                review.Error(placed.Place.Then("level"), $"The scale {condition.Test.Scale.Id} of the test '{condition.Test.Id}' has no level '{condition.Level.Code}'.");
            }
        }
    }

    private static void ReviewRoles(ProcedureReview review, Place place, Sequence<Language> roles)
    {
        if (roles.IsEmpty)
        {
            review.Error(place, $"There is no language that has a role.");
        }

        var seen = new HashSet<Language>();
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] == default)
            {
                review.Error(place.Then(i), $"A role has a language of ISO 639-1.");
            }
            else if (!seen.Add(roles[i]))
            {
                review.Error(place.Then(i), $"The language '{roles[i].Code}' has two roles.");
            }
        }
    }

    private static void ReviewTest(ProcedureReview review, Place place, LevelTest test)
    {
        if (test.Scale.Levels.IsEmpty)
        {
            review.Error(place.Then("scale"), $"The scale has no levels.");
        }

        var rule = review.Procedure.LanguageRole;
        if (test.Language != TestedLanguage.Named && rule is null)
        {
            review.Error(place.Then("language"), $"The language tested depends on the role, and there are no language roles.");
        }
        else if (test.Language == TestedLanguage.OtherThanTheRole && rule!.Roles.Count != 2)
        {
            review.Error(place.Then("language"), $"The other language than the role's is one only where there are two roles; there are {rule.Roles.Count}.");
        }
    }
}
