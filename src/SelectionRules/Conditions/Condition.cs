using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules;

/// <summary>A three-valued statement about one candidate: a requirement, a pass mark, a waiver, a membership.</summary>
/// <remarks>
/// <para>A closed tree of records: every reader (evaluation, explanation, JSON, review) knows all cases. Equality is structural.</para>
/// <para>Each case is a nested type; the factories of this class read as the clause does.</para>
/// </remarks>
public abstract partial record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Gets the condition of being a citizen of a state that is a member of the European Union on the reference date.</summary>
    public static Condition UnionCitizen { get; } = new CitizenOf { Countries = Countries.EuropeanUnion };

    /// <summary>Gets the condition of irreproachable conduct, as declared.</summary>
    public static Condition IrreproachableConduct { get; } = new Declares { Statement = DeclaredStatement.IrreproachableConduct };

    /// <summary>Gets the condition of enjoying civil and political rights, as declared.</summary>
    public static Condition CivilAndPoliticalRights { get; } = new Declares { Statement = DeclaredStatement.CivilAndPoliticalRights };

    /// <summary>Gets the condition that every candidate meets.</summary>
    public static Condition Always { get; } = new All { Of = [] };

    /// <summary>Gets the condition that no candidate meets.</summary>
    public static Condition Never { get; } = new Any { Of = [] };

    /// <summary>Requires every one of the conditions.</summary>
    public static Condition AllOf(params ReadOnlySpan<Condition> conditions) => new All { Of = Sequence.Create(conditions) };

    /// <summary>Requires at least one of the conditions.</summary>
    public static Condition AnyOf(params ReadOnlySpan<Condition> conditions) => new Any { Of = Sequence.Create(conditions) };

    /// <summary>Requires a number of the conditions.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static Condition CountOf(int atLeast, params ReadOnlySpan<Condition> conditions) =>
        new SomeOf { Count = Guard.Against.Negative(atLeast), Of = Sequence.Create(conditions) };

    /// <summary>Requires that a condition does not hold.</summary>
    public static Condition Not(Condition condition) => new Negation { Of = Guard.Against.Null(condition) };

    /// <summary>Requires a diploma of a level, in a field where one is given; a higher level alone does not prove it.</summary>
    public static Condition Holds(DiplomaLevel level, params ReadOnlySpan<string> fields) => new HoldsDiploma { Levels = [level], Fields = Sequence.Create(fields) };

    /// <summary>Requires experience in a domain.</summary>
    public static Condition Experience(string domain, Period atLeast) => new HasExperience { Domains = [domain], Duration = Guard.Against.Null(atLeast) };

    /// <summary>Requires a score of a threshold or more.</summary>
    public static Condition ScoreAtLeast(Threshold threshold, Score score) =>
        new ScoreIs { Score = Guard.Against.Null(score), Comparison = Comparison.AtLeast, Threshold = Guard.Against.Null(threshold) };

    /// <summary>Requires a score above a threshold.</summary>
    public static Condition ScoreMoreThan(Threshold threshold, Score score) =>
        new ScoreIs { Score = Guard.Against.Null(score), Comparison = Comparison.MoreThan, Threshold = Guard.Against.Null(threshold) };

    /// <summary>Requires a level or a higher one in a language test.</summary>
    public static Condition LevelAtLeast(LanguageLevel level, LevelTest test) => new LevelIs { Test = Guard.Against.Null(test), Level = level };

    /// <summary>Requires that a fact is true.</summary>
    public static Condition FactTrue(string fact) => new FactIs { Fact = fact };

    /// <summary>Requires that a fact is one of the codes.</summary>
    public static Condition CodeIn(string fact, params ReadOnlySpan<string> codes) => new CodeIs { Fact = fact, OneOf = Sequence.Create(codes) };

    /// <summary>Every one of the conditions holds; with none, always.</summary>
    public sealed record All : Condition
    {
        /// <summary>Gets the conditions.</summary>
        public required Sequence<Condition> Of { get; init; }
    }

    /// <summary>At least one of the conditions holds; with none, never.</summary>
    public sealed record Any : Condition
    {
        /// <summary>Gets the conditions.</summary>
        public required Sequence<Condition> Of { get; init; }
    }

    /// <summary>A number of the conditions hold.</summary>
    public sealed record SomeOf : Condition
    {
        /// <summary>Gets how many have to hold.</summary>
        public required int Count { get; init; }

        /// <summary>Gets the conditions.</summary>
        public required Sequence<Condition> Of { get; init; }
    }

    /// <summary>A condition does not hold.</summary>
    public sealed record Negation : Condition
    {
        /// <summary>Gets the condition that must not hold.</summary>
        public required Condition Of { get; init; }
    }
}
