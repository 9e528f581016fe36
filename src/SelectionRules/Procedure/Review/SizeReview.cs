using System.Numerics;

namespace SelectionRules;

/// <summary>Reviews the limits that keep the evaluation of any procedure cheap.</summary>
internal static class SizeReview
{
    public const int MostStages = 250;
    public const int MostRequirements = 60;
    public const int MostLists = 127;
    public const int MostRoles = 30;
    public const int MostLevels = 100;

    private static readonly BigInteger LargestNumber = BigInteger.Pow(10, 18);

    /// <summary>Tells whether the other topics can be reviewed as well: trees and numbers are within the limits.</summary>
    public static bool AllowsMore(ProcedureReview review)
    {
        if (review.Walk.TooDeep is { } deep)
        {
            review.Error(deep, $"Conditions and scores are nested deeper than {ProcedureWalk.DeepestNesting}.");
        }

        if (review.Walk.TooMany is { } many)
        {
            review.Error(many, $"The procedure has more than {ProcedureWalk.MostNodes} conditions, scores and keys.");
        }

        var numbersFit = true;
        foreach (var placed in review.Walk.Nodes)
        {
            numbersFit &= NumbersFit(review, placed);
        }

        return numbersFit && review.Walk.TooDeep is null && review.Walk.TooMany is null;
    }

    public static void Review(ProcedureReview review)
    {
        var procedure = review.Procedure;
        AtMost(review, Place.Of("stages"), procedure.Stages.Count, MostStages, "stages");
        AtMost(review, Place.Of("eligibility"), procedure.Eligibility.Count, MostRequirements, "requirements");
        AtMost(review, Place.Of("eligibility"), CountReasons(procedure), MostRequirements, "different reasons for a refusal");
        AtMost(review, Place.Of("languageRole").Then("roles"), procedure.LanguageRole?.Roles.Count ?? 0, MostRoles, "language roles");
        if (procedure.Grouping is Grouping.ByList byList)
        {
            AtMost(review, Place.Of("grouping").Then("lists"), byList.Lists.Count, MostLists, "lists");
        }

        foreach (var (placed, test) in review.Walk.All<LevelTest>())
        {
            AtMost(review, placed.Place.Then("scale").Then("levels"), test.Scale.Levels.Count, MostLevels, "levels");
        }

        foreach (var (placed, test) in review.Walk.All<RatedTest>())
        {
            AtMost(review, placed.Place.Then("ratings"), test.Ratings.Count, MostLevels, "ratings");
        }
    }

    private static void AtMost(ProcedureReview review, Place place, int count, int most, string what)
    {
        if (count > most)
        {
            review.Error(place, $"A procedure has at most {most} {what}; here are {count}.");
        }
    }

    private static int CountReasons(SelectionProcedure procedure) =>
        procedure.Eligibility.SelectMany(requirement => new[] { requirement.Reason, requirement.ReasonIfUnrecognised ?? requirement.Reason }).Distinct(StringComparer.Ordinal).Count();

    private static bool NumbersFit(ProcedureReview review, PlacedNode placed)
    {
        var fit = NumbersOf(placed.Node).All(number => BigInteger.Abs(number.Numerator) <= LargestNumber && number.Denominator <= LargestNumber);
        if (!fit)
        {
            review.Error(placed.Place, $"A number of a rule has at most 18 digits above and below the line.");
        }

        return fit;
    }

    private static IEnumerable<Fraction> NumbersOf(object node) => node switch
    {
        Score.Constant constant => [constant.Value],
        Score.Total total => total.Terms.Select(term => term.Value),
        Score.Mean mean => mean.Terms.Select(term => term.Value),
        Score.KnownMean mean => mean.Terms.Select(term => term.Value),
        Score.Weighted weighted => weighted.Parts.Select(part => part.Value).Append(weighted.OutOf),
        Score.Rescaled rescaled => [rescaled.To],
        Score.Above above => [above.Threshold],
        Score.Clamped clamped => [clamped.AtLeast ?? Fraction.Zero, clamped.AtMost ?? Fraction.Zero],
        Score.Replaced replaced => [replaced.Value, replaced.CountsAs],
        Condition.ScoreIs { Threshold: Threshold.InPoints points } => [points.Value],
        Condition.ScoreIs { Threshold: Threshold.ShareOfMaximum share } => [share.Share],
        _ => [],
    };
}
