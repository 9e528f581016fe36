using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules;

/// <summary>What happens to the reserves of an outcome: the body decides it, and not the procedure.</summary>
public sealed record ReserveEvents
{
    /// <summary>Gets the day on which they are established.</summary>
    public required LocalDate EstablishedOn { get; init; }

    /// <summary>Gets a value indicating whether the authority extends them, once.</summary>
    public bool AreExtended { get; init; }

    /// <summary>Gets the day on which the reserves of the next contest are established, or none.</summary>
    public LocalDate? NextEstablishedOn { get; init; }

    /// <summary>Returns the reserves as they are after all that; empty where the procedure has none.</summary>
    /// <exception cref="InvalidOperationException">The outcome is provisional, or the procedure does not provide for what happens.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The next reserves are not established after these.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Sequence<RecruitmentReserve> Apply(Outcome outcome, CancellationToken cancellation = default) =>
    [
        .. Guard.Against.Null(outcome).EstablishReserves(EstablishedOn, cancellation)
            .Select(reserve => AreExtended ? reserve.Extend() : reserve)
            .Select(reserve => NextEstablishedOn is { } next ? reserve.EndBefore(next) : reserve),
    ];
}
