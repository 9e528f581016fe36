namespace SelectionRules;

/// <summary>Reviews that no requirement or pass mark asks for what another one, or itself, excludes: nobody would come further.</summary>
internal static class ContradictionReview
{
    public static void Review(ProcedureReview review)
    {
        var demands = Demands.None;
        foreach (var (placed, requirement) in review.Walk.All<Requirement>())
        {
            demands = Ask(review, placed, requirement.Condition, demands, new($"the requirement '{requirement.Reason}'"));
        }

        foreach (var (placed, mark) in review.Walk.All<PassMark>())
        {
            if (mark is { WaivedFor: null, InGroups.IsEmpty: true })
            {
                demands = Ask(review, placed, mark.Condition, demands, new($"a pass mark of the stage '{review.Procedure.Stages[placed.Stage].Id}'"));
            }
        }
    }

    private static Demands Ask(ProcedureReview review, PlacedNode placed, Condition condition, Demands demands, AskingRule rule)
    {
        // What is left of alternatives may only be known from what stands behind them: a second reading knows.
        var reading = new DemandReading(review, placed, rule);
        if (reading.Of(demands, condition) is { } once && reading.Of(once, condition) is { } met)
        {
            return met;
        }

        var (subject, by) = reading.Excluded;
        var what = subject is Score ? "the scores that" : "what";
        review.Error(placed.Place.Then("condition"), by is null ? $"Nobody can pass: the condition excludes {what} it asks for." : (FormattableString)$"Nobody can pass: {by} excludes {what} this one asks for.");
        return demands;
    }
}
