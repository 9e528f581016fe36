using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The bound that a score is compared with.</summary>
/// <remarks>A number of points converts to one: <c>50</c>, <c>7.5m</c>.</remarks>
public abstract record Threshold
{
    private Threshold()
    {
    }

    /// <summary>Makes a bound in points.</summary>
    public static Threshold Points(Fraction value) => new InPoints { Value = value };

    /// <summary>Makes a bound as a share of the maximum of the score: <c>2/3</c>, or 60 % as <c>3/5</c>.</summary>
    public static Threshold OfMaximum(Fraction share) => new ShareOfMaximum { Share = share };

    /// <summary>Makes a bound that the jury sets later, under an id.</summary>
    public static Threshold SetByJury(string id) => new Recorded { Id = Guard.Against.NotAnIdentifier(id) };

    /// <summary>Converts a number of points.</summary>
    public static implicit operator Threshold(int points) => Points(points);

    /// <summary>Converts a number of points.</summary>
    public static implicit operator Threshold(decimal points) => Points(points);

    /// <summary>Converts a number of points.</summary>
    public static implicit operator Threshold(Fraction points) => Points(points);

    /// <summary>Returns what the jury set, or none where it has not yet, or the law says the bound itself.</summary>
    internal RecordedThreshold? RecordIn(SelectionProcedure procedure) => this is Recorded byJury
        ? procedure.RecordedThresholds.FirstOrDefault(recorded => string.Equals(recorded.Id, byJury.Id, StringComparison.Ordinal))
        : null;

    /// <summary>Returns the bound in points, or none while the jury has not set it.</summary>
    /// <param name="procedure">The procedure, with what the jury set.</param>
    /// <param name="maximum">The maximum of the score.</param>
    internal Fraction? ValueIn(SelectionProcedure procedure, Fraction maximum) => this switch
    {
        InPoints points => points.Value,
        ShareOfMaximum share => share.Share * maximum,
        _ => RecordIn(procedure)?.Value,
    };

    /// <summary>A number of points.</summary>
    public sealed record InPoints : Threshold
    {
        /// <summary>Gets the points.</summary>
        public required Fraction Value { get; init; }
    }

    /// <summary>A share of the maximum of the score.</summary>
    public sealed record ShareOfMaximum : Threshold
    {
        /// <summary>Gets the share, between 0 and 1.</summary>
        public required Fraction Share { get; init; }
    }

    /// <summary>A bound that the jury sets: a recorded input. Until it is recorded, the comparison is undetermined.</summary>
    public sealed record Recorded : Threshold
    {
        /// <summary>Gets the id under which the jury's decision is recorded.</summary>
        public required string Id { get; init; }
    }
}
