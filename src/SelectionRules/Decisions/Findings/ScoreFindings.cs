using System.Runtime.CompilerServices;

namespace SelectionRules;

/// <summary>Evaluates a formula over what is known of one candidate.</summary>
internal static class ScoreFindings
{
    // A formula is a part of a procedure: it is looked through once for any number of explanations.
    private static readonly ConditionalWeakTable<Score, Score.Either[]> Choices = [];

    public static ScoreRange RangeOf(Score score, CandidateEvidence evidence) => score switch
    {
        Score.OfTest ofTest => TestStanding.Of(ofTest.Test, evidence).PointsIn(ofTest.Test),
        Score.OfFact ofFact => evidence.FactOf(ofFact.Fact, FactKind.Number) is { } fact ? ScoreRange.Exactly(Fraction.FromInteger(fact.AsT2)) : ScoreRange.None,
        Score.Constant constant => ScoreRange.Exactly(constant.Value),
        Score.Total or Score.Mean or Score.Weighted => SumOf(Contributions(score, evidence)),
        Score.Rescaled rescaled => Rescale(rescaled.Score, rescaled.To, evidence),
        Score.BestOf bestOf => OfBest(bestOf, evidence),
        Score.LowestOf lowestOf => OfLowest(lowestOf, evidence),
        Score.Above above => RangeOf(above.Score, evidence).Above(above.Threshold),
        Score.Clamped clamped => RangeOf(clamped.Score, evidence).Clamped(clamped.AtLeast, clamped.AtMost),
        Score.Distance distance => RangeOf(distance.Between, evidence).DistanceTo(RangeOf(distance.And, evidence)),
        Score.Rounded rounded => RangeOf(rounded.Score, evidence).Rounded(rounded.Decimals, rounded.Mode),
        Score.Replaced replaced => RangeOf(replaced.Score, evidence).Replaced(replaced.Value, replaced.CountsAs),
        Score.OrElse orElse => RangeOf(orElse.Score, evidence).Else(RangeOf(orElse.Otherwise, evidence)),
        Score.KnownMean mean => OfKnownMean(mean, evidence),
        Score.Either either => OfEither(either, evidence),
        _ => throw new InvalidOperationException($"{score.GetType().Name} is no case of a score."),
    };

    /// <summary>Returns what each term of a formula adds to it: of a sum, a mean or weighted parts each of them, else the whole; of what is known, what is.</summary>
    public static Sequence<ScoreContribution> Contributions(Score score, CandidateEvidence evidence) => score switch
    {
        Score.Total total => total.Terms.Select(term => Contribution(term, RangeOf(term.Score, evidence).Times(term.Value))).ToSequence(),
        Score.Mean mean => mean.Terms.Select(term => Contribution(term, RangeOf(term.Score, evidence).Times(term.Value * Inverse(ScoreBounds.SumOfValues(mean.Terms))))).ToSequence(),
        Score.Weighted weighted => weighted.Parts.Select(part => Contribution(part, Rescale(part.Score, weighted.OutOf, evidence).Times(part.Value))).ToSequence(),
        Score.KnownMean mean => ContributionsOfKnown(mean, evidence),
        Score.OrElse orElse when RangeOf(orElse.Score, evidence).Presence is var presence && presence != Presence.Possible =>
            Contributions(presence == Presence.Certain ? orElse.Score : orElse.Otherwise, evidence),
        _ => [new(score, RangeOf(score, evidence))],
    };

    /// <summary>Returns the value of a score as operands: one where it is known, its ends where it is not, none where there is none.</summary>
    public static IEnumerable<Operand> OperandsOf(ScoreRange range)
    {
        if (range.Value is { } value)
        {
            return [new(OperandName.Value, value)];
        }

        return range.Presence switch
        {
            Presence.Certain => [new(OperandName.Lowest, range.Lowest), new(OperandName.Highest, range.Highest)],
            Presence.Possible => [new(OperandName.Lowest, range.Lowest), new(OperandName.Highest, range.Highest), new(OperandName.OrNone, EvidenceCode.Yes)],
            _ => [],
        };
    }

    private static ScoreContribution Contribution(Weight term, ScoreRange range) => new(term.Score, range);

    /// <summary>Returns the value of a formula whose terms these are, of which there is at least one.</summary>
    public static ScoreRange SumOf(Sequence<ScoreContribution> terms)
    {
        var sum = ScoreRange.Zero;
        foreach (var term in terms)
        {
            sum = sum.Plus(term.Range);
        }

        return sum;
    }

    // From the largest value that the formula can give, whatever this candidate's could be.
    private static ScoreRange Rescale(Score score, Fraction to, CandidateEvidence evidence) =>
        RangeOf(score, evidence).Times(to * Inverse(ScoreBounds.Of(evidence.Procedure, score).Maximum));

