using NodaTime;

namespace SelectionRules;

/// <summary>What the authority offers.</summary>
public sealed record EmploymentTerms
{
    /// <summary>Gets the pay at the start.</summary>
    public required PayRange Pay { get; init; }

    /// <summary>Gets how long the probation lasts, from the day of the appointment on.</summary>
    public required Period Probation { get; init; }

    /// <summary>Gets what follows the probation.</summary>
    public required LocalizedText AfterProbation { get; init; }

    /// <summary>Gets the benefits.</summary>
    public required Sequence<LocalizedText> Benefits { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Returns the last day of the probation of somebody who is appointed on a day.</summary>
    /// <remarks>The day before the one that the period leads to by the calendar: a year from 1 March 2026 ends on 28 February 2027.</remarks>
    public LocalDate ProbationEndsOn(LocalDate appointedOn) => appointedOn.Plus(Probation).PlusDays(-1);
}
