using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>One key of an order: a score, a date, a number, a class, a lot.</summary>
public abstract record OrderKey
{
    private OrderKey()
    {
    }

    /// <summary>Gets among whom the key decides, or none for everybody; to the others it is equal.</summary>
    /// <remarks>Put a <see cref="ByClass"/> of the same condition before it, so that the two classes are told apart first.</remarks>
    public Condition? Among { get; init; }

    /// <summary>Puts the highest score first.</summary>
    public static OrderKey HighestFirst(Score score) => new ByScore { Score = Guard.Against.Null(score), First = Extreme.Highest };

    /// <summary>Puts those who meet a condition first: a precedence tier, a class, an age of 60 or more.</summary>
    public static OrderKey FirstThoseWho(Condition condition) => new ByClass { Members = Guard.Against.Null(condition) };

    /// <summary>Puts the earliest date first: the older candidate, where the date is that of birth.</summary>
    public static OrderKey EarliestFirst(string fact) => new ByFact { Fact = Guard.Against.NotAnIdentifier(fact), First = Extreme.Lowest };

    /// <summary>Puts the largest number or the latest date first.</summary>
    public static OrderKey LargestFirst(string fact) => new ByFact { Fact = Guard.Against.NotAnIdentifier(fact), First = Extreme.Highest };

    /// <summary>Lets a lot decide that was drawn outside: its number is a fact of each candidate, the lowest first.</summary>
    public static OrderKey Lot(string fact, string provenance) =>
        new ByLot { Fact = Guard.Against.NotAnIdentifier(fact), Provenance = Guard.Against.NullOrWhiteSpace(provenance) };

    /// <summary>A score.</summary>
    public sealed record ByScore : OrderKey
    {
        /// <summary>Gets the score; one without a value comes last.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets which end comes first.</summary>
        public required Extreme First { get; init; }
    }

    /// <summary>A date or a number of the application.</summary>
    public sealed record ByFact : OrderKey
    {
        /// <summary>Gets the id of the fact, a date or a number; one that is not known comes last.</summary>
        public required string Fact { get; init; }

        /// <summary>Gets which end comes first.</summary>
        public required Extreme First { get; init; }
    }

    /// <summary>Membership of a class.</summary>
    public sealed record ByClass : OrderKey
    {
        /// <summary>Gets who comes first.</summary>
        public required Condition Members { get; init; }
    }

    /// <summary>An order made outside the system: a lot drawn, or a decision with its reason. A recorded input.</summary>
    public sealed record ByLot : OrderKey
    {
        /// <summary>Gets the id of the fact that holds the number drawn or decided, the lowest first.</summary>
        public required string Fact { get; init; }

        /// <summary>Gets who drew the lot or decided, when, how and why.</summary>
        public required string Provenance { get; init; }
    }
}
