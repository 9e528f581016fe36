namespace SelectionRules;

/// <content>The cases that look at results.</content>
public abstract partial record Condition
{
    /// <summary>A score compares so with a threshold.</summary>
    /// <remarks>A score with an absent or exempted part has no value and is not compared.</remarks>
    public sealed record ScoreIs : Condition
    {
        /// <summary>Gets the score.</summary>
        public required Score Score { get; init; }

        /// <summary>Gets how the score compares.</summary>
        public required Comparison Comparison { get; init; }

        /// <summary>Gets the threshold.</summary>
        public required Threshold Threshold { get; init; }
    }

    /// <summary>A language test gives a level or a higher one of its scale.</summary>
    public sealed record LevelIs : Condition
    {
        /// <summary>Gets the test.</summary>
        public required LevelTest Test { get; init; }

        /// <summary>Gets the lowest level that meets the condition.</summary>
        public required LanguageLevel Level { get; init; }
    }

    /// <summary>A rated test gives one of the ratings.</summary>
    public sealed record RatingIs : Condition
    {
        /// <summary>Gets the test.</summary>
        public required RatedTest Test { get; init; }

        /// <summary>Gets the ratings that meet the condition.</summary>
        public required Sequence<string> OneOf { get; init; }
    }

    /// <summary>A test has no mark, for one of the reasons.</summary>
    public sealed record ResultIs : Condition
    {
        /// <summary>Gets the test.</summary>
        public required Test Test { get; init; }

        /// <summary>Gets the states that meet the condition.</summary>
        public required Sequence<ResultState> OneOf { get; init; }
    }
}
