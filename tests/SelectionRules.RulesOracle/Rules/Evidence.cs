using NodaTime;

namespace SelectionRules.RulesOracle;

/// <summary>What is known of one candidate, for the rules of one procedure.</summary>
internal sealed record Evidence(SelectionProcedure Procedure, Candidate Candidate)
{
    /// <summary>The day on which requirements have to be met.</summary>
    public LocalDate On { get; init; } = Procedure.AssessedOn;

    /// <summary>The cases of "when" that are gone into: a third marker who is awaited on divergence is awaited for sure where the divergence is supposed.</summary>
    public IReadOnlyList<(Condition If, bool Holds)> Supposed { get; init; } = [];

    /// <summary>Whether every diploma counts, to tell who lacks the recognition only.</summary>
    public bool IgnoresRecognition { get; init; }

    /// <summary>Whether the candidate is in a group: known once the group is determined.</summary>
    public Func<string, Verdict> IsIn { get; init; } = _ => Verdict.Undetermined;

    public Application Application => Candidate.Application;

    public FactValue? Fact(string id) => Application.Facts.FirstOrDefault(fact => fact.Id == id)?.Value;

    public TestResult ResultOf(Test test) => Candidate.Results.FirstOrDefault(result => result.Test == test.Id)?.Result ?? TestResult.Pending;

    /// <summary>"An empty cell of a test whose `awaited-where` does not hold is an exemption, every other one a result that is still to come."</summary>
    public ResultState StateOf(Test test)
    {
        var state = ResultOf(test).State;
        var isAwaited = test.AwaitedWhere is null || Conditions.Of(test.AwaitedWhere, this) is Verdict.Met or Verdict.Undetermined;
        return state == ResultState.Pending && !isAwaited ? ResultState.Exempt : state;
    }

    /// <summary>What having no mark leads to: "for the procedure, or in one test with its own `missing-marks`".</summary>
    public MissingMarkEffect EffectOf(Test test, ResultState state) =>
        test.MissingMarks.Concat(Procedure.MissingMarks).FirstOrDefault(mark => mark.State == state)?.Effect ?? MissingMarkEffect.Eliminates;

    /// <summary>Whether the mark is 0 although there is none.</summary>
    public bool CountsAsZero(Test test, ResultState state) =>
        state is ResultState.Absent or ResultState.Late or ResultState.Excluded && EffectOf(test, state) == MissingMarkEffect.CountsAsZero;

    /// <summary>Whether having no mark in a test eliminates.</summary>
    public bool IsEliminatedIn(Test test) => StateOf(test) is ResultState.Absent or ResultState.Late or ResultState.Excluded && EffectOf(test, StateOf(test)) == MissingMarkEffect.Eliminates;

    /// <summary>"known parts plus the maxima of the missing ones"; none where the candidate is absent, exempted or the like.</summary>
    public Extent? PointsIn(ScoredTest test)
    {
        var state = StateOf(test);
        return state switch
        {
            ResultState.Pending when Supposed.Where(one => one.If == test.AwaitedWhere).Take(1).Any(one => !one.Holds) => null,
            ResultState.Known => Extent.Of(ResultOf(test).AsT0),
            ResultState.Pending => new(0, test.Maximum, OrNone: test.AwaitedWhere is not null && !Supposed.Any(one => one.If == test.AwaitedWhere) && Conditions.Of(test.AwaitedWhere, this) == Verdict.Undetermined),
            _ => CountsAsZero(test, state) ? Extent.Of(0) : null,
        };
    }
}
