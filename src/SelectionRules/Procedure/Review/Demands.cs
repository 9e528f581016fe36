using System.Collections.Immutable;

namespace SelectionRules;

/// <summary>What rules ask of a candidate: of each subject (a fact, a score, a test, a condition) the values that are left, and the rule that narrowed them last.</summary>
internal sealed class Demands
{
    private readonly ImmutableDictionary<object, (Range Numbers, ImmutableHashSet<string>? Values, AskingRule Rule)> left;

    private Demands(ImmutableDictionary<object, (Range Numbers, ImmutableHashSet<string>? Values, AskingRule Rule)> left) => this.left = left;

    /// <summary>Gets what is asked where no rule asks for anything.</summary>
    public static Demands None { get; } = new(ImmutableDictionary<object, (Range, ImmutableHashSet<string>?, AskingRule)>.Empty);

    /// <summary>Returns which rule narrowed a subject last, or none.</summary>
    public AskingRule? RuleOf(object subject) => left.TryGetValue(subject, out var found) ? found.Rule : null;

    /// <summary>Asks in addition that a number compares with a bound; none where no number is left.</summary>
    public Demands? With(object subject, Comparison comparison, Fraction bound, AskingRule rule)
    {
        var numbers = (left.TryGetValue(subject, out var found) ? found.Numbers : Range.All).With(comparison, bound);
        return numbers.IsEmpty ? null : new(left.SetItem(subject, (numbers, null, rule)));
    }

    /// <summary>Asks in addition that a value is one of several; none where no value is left.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="accepted">The values.</param>
    /// <param name="holds">Whether it is one of them, or none of them.</param>
    /// <param name="all">All values that there are.</param>
    /// <param name="rule">The rule that asks.</param>
    public Demands? With(object subject, IEnumerable<string> accepted, bool holds, IEnumerable<string> all, AskingRule rule)
    {
        var possible = left.TryGetValue(subject, out var found) ? found.Values! : all.ToImmutableHashSet(StringComparer.Ordinal);
        var values = holds ? possible.Intersect(accepted) : possible.Except(accepted);
        return values.IsEmpty ? null : new(left.SetItem(subject, (default, values, rule)));
    }

    /// <summary>Numbers between two bounds, which belong to them or not.</summary>
    private readonly record struct Range(Fraction? Least, bool IsLeastOut, Fraction? Most, bool IsMostOut)
    {
        public static Range All => default;

        public bool IsEmpty => Least is { } least && Most is { } most && (least > most || (least == most && (IsLeastOut || IsMostOut)));

        public Range With(Comparison comparison, Fraction bound) => comparison switch
        {
            Comparison.AtLeast => AtLeast(bound, isOut: false),
            Comparison.MoreThan => AtLeast(bound, isOut: true),
            Comparison.AtMost => AtMost(bound, isOut: false),
            Comparison.LessThan => AtMost(bound, isOut: true),
            _ => AtLeast(bound, isOut: false).AtMost(bound, isOut: false),
        };

        private Range AtLeast(Fraction bound, bool isOut) =>
            Least is { } least && (least > bound || (least == bound && IsLeastOut)) ? this : this with { Least = bound, IsLeastOut = isOut };

        private Range AtMost(Fraction bound, bool isOut) =>
            Most is { } most && (most < bound || (most == bound && IsMostOut)) ? this : this with { Most = bound, IsMostOut = isOut };
    }
}
