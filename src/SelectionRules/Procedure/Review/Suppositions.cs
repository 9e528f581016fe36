using System.Collections.Immutable;

namespace SelectionRules;

/// <summary>What is supposed of a candidate while a rule is read: which conditions hold, which codes a fact can have, how results can stand.</summary>
internal sealed class Suppositions
{
    private static readonly ImmutableHashSet<ResultState> AnyState = [.. Enum.GetValues<ResultState>()];

    private readonly IReadOnlyDictionary<string, FactDefinition> facts;
    private readonly ImmutableDictionary<Condition, bool> truths;
    private readonly ImmutableDictionary<string, ImmutableHashSet<ResultState>> states;
    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> codes;

    /// <summary>Supposes nothing.</summary>
    /// <param name="facts">The facts by id.</param>
    public Suppositions(IReadOnlyDictionary<string, FactDefinition> facts)
        : this(facts, ImmutableDictionary<Condition, bool>.Empty, ImmutableDictionary<string, ImmutableHashSet<ResultState>>.Empty, ImmutableDictionary<string, ImmutableHashSet<string>>.Empty)
    {
    }

    private Suppositions(
        IReadOnlyDictionary<string, FactDefinition> facts,
        ImmutableDictionary<Condition, bool> truths,
        ImmutableDictionary<string, ImmutableHashSet<ResultState>> states,
        ImmutableDictionary<string, ImmutableHashSet<string>> codes) =>
        (this.facts, this.truths, this.states, this.codes) = (facts, truths, states, codes);

    /// <summary>Supposes in addition that a condition holds, or that it does not.</summary>
    public Suppositions With(Condition? condition, bool holds) => condition is null ? this : With(condition, holds, asksWhoIsAwaited: true);

    /// <summary>Supposes in addition that each of several conditions holds, or that none does.</summary>
    public Suppositions With(Sequence<Condition> conditions, bool hold) => conditions.Aggregate(this, (supposed, condition) => supposed.With(condition, hold));

    /// <summary>Tells whether a result can be in a state.</summary>
    public bool CanBe(Test test, ResultState state) => StatesOf(test).Contains(state);

    /// <summary>Tells whether a condition holds, as far as that follows.</summary>
    public bool? TruthOf(Condition condition)
    {
        if (truths.TryGetValue(condition, out var truth))
        {
            return truth;
        }

        return condition switch
        {
            Condition.All all => all.Of.Any(part => TruthOf(part) == false) ? false : all.Of.All(part => TruthOf(part) == true) ? true : null,
            Condition.Any any => any.Of.Any(part => TruthOf(part) == true) ? true : any.Of.All(part => TruthOf(part) == false) ? false : null,
            Condition.Negation negation => !TruthOf(negation.Of),
            Condition.ResultIs result => IsIn(StatesOf(result.Test), result.OneOf),
            Condition.CodeIs code when CodesOf(code.Fact) is { } possible => IsIn(possible, code.OneOf),
            _ => null,
        };
    }

    private static bool? IsIn<T>(ImmutableHashSet<T> possible, Sequence<T> accepted) =>
        possible.All(one => accepted.Contains(one)) ? true : possible.Any(one => accepted.Contains(one)) ? null : false;

    private Suppositions With(Condition condition, bool holds, bool asksWhoIsAwaited)
    {
        var next = new Suppositions(facts, truths.SetItem(condition, holds), states, codes);
        return condition switch
        {
            Condition.Negation negation => next.With(negation.Of, !holds, asksWhoIsAwaited),
            Condition.All all when holds || all.Of.Count == 1 => all.Of.Aggregate(next, (supposed, part) => supposed.With(part, holds, asksWhoIsAwaited)),
            Condition.Any any when !holds || any.Of.Count == 1 => any.Of.Aggregate(next, (supposed, part) => supposed.With(part, holds, asksWhoIsAwaited)),
            Condition.ResultIs result => next.WithResult(result, holds, asksWhoIsAwaited),
            Condition.CodeIs code when next.CodesOf(code.Fact) is { } possible => new(facts, next.truths, states, codes.SetItem(code.Fact, holds ? possible.Intersect(code.OneOf) : possible.Except(code.OneOf))),
            _ => next,
        };
    }

    // Who is exempt is not awaited, and whose result is known or awaited is. One step is enough, for people and for the stack.
    private Suppositions WithResult(Condition.ResultIs result, bool holds, bool asksWhoIsAwaited)
    {
        var possible = holds ? StatesOf(result.Test).Intersect(result.OneOf) : StatesOf(result.Test).Except(result.OneOf);
        var next = new Suppositions(facts, truths, states.SetItem(result.Test.Id, possible), codes);
        return asksWhoIsAwaited && result.Test.AwaitedWhere is { } where && possible.Contains(ResultState.Exempt) != possible.Contains(ResultState.Known)
            ? next.With(where, possible.Contains(ResultState.Known), asksWhoIsAwaited: false)
            : next;
    }

    private ImmutableHashSet<ResultState> StatesOf(Test test) => states.GetValueOrDefault(test.Id, AnyState);

    private ImmutableHashSet<string>? CodesOf(string fact) =>
        codes.TryGetValue(fact, out var possible) ? possible
        : facts.TryGetValue(fact, out var definition) && !definition.Codes.IsEmpty ? definition.Codes.ToImmutableHashSet(StringComparer.Ordinal)
        : null;
}
