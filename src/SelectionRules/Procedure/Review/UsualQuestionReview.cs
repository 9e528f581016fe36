namespace SelectionRules;

/// <summary>Asks the questions that notices usually leave open, where a clause carries no assumption.</summary>
internal static class UsualQuestionReview
{
    public static void Review(ProcedureReview review)
    {
        foreach (var (placed, cutoff) in review.Walk.All<Cutoff>())
        {
            Ask(review, placed.Place, cutoff.Basis, "Who is kept when candidates tie for the last place?");
        }

        if (review.Procedure.LanguageRole is { } role)
        {
            Ask(review, Place.Of("languageRole"), role.Basis, "Which role has a candidate with qualifying diplomas in several role languages, or in none?");
        }

        Ask(review, Place.Of("ranking"), review.Procedure.Ranking.Basis, "Who comes first when all keys are equal?");
        if (review.Procedure.Reserve is { ValidFor: not null, StartEvent: null } reserve)
        {
            Ask(review, Place.Of("reserve"), reserve.Basis, "On which day does the validity start?");
        }
    }

    private static void Ask(ProcedureReview review, Place place, Basis basis, string question)
    {
        if (basis.Assumptions.IsEmpty)
        {
            review.Warn(place.Then("basis"), $"No assumption is made here, where notices usually leave a question open: {question}");
        }
    }
}
