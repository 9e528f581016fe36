using System.Numerics;

namespace SelectionRules;

/// <summary>Compiles the rules of a procedure to nodes over the columns of one pool.</summary>
internal sealed class PoolCompiler
{
    private readonly CompiledProcedure compiled;
    private readonly StateEffects?[] effects;
    private readonly (long Lowest, long Highest)?[] extremes;
    private readonly bool?[] haveGaps;

    public PoolCompiler(CompiledProcedure compiled, PoolColumns columns)
    {
        this.compiled = compiled;
        Columns = columns;
        effects = new StateEffects?[compiled.Tests.Length];
        extremes = new (long Lowest, long Highest)?[columns.Numbers.Length];
        haveGaps = new bool?[columns.Numbers.Length];
    }

    public SelectionProcedure Procedure => compiled.Procedure;

    public PoolColumns Columns { get; }

    public GroupTable Groups => compiled.Groups;

    public int PositionOf(Test test) => compiled.PositionOf(test.Id);

    public ResultColumn ColumnOf(Test test) => Columns.Results[PositionOf(test)];

    /// <summary>Returns the effects of missing marks in a test.</summary>
    public StateEffects EffectsOf(Test test) =>
        effects[PositionOf(test)] ??= new StateEffects(Procedure, test, ColumnOf(test), test.AwaitedWhere is { } where ? Compile(where) : null);

    public long[] NumbersOf(string fact) => Columns.Numbers[compiled.Evidence.PositionOf(fact)];

    /// <summary>Returns the lowest and the highest number that occurs; 0 where none is known.</summary>
    public (long Lowest, long Highest) ExtremesOf(string fact) =>
        extremes[compiled.Evidence.PositionOf(fact)] ??= Exact.ExtremesOf(NumbersOf(fact), CandidatePoolBuilder.UnknownNumber);

    /// <summary>Returns whether the number of anybody is not known.</summary>
    public bool HasGaps(string fact) => haveGaps[compiled.Evidence.PositionOf(fact)] ??= NumbersOf(fact).Contains(CandidatePoolBuilder.UnknownNumber);

    public FactDefinition DefinitionOf(string fact) => Procedure.Facts.First(known => string.Equals(known.Id, fact, StringComparison.Ordinal));

    /// <summary>Compiles a condition.</summary>
    public ConditionNode Compile(Condition condition) => condition switch
    {
        _ when EvidenceDemand.IsOnApplication(condition) => new EvidenceNode(Columns.Verdicts[compiled.Evidence.PositionOf(condition)]),
        Condition.All all => new CountNode(Compile(all.Of), null),
        Condition.Any any => new CountNode(Compile(any.Of), 1),
        Condition.SomeOf some => new CountNode(Compile(some.Of), some.Count),
        Condition.Negation negation => new NegationNode(Compile(negation.Of)),
        Condition.InGroup inGroup => new GroupNode(Columns, Groups.PositionOf(inGroup.Group)),
        Condition.LevelIs level => Compile(level),
        Condition.RatingIs rating => new CodeNode(
            (CodeColumn)ColumnOf(rating.Test), EffectsOf(rating.Test), [.. rating.Test.Ratings.Select(code => rating.OneOf.AsSpan().Contains(code))]),
        Condition.ResultIs result => new ResultIsNode(EffectsOf(result.Test), [.. Enum.GetValues<ResultState>().Select(state => result.OneOf.AsSpan().Contains(state))]),
        Condition.ScoreIs score => Compile<int>(score) ?? Compile<long>(score) ?? Compile<Int128>(score) ?? Compile<BigInteger>(score)!,
        _ => throw new InvalidOperationException($"{condition.GetType().Name} is no condition that is known."),
    };

    /// <summary>Compiles a score whose numbers fit a type.</summary>
    /// <returns>None where a number could become too large for the type.</returns>
    public ScoreNode<T>? Compile<T>(Score score)
        where T : struct, IBinaryInteger<T> => new ScoreCompiler<T>(this).Compile(score);

    private ConditionNode[] Compile(Sequence<Condition> parts) => [.. parts.Select(Compile)];

    private CodeNode Compile(Condition.LevelIs level)
    {
        var needed = level.Test.Scale.IndexOf(level.Level);
        var accepted = Enumerable.Range(0, level.Test.Scale.Levels.Count).Select(position => position >= needed);
        return new CodeNode((CodeColumn)ColumnOf(level.Test), EffectsOf(level.Test), [.. accepted]);
    }

    private ConditionNode? Compile<T>(Condition.ScoreIs scoreIs)
        where T : struct, IBinaryInteger<T>
    {
        if (Compile<T>(scoreIs.Score) is not { } score)
        {
            return null;
        }

        if (scoreIs.Threshold.ValueIn(Procedure, Fraction.Of(score.Maximum, score.Denominator)) is not { } threshold)
        {
            return new UnrecordedThresholdNode<T>(score);
        }

        // The threshold in the unit of the score: a score reaches it when its numerator reaches the next whole number.
        var scaled = threshold * Fraction.FromInteger(score.Denominator);
        var floor = Exact.Floor(scaled.Numerator, scaled.Denominator);
        var ceiling = scaled.IsInteger ? floor : floor + 1;
        var (from, to) = scoreIs.Comparison switch
        {
            Comparison.AtLeast => (ceiling, score.Maximum),
            Comparison.MoreThan => (floor + 1, score.Maximum),
            Comparison.AtMost => (score.Minimum, floor),
            Comparison.LessThan => (score.Minimum, ceiling - 1),
            _ => (ceiling, floor),
        };

        // Bounds that no score reaches stay out of reach when they are drawn in to fit the type.
        from = BigInteger.Clamp(from, score.Minimum - 1, score.Maximum + 1);
        to = BigInteger.Clamp(to, score.Minimum - 1, score.Maximum + 1);
        return new ScoreIsNode<T>(score, T.CreateChecked(from), T.CreateChecked(to));
    }
}
