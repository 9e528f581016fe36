namespace SelectionRules;

/// <summary>Asks the questions that notices usually leave open, where a clause carries no assumption that may answer them.</summary>
internal static class UsualQuestionReview
{
    public static void Review(ProcedureReview review)
    {
        var procedure = review.Procedure;
        if (procedure.ClosesAt is { } closing)
        {
            Ask(review, Place.Of("closesAt"), closing.Basis, AssumptionSubject.ClosingPrecision, "Is an application in time that is received within the last minute, or at the last moment itself?");
        }

        foreach (var (placed, cutoff) in review.Walk.All<Cutoff>())
        {
            Ask(review, placed.Place, cutoff.Basis, AssumptionSubject.Ties, "Who is kept when candidates tie for the last place?");
            if (procedure.Grouping is Grouping.ByList && cutoff.Scope == Scope.EachGroup)
            {
                Ask(review, placed.Place, cutoff.Basis, AssumptionSubject.Overlap, "Does a candidate whom one list retains count in the other lists?");
            }
        }

        if (procedure.LanguageRole is { } role)
        {
            Ask(review, Place.Of("languageRole"), role.Basis, AssumptionSubject.SeveralRolesQualify, "Which role has a candidate with qualifying diplomas in several role languages?");
            Ask(review, Place.Of("languageRole"), role.Basis, AssumptionSubject.NoRoleQualifies, "Which role has a candidate with qualifying diplomas in none of the role languages?");
        }

        Ask(review, Place.Of("ranking"), procedure.Ranking.Basis, null, "Who comes first when all keys are equal?");
        if (procedure.Places is { } places)
        {
            if (places.Ties != TiePolicy.LeaveUndecided)
            {
                Ask(review, Place.Of("places"), places.Basis, AssumptionSubject.Ties, "Who has the last place when laureates tie for it?");
            }

            if (places.Groups.Any(group => group.Share != Fraction.One) || places.Transfers.Any(transfer => transfer.AtMostShare is not null))
            {
                Ask(review, Place.Of("places"), places.Basis, AssumptionSubject.PlacesRounding, "How is a share of the places rounded?");
            }
        }

        if (procedure.Reserve is { ValidFor: not null, StartEvent: null } reserve)
        {
            Ask(review, Place.Of("reserve"), reserve.Basis, null, "On which day does the validity start?");
        }
    }

    // An assumption that does not say what it is about may answer any question.
    private static void Ask(ProcedureReview review, Place place, Basis basis, AssumptionSubject? subject, string question)
    {
        if (!basis.Assumptions.Any(assumption => assumption.About is null || assumption.About == subject))
        {
            review.Warn(place.Then("basis"), $"No assumption is made here, where notices usually leave a question open: {question}");
        }
    }
}
