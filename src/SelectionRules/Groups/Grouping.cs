using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Says in which groups candidates are counted: language roles, contests, specialities.</summary>
public abstract record Grouping
{
    private Grouping()
    {
    }

    /// <summary>Gets the grouping that has everybody in one group without a name.</summary>
    public static Grouping None { get; } = new OneGroup();

    /// <summary>Gets the grouping by language role, as <see cref="SelectionProcedure.LanguageRole"/> determines it.</summary>
    public static Grouping LanguageRole { get; } = new ByLanguageRole();

    /// <summary>Groups candidates by a code that they state: a contest, a speciality.</summary>
    public static Grouping ByFact(string fact) => new ByCode { Fact = Guard.Against.NotAnIdentifier(fact) };

    /// <summary>Everybody in one group, whose id is empty.</summary>
    public sealed record OneGroup : Grouping;

    /// <summary>One group a language role; the id is the code of the language.</summary>
    public sealed record ByLanguageRole : Grouping;

    /// <summary>One group a code of a fact.</summary>
    public sealed record ByCode : Grouping
    {
        /// <summary>Gets the id of the fact, of kind <see cref="FactKind.Code"/>; its codes are the groups.</summary>
        public required string Fact { get; init; }
    }

    /// <summary>Lists that may overlap: a candidate is in each whose condition is met.</summary>
    public sealed record ByList : Grouping
    {
        /// <summary>Gets the lists, in the order in which they are filled.</summary>
        public required Sequence<ListDefinition> Lists { get; init; }
    }
}