    // A better score, or another, never makes the sum of the best lower: it is lowest with the lowest ones of those that must be there, and no more others than are needed.
    private static ScoreRange OfBest(Score.BestOf bestOf, CandidateEvidence evidence)
    {
        var (certain, possible) = WithValue(bestOf.Scores, evidence);
        var missing = Math.Max(0, bestOf.Count - certain.Count);
        if (possible.Count < missing)
        {
            return ScoreRange.None;
        }

        var lowest = Best(certain.Select(range => range.Lowest)) + Sum(possible.Select(range => range.Lowest).Order().Take(missing));
        var range = ScoreRange.Between(lowest, Best(certain.Concat(possible).Select(range => range.Highest)));
        return missing == 0 ? range : range.OrNone();

        Fraction Best(IEnumerable<Fraction> values) => Sum(values.OrderDescending().Take(bestOf.Count));

        Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (sum, value) => sum + value);
    }

    // Another score never makes the lowest higher: it is highest with those that must be there, or else with the highest one.
    private static ScoreRange OfLowest(Score.LowestOf lowestOf, CandidateEvidence evidence)
    {
        var (certain, possible) = WithValue(lowestOf.Scores, evidence);
        if (certain.Count == 0)
        {
            return possible.Count == 0
                ? ScoreRange.None
                : ScoreRange.Between(possible.Min(range => range.Lowest), possible.Max(range => range.Highest)).OrNone();
        }

        return ScoreRange.Between(certain.Concat(possible).Min(range => range.Lowest), certain.Min(range => range.Highest));
    }

    private static ScoreRange OfKnownMean(Score.KnownMean mean, CandidateEvidence evidence)
    {
        var parts = KnownParts(mean, evidence);
        if (parts.Count == 0)
        {
            return ScoreRange.None;
        }

        var range = ScoreRange.Between(-HighestMean(parts, range => -range.Lowest), HighestMean(parts, range => range.Highest));
        return parts.Exists(part => part.Range.Presence == Presence.Certain) ? range : range.OrNone();
    }

    // Of those that may have a value, each as long as it raises the mean: the highest first.
    private static Fraction HighestMean(List<(Weight Term, ScoreRange Range)> parts, Func<ScoreRange, Fraction> end)
    {
        var certain = parts.Where(part => part.Range.Presence == Presence.Certain).ToList();
        var total = certain.Aggregate(Fraction.Zero, (sum, part) => sum + (part.Term.Value * end(part.Range)));
        var weight = certain.Aggregate(Fraction.Zero, (sum, part) => sum + part.Term.Value);
        foreach (var (term, range) in parts.Where(part => part.Range.Presence == Presence.Possible).OrderByDescending(part => end(part.Range)))
        {
            if (weight.Sign == 0 || end(range) * weight > total)
            {
                (total, weight) = (total + (term.Value * end(range)), weight + term.Value);
            }
        }

        return total * Inverse(weight);
    }

    // What each adds is known once it is known which have a value.
    private static Sequence<ScoreContribution> ContributionsOfKnown(Score.KnownMean mean, CandidateEvidence evidence)
    {
        var parts = KnownParts(mean, evidence);
        if (parts.Exists(part => part.Range.Presence == Presence.Possible))
        {
            return [new(mean, OfKnownMean(mean, evidence))];
        }

        var weight = parts.Aggregate(Fraction.Zero, (sum, part) => sum + part.Term.Value);
        return parts.Select(part => Contribution(part.Term, part.Range.Times(part.Term.Value * Inverse(weight)))).ToSequence();
    }

    private static List<(Weight Term, ScoreRange Range)> KnownParts(Score.KnownMean mean, CandidateEvidence evidence) =>
        mean.Terms.Select(term => (Term: term, Range: RangeOf(term.Score, evidence))).Where(part => part.Range.HasValue).ToList();

    // A condition that cannot be compared does not hold, as in an order and for a test that is awaited; but a mark that an absence took away is not replaced by that of who never had to have one.
    private static ScoreRange OfEither(Score.Either either, CandidateEvidence evidence)
    {
        return ConditionFindings.Assess(either.If, evidence with { Supposed = [] }, string.Empty).Verdict switch
        {
            Verdict.Met => RangeOf(either.Then, evidence),
            Verdict.NotCompared when ReferencedTests.Of(either.If).Any(test => TestStanding.Of(test, evidence).Eliminates) => ScoreRange.None,
            Verdict.NotMet or Verdict.NotCompared => RangeOf(either.Otherwise, evidence),
            Verdict.Undetermined => InCase(either.Then, holds: true).Or(InCase(either.Otherwise, holds: false)),
            _ => ScoreRange.None,
        };

        ScoreRange InCase(Score score, bool holds) => RangeOf(score, evidence with { Supposed = [.. evidence.Supposed, new(either.If, holds)] });
    }

    /// <summary>Returns the conditions that decide for a candidate which score of several is taken; of a scale the row that is taken, or the last one where none is.</summary>
    public static Sequence<Finding> Cases(Score score, CandidateEvidence evidence, string rule)
    {
        var choices = Choices.GetValue(score, static score => [.. ChoicesIn(score)]);
        return choices.Length == 0 ? [] : [.. choices.SelectMany(either => Cases(either, evidence, rule))];
    }

    private static IEnumerable<Finding> Cases(Score.Either either, CandidateEvidence evidence, string rule)
    {
        while (true)
        {
            var finding = ConditionFindings.Assess(either.If, evidence, $"{rule}/case");
            var taken = finding.Verdict == Verdict.Met ? either.Then : either.Otherwise;
            if (finding.Verdict is Verdict.NotMet or Verdict.NotCompared && taken is Score.Either next)
            {
                either = next;
                continue;
            }

            return finding.Verdict == Verdict.Undetermined ? [finding] : [finding, .. Cases(taken, evidence, rule)];
        }
    }

    private static IEnumerable<Score.Either> ChoicesIn(Score score) =>
        score is Score.Either either ? [either] : TreeParts.Of(Place.Of("score"), score).Select(part => part.Part).OfType<Score>().SelectMany(ChoicesIn);

    private static (List<ScoreRange> Certain, List<ScoreRange> Possible) WithValue(Sequence<Score> scores, CandidateEvidence evidence)
    {
        var ranges = scores.Select(score => RangeOf(score, evidence)).ToLookup(range => range.Presence);
        return (ranges[Presence.Certain].ToList(), ranges[Presence.Possible].ToList());
    }

    // The review refuses a procedure where this is asked of 0.
    private static Fraction Inverse(Fraction value) => value.Sign == 0 ? Fraction.Zero : Fraction.One / value;
}
