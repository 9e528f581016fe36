namespace SelectionRules;

/// <summary>Reviews that what was decided by lot says how: who drew it, when and where it is recorded.</summary>
internal static class ProvenanceReview
{
    public static void Review(ProcedureReview review)
    {
        foreach (var (placed, lot) in review.Walk.All<OrderKey.ByLot>())
        {
            IsSaid(review, placed.Place, lot.Provenance, "How the lot was drawn is said: who drew it, when and how.");
        }

        if (review.Procedure.Places?.Alternation is { } alternation)
        {
            IsSaid(review, Place.Of("places").Then("alternation"), alternation.Provenance, "How the first group was determined is said: who drew the lot, when and how.");
        }
    }

    private static void IsSaid(ProcedureReview review, Place place, string provenance, string message)
    {
        if (string.IsNullOrWhiteSpace(provenance))
        {
            review.Error(place.Then("provenance"), $"{message}");
        }
    }
}
