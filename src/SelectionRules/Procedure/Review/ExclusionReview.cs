namespace SelectionRules;

/// <summary>Reviews that no pass mark asks for a score that another one excludes.</summary>
internal static class ExclusionReview
{
    public static void Review(ProcedureReview review)
    {
        var earlier = new List<(Condition.ScoreIs Condition, Fraction Bound, Stage Stage)>();
        foreach (var (placed, mark) in review.Walk.All<PassMark>())
        {
            if (mark is { WaivedFor: null, InGroups.IsEmpty: true, Condition: Condition.ScoreIs { Threshold: Threshold.InPoints points } condition })
            {
                foreach (var before in earlier.Where(before => before.Condition.Score == condition.Score && Exclude(before.Condition.Comparison, before.Bound, condition.Comparison, points.Value)))
                {
                    review.Error(placed.Place.Then("condition"), $"Nobody can pass: a pass mark of the stage '{before.Stage.Id}' excludes the scores that this one asks for.");
                }

                earlier.Add((condition, points.Value, review.Procedure.Stages[placed.Stage]));
            }
        }
    }

    private static bool Exclude(Comparison one, Fraction first, Comparison other, Fraction second) => IsAbove(one, first, other, second) || IsAbove(other, second, one, first);

    private static bool IsAbove(Comparison lower, Fraction least, Comparison upper, Fraction most) =>
        IsLower(lower) && IsUpper(upper) && (least > most || (least == most && (lower == Comparison.MoreThan || upper == Comparison.LessThan)));

    private static bool IsLower(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.MoreThan or Comparison.EqualTo;

    private static bool IsUpper(Comparison comparison) => comparison is Comparison.AtMost or Comparison.LessThan or Comparison.EqualTo;
}
