namespace SelectionRules;

/// <summary>Reviews what is offered, and which competencies are assessed.</summary>
internal static class EmploymentReview
{
    public static void Review(ProcedureReview review)
    {
        if (review.Procedure.Employment is { } employment)
        {
            ReviewPay(review, Place.Of("employment").Then("pay"), employment.Pay);
            PeriodReview.IsPositive(review, Place.Of("employment").Then("probation"), employment.Probation);
        }

        ReviewCompetencies(review);
    }

    private static void ReviewPay(ProcedureReview review, Place place, PayRange pay)
    {
        if (pay.Minimum < 0 || pay.Minimum > pay.Maximum)
        {
            review.Error(place, $"The lowest pay, {pay.Minimum}, lies between 0 and the highest, {pay.Maximum}.");
        }

        if (pay.Currency is not { Length: 3 } || !pay.Currency.All(char.IsAsciiLetterUpper))
        {
            review.Error(place.Then("currency"), $"'{pay.Currency}' is no currency code of ISO 4217, such as EUR.");
        }

        PeriodReview.IsPositive(review, place.Then("per"), pay.Per);
    }

    // A test that assesses something else than the profile asks for has no ground in the notice.
    private static void ReviewCompetencies(ProcedureReview review)
    {
        var known = review.Walk.All<Competency>().Select(found => found.Node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (placed, test) in review.Walk.All<Test>())
        {
            for (var i = 0; i < test.Assesses.Count; i++)
            {
                if (!known.Contains(test.Assesses[i]))
                {
                    var why = review.Procedure.Profile is null ? "the procedure has no job profile" : "it is outside the job profile";
                    review.Error(placed.Place.Then("assesses").Then(i), $"The competency '{test.Assesses[i]}' cannot be assessed: {why}.");
                }
            }
        }
    }
}
