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
        Score.OrElse orElse => RangeOf(orElse.Score, evidence) is { HasValue: true } range ? range : RangeOf(orElse.Otherwise, evidence),
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
        Score.OrElse orElse => Contributions(RangeOf(orElse.Score, evidence).HasValue ? orElse.Score : orElse.Otherwise, evidence),
        _ => [new(score, RangeOf(score, evidence))],
    };

    /// <summary>Returns the value of a score as operands: one where it is known, its ends where it is not, none where there is none.</summary>
    public static IEnumerable<Operand> OperandsOf(ScoreRange range)
    {
        if (range.Value is { } value)
        {
            return [new(OperandName.Value, value)];
        }

        return range.HasValue ? [new(OperandName.Lowest, range.Lowest), new(OperandName.Highest, range.Highest)] : [];
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

    // A better score never makes the sum of the best lower: its lowest value is that of the lowest ones, its highest that of the highest.
    private static ScoreRange OfBest(Score.BestOf bestOf, CandidateEvidence evidence)
    {
        var ranges = WithValue(bestOf.Scores, evidence);
        return ranges.Count < bestOf.Count
            ? ScoreRange.None
            : ScoreRange.Between(Best(ranges.Select(range => range.Lowest)), Best(ranges.Select(range => range.Highest)));

        Fraction Best(IEnumerable<Fraction> values) => values.OrderDescending().Take(bestOf.Count).Aggregate(Fraction.Zero, (sum, value) => sum + value);
    }

    private static ScoreRange OfLowest(Score.LowestOf lowestOf, CandidateEvidence evidence)
    {
        var ranges = WithValue(lowestOf.Scores, evidence);
        return ranges.Count == 0
            ? ScoreRange.None
            : ScoreRange.Between(ranges.Min(range => range.Lowest), ranges.Min(range => range.Highest));
    }

    private static ScoreRange OfKnownMean(Score.KnownMean mean, CandidateEvidence evidence) =>
        ContributionsOfKnown(mean, evidence) is { IsEmpty: false } known ? SumOf(known) : ScoreRange.None;

    private static Sequence<ScoreContribution> ContributionsOfKnown(Score.KnownMean mean, CandidateEvidence evidence)
    {
        var known = mean.Terms.Select(term => (Term: term, Range: RangeOf(term.Score, evidence))).Where(part => part.Range.HasValue).ToList();
        var sum = known.Aggregate(Fraction.Zero, (total, part) => total + part.Term.Value);
        return known.Select(part => Contribution(part.Term, part.Range.Times(part.Term.Value * Inverse(sum)))).ToSequence();
    }

    // A condition that cannot be compared does not hold, as in an order and for a test that is awaited; but a mark that an absence took away is not replaced by that of who never had to have one.
    private static ScoreRange OfEither(Score.Either either, CandidateEvidence evidence) => ConditionFindings.Assess(either.If, evidence, string.Empty).Verdict switch
    {
        Verdict.Met => RangeOf(either.Then, evidence),
        Verdict.NotCompared when ReferencedTests.Of(either.If).Any(test => TestStanding.Of(test, evidence).Eliminates) => ScoreRange.None,
        Verdict.NotMet or Verdict.NotCompared => RangeOf(either.Otherwise, evidence),
        Verdict.Undetermined => RangeOf(either.Then, evidence).Or(RangeOf(either.Otherwise, evidence)),
        _ => ScoreRange.None,
    };

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

    private static List<ScoreRange> WithValue(Sequence<Score> scores, CandidateEvidence evidence) =>
        scores.Select(score => RangeOf(score, evidence)).Where(range => range.HasValue).ToList();

    // The review refuses a procedure where this is asked of 0.
    private static Fraction Inverse(Fraction value) => value.Sign == 0 ? Fraction.Zero : Fraction.One / value;
}
