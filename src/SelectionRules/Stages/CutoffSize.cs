using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>How many candidates a cutoff keeps.</summary>
public abstract record CutoffSize
{
    private CutoffSize()
    {
    }

    /// <summary>Keeps the same number everywhere.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public static CutoffSize Of(int places) => new Same { Places = Guard.Against.NegativeOrZero(places) };

    /// <summary>The same number in every group.</summary>
    public sealed record Same : CutoffSize
    {
        /// <summary>Gets the number, at least 1.</summary>
        public required int Places { get; init; }
    }

    /// <summary>A number of its own for each group.</summary>
    public sealed record PerGroup : CutoffSize
    {
        /// <summary>Gets the numbers.</summary>
        public required Sequence<GroupNumber> Places { get; init; }
    }
}
