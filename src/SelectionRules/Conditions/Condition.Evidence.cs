using NodaTime;

namespace SelectionRules;

/// <content>The cases that look at the application alone.</content>
public abstract partial record Condition
{
    /// <summary>The candidate is a citizen of one of the countries on the reference date.</summary>
    public sealed record CitizenOf : Condition
    {
        /// <summary>Gets the countries.</summary>
        public required Countries Countries { get; init; }
    }

    /// <summary>The candidate declares something.</summary>
    public sealed record Declares : Condition
    {
        /// <summary>Gets what is declared.</summary>
        public required DeclaredStatement Statement { get; init; }
    }

    /// <summary>The candidate has a recognised diploma, awarded no later than the reference date.</summary>
    public sealed record HoldsDiploma : Condition
    {
        /// <summary>Gets the levels that are accepted; a higher level that is not listed does not prove a lower one.</summary>
        public required Sequence<DiplomaLevel> Levels { get; init; }

        /// <summary>Gets the fields that are accepted; any where none is listed.</summary>
        public Sequence<string> Fields { get; init; }

        /// <summary>Gets the languages that are accepted; any where none is listed.</summary>
        public Sequence<Language> Languages { get; init; }
    }

    /// <summary>The candidate has experience of a duration by the reference date.</summary>
    /// <remarks>Periods are cut off at the reference date, merged where they overlap or adjoin, and counted by the calendar: years, then months, then days of each; 30 days make a month.</remarks>
    public sealed record HasExperience : Condition
    {
        /// <summary>Gets the domains that count; any where none is listed.</summary>
        public Sequence<string> Domains { get; init; }

        /// <summary>Gets the duration to reach, in years, months and days.</summary>
        public required Period Duration { get; init; }
    }

    /// <summary>The candidate handed in a document.</summary>
    public sealed record HasDocument : Condition
    {
        /// <summary>Gets the document.</summary>
        public required SupportingDocument Document { get; init; }
    }

    /// <summary>A fact is true.</summary>
    public sealed record FactIs : Condition
    {
        /// <summary>Gets the id of the fact, of kind <see cref="FactKind.Truth"/>.</summary>
        public required string Fact { get; init; }
    }

    /// <summary>A fact is one of the codes.</summary>
    public sealed record CodeIs : Condition
    {
        /// <summary>Gets the id of the fact, of kind <see cref="FactKind.Code"/>.</summary>
        public required string Fact { get; init; }

        /// <summary>Gets the codes.</summary>
        public required Sequence<string> OneOf { get; init; }
    }

    /// <summary>A number compares so with a bound.</summary>
    public sealed record NumberIs : Condition
    {
        /// <summary>Gets the id of the fact, of kind <see cref="FactKind.Number"/>.</summary>
        public required string Fact { get; init; }

        /// <summary>Gets how the number compares.</summary>
        public required Comparison Comparison { get; init; }

        /// <summary>Gets the bound.</summary>
        public required long Than { get; init; }
    }

    /// <summary>A date lies so with respect to another.</summary>
    public sealed record DateIs : Condition
    {
        /// <summary>Gets the id of the fact, of kind <see cref="FactKind.Date"/>.</summary>
        public required string Fact { get; init; }

        /// <summary>Gets how the date compares: a later date is the larger one.</summary>
        public required Comparison Comparison { get; init; }

        /// <summary>Gets the date to compare with, or none for the reference date.</summary>
        public LocalDate? Than { get; init; }

        /// <summary>Gets the period to take off the date to compare with: a maximum age of a document, say.</summary>
        public Period? Before { get; init; }
    }

    /// <summary>The candidate's age in completed years compares so with a bound.</summary>
    public sealed record AgeIs : Condition
    {
        /// <summary>Gets the id of the fact that holds the date of birth.</summary>
        public required string BirthDate { get; init; }

        /// <summary>Gets how the age compares.</summary>
        public required Comparison Comparison { get; init; }

        /// <summary>Gets the number of years.</summary>
        public required int Years { get; init; }

        /// <summary>Gets the day on which the age is counted, or none for the reference date.</summary>
        public LocalDate? On { get; init; }

        /// <summary>Gets the day on which a year of age is completed.</summary>
        public AgeReached Reached { get; init; }
    }

    /// <summary>The candidate belongs to a group.</summary>
    public sealed record InGroup : Condition
    {
        /// <summary>Gets the id of the group.</summary>
        public required string Group { get; init; }
    }
}
