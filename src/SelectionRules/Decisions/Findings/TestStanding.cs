namespace SelectionRules;

/// <summary>What the result of one candidate in one test comes to.</summary>
internal sealed record TestStanding
{
    public required TestResult Result { get; init; }

    /// <summary>Gets what follows from having no mark, or none where there is a mark, one is awaited, or the candidate withdrew.</summary>
    public MissingMarkEffect? Effect { get; init; }

    /// <summary>Gets the clause that gives the missing mark its effect, where there is one.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Gets a value indicating whether the result is still to come.</summary>
    public bool IsAwaited => Result.State == ResultState.Pending && Effect is null;

    /// <summary>Gets a value indicating whether the candidate may still be dispensed from it: whether it is awaited depends on what is not known yet.</summary>
    public bool MayBeLeftOut { get; init; }

    public bool Eliminates => Effect == MissingMarkEffect.Eliminates;

    public static TestStanding Of(Test test, CandidateEvidence evidence)
    {
        var result = evidence.ResultOf(test);
        return result.State switch
        {
            ResultState.Absent or ResultState.Late or ResultState.Excluded => Missing(test, result, evidence.Procedure),
            // A result that is neither there nor awaited is an exemption.
            ResultState.Exempt => new() { Result = result, Effect = MissingMarkEffect.IsLeftOut },
            ResultState.Pending => Pending(test, result, evidence),
            _ => new() { Result = result },
        };
    }

    /// <summary>Returns the points of a test of points: those given, 0 where a missing mark counts so, anything up to the maximum while they are awaited.</summary>
    public ScoreRange PointsIn(ScoredTest test)
    {
        if (IsAwaited)
        {
            var range = ScoreRange.Between(Fraction.Zero, test.Maximum.ToFraction());
            return MayBeLeftOut ? range.OrNone() : range;
        }

        return Result.IsT0 ? ScoreRange.Exactly(Result.AsT0.ToFraction()) : CountedAsZero();
    }

    private ScoreRange CountedAsZero() => Effect == MissingMarkEffect.CountsAsZero ? ScoreRange.Zero : ScoreRange.None;

    private static TestStanding Missing(Test test, TestResult result, SelectionProcedure procedure)
    {
        var rule = procedure.MissingMarkOf(test, result.State);
        return new() { Result = result, Effect = rule?.Effect ?? MissingMarkEffect.Eliminates, Basis = rule?.Basis };
    }

    // Where the condition cannot be compared it does not hold: nobody is awaited on the strength of a mark that will never be there.
    private static TestStanding Pending(Test test, TestResult result, CandidateEvidence evidence)
    {
        var awaited = test.AwaitedWhere is not { } condition
            ? Verdict.Met
            : SupposedCase.VerdictOf(condition, evidence.Supposed) ?? ConditionFindings.Assess(condition, evidence, test.Id).Verdict;
        return awaited is Verdict.Met or Verdict.Undetermined
            ? new() { Result = result, MayBeLeftOut = awaited == Verdict.Undetermined }
            : new() { Result = result, Effect = MissingMarkEffect.IsLeftOut };
    }
}
