namespace SelectionRules;

/// <summary>Reviews that no pass mark asks for a score that another one excludes.</summary>
internal static class ExclusionReview
{
    public static void Review(ProcedureReview review)
    {
        var earlier = new List<(Condition.ScoreIs Condition, Fraction Bound, Stage Stage)>();
        foreach (var (placed, mark) in review.Walk.All<PassMark>())
        {
            if (mark is { WaivedFor: null, InGroups.IsEmpty: true })
            {
                ReviewMark(review, placed, mark.Condition, earlier);
            }
        }
    }

    private static void ReviewMark(ProcedureReview review, PlacedNode placed, Condition needed, List<(Condition.ScoreIs Condition, Fraction Bound, Stage Stage)> earlier)
    {
        var found = new List<(Condition.ScoreIs Condition, Fraction Bound, Stage Stage)>();
        foreach (var condition in NeededScores.In(needed))
        {
            if (BoundOf(review, placed, condition) is not { } bound)
            {
                continue;
            }

            var excluding = earlier.Concat(found).FirstOrDefault(before => before.Condition.Score == condition.Score && Exclude(before.Condition.Comparison, before.Bound, condition.Comparison, bound));
            if (excluding.Condition is not null)
            {
                review.Error(placed.Place.Then("condition"), $"Nobody can pass: a pass mark of the stage '{excluding.Stage.Id}' excludes the scores that this one asks for.");
            }

            found.Add((condition, bound, review.Procedure.Stages[placed.Stage]));
        }

        earlier.AddRange(found);
    }

    // Of a formula that is not sound there is no share; what stands in points stands.
    private static Fraction? BoundOf(ProcedureReview review, PlacedNode placed, Condition.ScoreIs condition) =>
        condition.Threshold is Threshold.ShareOfMaximum && review.HasErrorWithin(placed.Place)
            ? null
            : condition.Threshold.ValueIn(review.Procedure, ScoreBounds.Of(review.Procedure, condition.Score).Maximum);

    private static bool Exclude(Comparison one, Fraction first, Comparison other, Fraction second) => IsAbove(one, first, other, second) || IsAbove(other, second, one, first);

    private static bool IsAbove(Comparison lower, Fraction least, Comparison upper, Fraction most) =>
        IsLower(lower) && IsUpper(upper) && (least > most || (least == most && (lower == Comparison.MoreThan || upper == Comparison.LessThan)));

    private static bool IsLower(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.MoreThan or Comparison.EqualTo;

    private static bool IsUpper(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan or Comparison.EqualTo;
}
