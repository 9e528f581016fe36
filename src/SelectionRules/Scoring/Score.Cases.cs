namespace SelectionRules;

/// <content>The cases of a formula.</content>
public abstract partial record Score
{
    /// <summary>The points of a test.</summary>
    public sealed record OfTest : Score
    {
        /// <summary>Gets the test.</summary>
        public required ScoredTest Test { get; init; }
    }

    /// <summary>A number that the application states: years of seniority, children.</summary>
    public sealed record OfFact : Score
    {
        /// <summary>Gets the id of the fact, of kind <see cref="FactKind.Number"/>.</summary>
        public required string Fact { get; init; }
    }

    /// <summary>A fixed number.</summary>
    public sealed record Constant : Score
    {
        /// <summary>Gets the number.</summary>
        public required Fraction Value { get; init; }
    }

    /// <summary>The sum of the terms, each multiplied by its coefficient.</summary>
    public sealed record Total : Score
    {
        /// <summary>Gets the terms.</summary>
        public required Sequence<Weight> Terms { get; init; }
    }

    /// <summary>The sum of the terms, each multiplied by its coefficient, divided by the sum of the coefficients.</summary>
    public sealed record Mean : Score
    {
        /// <summary>Gets the terms; their coefficients sum to more than 0.</summary>
        public required Sequence<Weight> Terms { get; init; }
    }

    /// <summary>The parts, each rescaled from its own maximum to a common one and multiplied by its weight; the weights sum to 1.</summary>
    public sealed record Weighted : Score
    {
        /// <summary>Gets the maximum of the whole, such as 100.</summary>
        public required Fraction OutOf { get; init; }

        /// <summary>Gets the parts with their weights.</summary>
        public required Sequence<Weight> Parts { get; init; }
    }

    /// <summary>A score rescaled from its own maximum to another: the points of neutralised questions spread over the rest, say.</summary>
    public sealed record Rescaled : Score
    {
        /// <summary>Gets the score.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets the new maximum.</summary>
        public required Fraction To { get; init; }
    }

    /// <summary>The sum of the highest of several scores.</summary>
    public sealed record BestOf : Score
    {
        /// <summary>Gets how many count.</summary>
        public required int Count { get; init; }

        /// <summary>Gets the scores to choose from.</summary>
        public required Sequence<Score> Scores { get; init; }
    }

    /// <summary>The lowest of several scores.</summary>
    public sealed record LowestOf : Score
    {
        /// <summary>Gets the scores.</summary>
        public required Sequence<Score> Scores { get; init; }
    }

    /// <summary>What exceeds a threshold, 0 where nothing does.</summary>
    public sealed record Above : Score
    {
        /// <summary>Gets the score.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets the threshold, such as 10 of 20.</summary>
        public required Fraction Threshold { get; init; }
    }

    /// <summary>A score kept within bounds: a cap on bonus points, no negative total.</summary>
    public sealed record Clamped : Score
    {
        /// <summary>Gets the score.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets the lower bound, or none.</summary>
        public Fraction? AtLeast { get; init; }

        /// <summary>Gets the upper bound, or none.</summary>
        public Fraction? AtMost { get; init; }
    }

    /// <summary>The distance between two scores: the divergence of two markers.</summary>
    public sealed record Distance : Score
    {
        /// <summary>Gets the one score.</summary>
        public required Score Between { get; init; }

        /// <summary>Gets the other score.</summary>
        public required Score And { get; init; }
    }

    /// <summary>A score rounded by a rule of the law, at the level where the law says so.</summary>
    public sealed record Rounded : Score
    {
        /// <summary>Gets the score.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets the number of decimals that remain, 0 to 12.</summary>
        public required int Decimals { get; init; }

        /// <summary>Gets the way of rounding.</summary>
        public required RoundingMode Mode { get; init; }
    }

    /// <summary>A score where one value counts as another: 5.99 counts as 6.00.</summary>
    public sealed record Replaced : Score
    {
        /// <summary>Gets the score.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets the value that is replaced.</summary>
        public required Fraction Value { get; init; }

        /// <summary>Gets the value that it counts as.</summary>
        public required Fraction CountsAs { get; init; }
    }

    /// <summary>A score where it has a value, else another: an optional test that counts as 0 where it was not taken.</summary>
    /// <remarks>What is still awaited is taken to become a number, as in a sum.</remarks>
    public sealed record OrElse : Score
    {
        /// <summary>Gets the score that is taken where it has a value.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets the score where it has none: a part of it is absent, left out or dispensed with.</summary>
        public required Score Otherwise { get; init; }
    }

    /// <summary>The mean of those terms that have a value, each counted by its coefficient; none where no term has one.</summary>
    /// <remarks>What is still awaited is taken to become a number, as in a mean. The maximum is the highest of the maxima of the terms.</remarks>
    public sealed record KnownMean : Score
    {
        /// <summary>Gets the terms; each coefficient is more than 0.</summary>
        public required Sequence<Weight> Terms { get; init; }
    }

    /// <summary>One score where a condition holds, else another.</summary>
    public sealed record Either : Score
    {
        /// <summary>Gets the condition.</summary>
        public required Condition If { get; init; }

        /// <summary>Gets the score where it holds.</summary>
        public required Score Then { get; init; }

        /// <summary>Gets the score where it does not, or cannot be compared: a rating of a mark that is absent or dispensed with.</summary>
        public required Score Otherwise { get; init; }
    }
}
