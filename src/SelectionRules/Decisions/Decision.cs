using OneOf;

namespace SelectionRules;

/// <summary>What the procedure decides about one candidate in one group.</summary>
/// <remarks>One of seven cases; <c>Match</c> makes the caller handle each. Equality is structural.</remarks>
public sealed partial class Decision
    : OneOfBase<Decision.NotAdmitted, Decision.NeedsRuling, Decision.Failed, Decision.NotRetained, Decision.Pending, Decision.Withdrawn, Decision.Laureate>, IEquatable<Decision>
{
    private Decision(OneOf<NotAdmitted, NeedsRuling, Failed, NotRetained, Pending, Withdrawn, Laureate> value)
        : base(value)
    {
    }

    /// <summary>Gets the case as a status.</summary>
    public OutcomeStatus Status => Match(
        _ => OutcomeStatus.NotAdmitted,
        _ => OutcomeStatus.NeedsRuling,
        _ => OutcomeStatus.Failed,
        _ => OutcomeStatus.NotRetained,
        _ => OutcomeStatus.Pending,
        _ => OutcomeStatus.Withdrawn,
        _ => OutcomeStatus.Laureate);

    /// <summary>Gets a value indicating whether the application was refused.</summary>
    public bool IsNotAdmitted => IsT0;

    /// <summary>Gets a value indicating whether the authority has to rule first.</summary>
    public bool IsNeedsRuling => IsT1;

    /// <summary>Gets a value indicating whether a stage was failed.</summary>
    public bool IsFailed => IsT2;

    /// <summary>Gets a value indicating whether a cutoff left the candidate out.</summary>
    public bool IsNotRetained => IsT3;

    /// <summary>Gets a value indicating whether something is still missing.</summary>
    public bool IsPending => IsT4;

    /// <summary>Gets a value indicating whether the candidate withdrew.</summary>
    public bool IsWithdrawn => IsT5;

    /// <summary>Gets a value indicating whether the candidate passed everything.</summary>
    public bool IsLaureate => IsT6;

    /// <summary>Converts a case.</summary>
    public static implicit operator Decision(NotAdmitted value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator Decision(NeedsRuling value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator Decision(Failed value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator Decision(NotRetained value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator Decision(Pending value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator Decision(Withdrawn value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator Decision(Laureate value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Decision? other) => base.Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Decision other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Returns the case with its contents, for logs and failing tests.</summary>
    public override string ToString() => Value.ToString() ?? string.Empty;

    /// <summary>Tells whether two decisions are equal.</summary>
    public static bool operator ==(Decision? left, Decision? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two decisions differ.</summary>
    public static bool operator !=(Decision? left, Decision? right) => !(left == right);
}
