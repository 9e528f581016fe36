namespace SelectionRules;

/// <summary>Reviews that an assumption about a choice stands at a rule that states this choice.</summary>
internal static class AssumptionReview
{
    public static void Review(ProcedureReview review)
    {
        foreach (var (placed, basis) in review.Walk.All<Basis>())
        {
            foreach (var (position, assumption) in basis.Assumptions.Index())
            {
                if (assumption.About is { } subject && !Enum.IsDefined(subject))
                {
                    review.Error(placed.Place.Then("assumptions").Then(position), $"There is no subject {(int)subject} of an assumption.");
                }
                else if (assumption.About is { } about && !States(placed, about))
                {
                    review.Error(placed.Place.Then("assumptions").Then(position), $"The assumption is about {Words(about)}, and the rule here does not state that.");
                }
            }
        }
    }

    private static bool States(PlacedNode placed, AssumptionSubject about) => about switch
    {
        AssumptionSubject.Ties => placed.Rule is Cutoff || IsOfPlaces(placed),
        AssumptionSubject.Overlap => placed.Rule is Cutoff,
        AssumptionSubject.Scope => placed.Rule is Cutoff or RankingRule,
        AssumptionSubject.ClosingPrecision => placed.Rule is ClosingTime,
        AssumptionSubject.SeveralRolesQualify or AssumptionSubject.NoRoleQualifies => placed.Rule is LanguageRoleRule,
        // The clause of a missing mark is a part of the procedure; that of a test's own mark is a part of the test.
        AssumptionSubject.MissingMark => placed.Rule is SelectionProcedure,
        _ => IsOfPlaces(placed),
    };

    // The decision to leave places unfilled is a part of the same rule.
    private static bool IsOfPlaces(PlacedNode placed) => placed.Rule is PlacesRule && string.Equals(placed.Place.ToString(), "places/basis", StringComparison.Ordinal);

    private static string Words(AssumptionSubject about) => about switch
    {
        AssumptionSubject.Ties => "ties for the last place",
        AssumptionSubject.Overlap => "those in several lists",
        AssumptionSubject.Scope => "who is counted together",
        AssumptionSubject.ClosingPrecision => "how precisely the closing time is read",
        AssumptionSubject.SeveralRolesQualify => "diplomas in several role languages",
        AssumptionSubject.NoRoleQualifies => "diplomas in no role language",
        AssumptionSubject.MissingMark => "what follows from a missing mark",
        _ => "how a share of the places is rounded",
    };
}
