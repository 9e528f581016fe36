namespace SelectionRules;

/// <summary>Reads what the condition of a rule asks of a candidate, in addition to what other rules ask.</summary>
/// <param name="review">The review.</param>
/// <param name="placed">The rule.</param>
/// <param name="rule">The rule, by its name.</param>
internal sealed class DemandReading(ProcedureReview review, PlacedNode placed, AskingRule rule)
{
    private static readonly string[] TruthValues = ["true", "false"];

    private readonly bool isSound = !review.HasErrorWithin(placed.Place);

    /// <summary>Gets what was asked for when nothing was left, and by which rule it is excluded; by none where this one excludes it itself.</summary>
    public (object? Subject, AskingRule? By) Excluded { get; private set; }

    /// <summary>Returns what is asked for then, or none where nobody could meet it.</summary>
    public Demands? Of(Demands demands, Condition condition) => With(demands, condition, holds: true);

    private Demands? With(Demands demands, Condition condition, bool holds) => condition switch
    {
        Condition.Negation negation => With(demands, negation.Of, !holds),
        Condition.All all => Some(demands, all.Of, all.Of.Count, holds),
        Condition.Any any => Some(demands, any.Of, 1, holds),
        Condition.SomeOf some => Some(demands, some.Of, some.Count, holds),
        Condition.ScoreIs score => BoundOf(score) is { } bound ? Compared(demands, score.Score, score.Comparison, bound, holds) : demands,
        // What names something that there is not is reported already, and excludes nothing.
        _ when !isSound => demands,
        Condition.NumberIs number => Compared(demands, ("number", number.Fact), number.Comparison, Fraction.FromInteger(number.Than), holds),
        Condition.AgeIs age => Compared(demands, age with { Comparison = Comparison.AtLeast, Years = 0, On = age.On ?? AssessedOn }, age.Comparison, Fraction.FromInteger(age.Years), holds),
        Condition.LevelIs level => Compared(demands, ("level", level.Test.Id), Comparison.AtLeast, Fraction.FromInteger(level.Test.Scale.IndexOf(level.Level)), holds),
        Condition.CodeIs code when review.Facts.TryGetValue(code.Fact ?? string.Empty, out var fact) => OneOf(demands, ("code", code.Fact), code.OneOf, holds, fact.Codes),
        Condition.RatingIs rating => OneOf(demands, ("rating", rating.Test.Id), rating.OneOf, holds, rating.Test.Ratings),
        Condition.ResultIs result => OneOf(demands, ("state", result.Test.Id), result.OneOf.Select(EvidenceCode.Of), holds, Enum.GetValues<ResultState>().Select(EvidenceCode.Of)),
        _ => OneOf(demands, (condition, AssessedOn), [holds ? "true" : "false"], holds: true, TruthValues),
    };

    private NodaTime.LocalDate? AssessedOn => (placed.Rule as Requirement)?.AssessedOn;

    // Of several conditions so many hold; or more than all the others do not.
    private Demands? Some(Demands demands, Sequence<Condition> parts, int count, bool holds)
    {
        var needed = holds ? count : parts.Count - count + 1;
        if (needed <= 0 || needed > parts.Count)
        {
            // What always holds, and what never does, is reported as such.
            return demands;
        }

        if (needed == parts.Count)
        {
            return parts.Aggregate((Demands?)demands, (so, part) => so is null ? null : With(so, part, holds));
        }

        var possible = parts.Select(part => With(demands, part, holds)).OfType<Demands>().ToList();
        return possible.Count < needed ? null : needed == 1 && possible.Count == 1 ? possible[0] : demands;
    }

    private Demands? Compared(Demands demands, object subject, Comparison comparison, Fraction bound, bool holds)
    {
        if (!holds && comparison == Comparison.EqualTo)
        {
            return demands;
        }

        return demands.With(subject, holds ? comparison : Opposite(comparison), bound, rule) ?? Exclude(demands, subject);
    }

    private Demands? OneOf(Demands demands, object subject, IEnumerable<string> accepted, bool holds, IEnumerable<string> all) =>
        demands.With(subject, accepted, holds, all, rule) ?? Exclude(demands, subject);

    private Demands? Exclude(Demands demands, object subject)
    {
        Excluded = (subject, demands.RuleOf(subject) is { } by && by != rule ? by : null);
        return null;
    }

    // Of a formula that is not sound there is no share; what stands in points stands.
    private Fraction? BoundOf(Condition.ScoreIs condition) =>
        condition.Threshold is Threshold.ShareOfMaximum && !isSound ? null : condition.Threshold.ValueIn(review.Procedure, ScoreBounds.Of(review.Procedure, condition.Score).Maximum);

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => Comparison.LessThan,
        Comparison.MoreThan => Comparison.AtMost,
        Comparison.AtMost => Comparison.MoreThan,
        _ => Comparison.AtLeast,
    };
}
