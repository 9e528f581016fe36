namespace SelectionRules;

/// <summary>Reviews the reserve: that something ends it, and that there is one where the procedure is held for it.</summary>
internal static class ReserveReview
{
    public static void Review(ProcedureReview review)
    {
        var place = Place.Of("reserve");
        if (review.Procedure.Reserve is not { } reserve)
        {
            if (review.Procedure.Vacancy is { } vacancy && vacancy.Purposes.AsSpan().Contains(ProcedurePurpose.Reserves))
            {
                review.Warn(place, $"The procedure is held for reserves and has no rule of the reserve.");
            }

            return;
        }

        PeriodReview.IsPositive(review, place.Then("validFor"), reserve.ValidFor);
        if (PeriodReview.IsUsual(review, place.Then("validUntil"), reserve.ValidUntil) && reserve.ValidUntil is { } end)
        {
            PeriodReview.IsNotOver(review, place.Then("validUntil"), end, "reserve");
        }

        PeriodReview.IsPositive(review, place.Then("extension"), reserve.Extension);
        if (reserve.ValidFor is null && reserve.ValidUntil is null && !reserve.EndsWithNextContest)
        {
            review.Error(place, $"Nothing ends the reserve: neither a period, nor a date, nor the next contest.");
        }

        if (reserve.Cap < 0)
        {
            review.Error(place.Then("cap"), $"A cap on the reserve is not negative; {reserve.Cap} is.");
        }
    }
}
