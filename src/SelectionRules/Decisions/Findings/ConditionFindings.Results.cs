namespace SelectionRules;

/// <content>The conditions that look at results.</content>
internal static partial class ConditionFindings
{
    private static Finding OfScore(Condition.ScoreIs condition, CandidateEvidence evidence, string rule)
    {
        var range = ScoreFindings.RangeOf(condition.Score, evidence);
        var maximum = ScoreBounds.Of(evidence.Procedure, condition.Score).Maximum;
        var recorded = condition.Threshold.RecordIn(evidence.Procedure);
        var threshold = condition.Threshold.ValueIn(evidence.Procedure, maximum);
        var operands = new List<Operand> { new(OperandName.Score, ScoreNotation.Of(condition.Score)) };
        operands.AddRange(ScoreFindings.OperandsOf(range));
        if (threshold is { } bound)
        {
            operands.Add(new(OperandName.Threshold, bound));
        }

        operands.Add(new(OperandName.Maximum, maximum));
        if (recorded is not null)
        {
            operands.Add(new(OperandName.SetBy, recorded.SetBy));
            operands.Add(new(OperandName.SetOn, recorded.SetOn));
        }

        return new()
        {
            Rule = rule,
            Kind = FindingKind.Score,
            Verdict = Compare(range, condition.Comparison, threshold),
            Operands = operands.ToSequence(),
            Comparison = condition.Comparison,
            Margin = range.Value - threshold,
            Parts = ScoreFindings.Cases(condition.Score, evidence, rule),
        };
    }

    private static Finding OfLevel(Condition.LevelIs condition, CandidateEvidence evidence, string rule)
    {
        var standing = TestStanding.Of(condition.Test, evidence);
        var scale = condition.Test.Scale;
        return new()
        {
            Rule = rule,
            Kind = FindingKind.Level,
            Verdict = standing.Result.IsT1
                ? Decided(scale.IndexOf(standing.Result.AsT1) >= scale.IndexOf(condition.Level))
                : WithoutMark(standing),
            Operands = [new(OperandName.Test, condition.Test.Id), new(OperandName.Level, ResultText(standing)), new(OperandName.Needed, condition.Level.Code)],
            Comparison = Comparison.AtLeast,
        };
    }

    private static Finding OfRating(Condition.RatingIs condition, CandidateEvidence evidence, string rule)
    {
        var standing = TestStanding.Of(condition.Test, evidence);
        return new()
        {
            Rule = rule,
            Kind = FindingKind.Rating,
            Verdict = standing.Result.IsT2 ? Decided(condition.OneOf.Contains(standing.Result.AsT2.Code)) : WithoutMark(standing),
            Operands = [new(OperandName.Test, condition.Test.Id), new(OperandName.Rating, ResultText(standing)), new(OperandName.Accepted, condition.OneOf)],
        };
    }

    private static Finding OfResultState(Condition.ResultIs condition, CandidateEvidence evidence, string rule)
    {
        // A result that is not there and not awaited is an exemption.
        var standing = TestStanding.Of(condition.Test, evidence);
        var state = standing is { Result.State: ResultState.Pending, IsAwaited: false } ? ResultState.Exempt : standing.Result.State;
        var isOne = condition.OneOf.Contains(state);
        return new()
        {
            Rule = rule,
            Kind = FindingKind.ResultState,
            Verdict = state == ResultState.Pending && !isOne ? Verdict.Undetermined : Decided(isOne),
            Operands =
            [
                new(OperandName.Test, condition.Test.Id),
                new(OperandName.State, EvidenceCode.Of(state)),
                new(OperandName.Accepted, condition.OneOf.Select(EvidenceCode.Of).ToSequence()),
            ],
        };
    }

    // What counts as zero is below every level and is none of the ratings.
    private static Verdict WithoutMark(TestStanding standing)
    {
        if (standing.IsAwaited)
        {
            return Verdict.Undetermined;
        }

        return standing.Effect == MissingMarkEffect.CountsAsZero ? Verdict.NotMet : Verdict.NotCompared;
    }

    private static string ResultText(TestStanding standing) =>
        standing.Result.State == ResultState.Known ? standing.Result.ToString() : EvidenceCode.Of(standing.Result.State);

    private static Verdict Compare(ScoreRange range, Comparison comparison, Fraction? threshold)
    {
        if (!range.HasValue)
        {
            return Verdict.NotCompared;
        }

        return threshold is { } bound ? range.Compare(comparison, bound) : Verdict.Undetermined;
    }
}
