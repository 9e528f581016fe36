using Ardalis.GuardClauses;
using OneOf;

namespace SelectionRules;

/// <summary>What is known of one candidate in one test: points, a level, a rating, or why there is none.</summary>
/// <remarks>Absent, withdrawn and not yet known are values of their own, never null and never 0.</remarks>
public sealed class TestResult : OneOfBase<Points, LanguageLevel, Rating, ResultState>, IEquatable<TestResult>
{
    private TestResult(OneOf<Points, LanguageLevel, Rating, ResultState> value)
        : base(value)
    {
    }

    /// <summary>Gets the result that is not known yet.</summary>
    public static TestResult Pending { get; } = new(ResultState.Pending);

    /// <summary>Gets the absence of the candidate.</summary>
    public static TestResult Absent { get; } = new(ResultState.Absent);

    /// <summary>Gets the withdrawal of the candidate from the procedure.</summary>
    public static TestResult Withdrawn { get; } = new(ResultState.Withdrawn);

    /// <summary>Gets the exemption from the test.</summary>
    public static TestResult Exempt { get; } = new(ResultState.Exempt);

    /// <summary>Gets the candidate's coming too late.</summary>
    public static TestResult Late { get; } = new(ResultState.Late);

    /// <summary>Gets the exclusion from the test.</summary>
    public static TestResult Excluded { get; } = new(ResultState.Excluded);

    /// <summary>Gets <see cref="ResultState.Known"/> where there is a mark, else why there is none.</summary>
    public ResultState State => Match(_ => ResultState.Known, _ => ResultState.Known, _ => ResultState.Known, state => state);

    /// <summary>Makes a result of points.</summary>
    public static TestResult Of(Points points) => new(points);

    /// <summary>Makes a result of a level.</summary>
    public static TestResult Of(LanguageLevel level) => new(level);

    /// <summary>Makes a result of a rating.</summary>
    public static TestResult Of(Rating rating) => new(rating);

    /// <summary>Makes a result without a mark.</summary>
    /// <exception cref="ArgumentException">The state is that of a known mark.</exception>
    public static TestResult Without(ResultState state) => state switch
    {
        ResultState.Pending => Pending,
        ResultState.Absent => Absent,
        ResultState.Withdrawn => Withdrawn,
        ResultState.Exempt => Exempt,
        ResultState.Late => Late,
        ResultState.Excluded => Excluded,
        _ => throw new ArgumentException("A known result has a mark.", nameof(state)),
    };

    /// <summary>Converts points.</summary>
    public static implicit operator TestResult(Points points) => Of(points);

    /// <summary>Converts a level.</summary>
    public static implicit operator TestResult(LanguageLevel level) => Of(level);

    /// <summary>Converts a rating.</summary>
    public static implicit operator TestResult(Rating rating) => Of(rating);

    /// <inheritdoc/>
    public bool Equals(TestResult? other) => base.Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TestResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Returns the result as the results file writes it; empty where it is not known yet.</summary>
    public override string ToString() => Match(
        points => points.ToString(),
        level => level.ToString(),
        rating => rating.ToString(),
        state => state switch
        {
            ResultState.Absent => "absent",
            ResultState.Withdrawn => "withdrawn",
            ResultState.Exempt => "exempt",
            ResultState.Late => "late",
            ResultState.Excluded => "excluded",
            _ => string.Empty,
        });

    /// <summary>Tells whether two results are equal.</summary>
    public static bool operator ==(TestResult? left, TestResult? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two results differ.</summary>
    public static bool operator !=(TestResult? left, TestResult? right) => !(left == right);
}
