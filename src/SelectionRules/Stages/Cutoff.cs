using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Keeps the best-placed candidates of a stage.</summary>
/// <remarks>
/// <para>Only candidates who passed the stage are counted. A candidate is within when fewer than the number of places are strictly ahead.</para>
/// <para>Where candidates tie for the last place, <see cref="Ties"/> decides; fewer or more than the number of places may then remain.</para>
/// </remarks>
public sealed record Cutoff
{
    /// <summary>Gets how many are kept.</summary>
    public required CutoffSize Size { get; init; }

    /// <summary>Gets the order in which candidates are placed.</summary>
    public required Order By { get; init; }

    /// <summary>Gets among whom candidates are counted.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Gets what happens to candidates who tie for the last place.</summary>
    public required TiePolicy Ties { get; init; }

    /// <summary>Gets how candidates who are in several lists are treated.</summary>
    public ListOverlap Overlap { get; init; }

    /// <summary>Gets who is admitted on top, whatever the place, without taking one; or none.</summary>
    public Condition? OnTop { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Keeps the first of a number of candidates by a score.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public static Cutoff First(int places, Score by, Scope scope, TiePolicy ties, Basis basis) => new()
    {
        Size = CutoffSize.Of(places),
        By = Order.HighestFirst(by),
        Scope = scope,
        Ties = ties,
        Basis = Guard.Against.Null(basis),
    };
}
