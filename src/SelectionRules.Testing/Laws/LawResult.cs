using OneOf;

namespace SelectionRules.Testing;

/// <summary>What checking a law came to: it holds, it does not apply, or it is violated, with a witness.</summary>
/// <remarks>A law never passes vacuously: where nothing in a pool is what the law is about, it does not apply, and says so. Equality is structural.</remarks>
public sealed class LawResult : OneOfBase<LawResult.Holds, LawResult.DoesNotApply, LawResult.Violated>, IEquatable<LawResult>
{
    private LawResult(OneOf<Holds, DoesNotApply, Violated> value)
        : base(value)
    {
    }

    /// <summary>Gets a value indicating whether the law was put to the test and holds.</summary>
    public bool IsHeld => IsT0;

    /// <summary>Gets a value indicating whether the law has nothing to say here.</summary>
    public bool IsNotApplicable => IsT1;

    /// <summary>Gets a value indicating whether the law is violated.</summary>
    public bool IsViolated => IsT2;

    /// <summary>Gets the witness of a violation.</summary>
    /// <exception cref="InvalidOperationException">The law is not violated.</exception>
    public Witness Witness => IsT2 ? AsT2.Witness : throw new InvalidOperationException($"The law is not violated: {this}");

    /// <summary>Converts a case.</summary>
    public static implicit operator LawResult(Holds value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator LawResult(DoesNotApply value) => new(value);

    /// <summary>Converts a case.</summary>
    public static implicit operator LawResult(Violated value) => new(value);

    /// <inheritdoc/>
    public bool Equals(LawResult? other) => base.Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LawResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Returns the case in words.</summary>
    public override string ToString() => Match(
        holds => FormattableString.Invariant($"holds, in {holds.Instances} instances"),
        notApplicable => $"does not apply: {notApplicable.Why}",
        violated => violated.Witness.ToString());

    /// <summary>Tells whether two results are equal.</summary>
    public static bool operator ==(LawResult? left, LawResult? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two results differ.</summary>
    public static bool operator !=(LawResult? left, LawResult? right) => !(left == right);

    /// <summary>The law was put to the test and holds.</summary>
    public sealed record Holds
    {
        /// <summary>Gets how many times it was met, at least once: candidates, pairs or variations that it is about.</summary>
        public required int Instances { get; init; }
    }

    /// <summary>The law has nothing to say about the procedure, or about this pool.</summary>
    public sealed record DoesNotApply
    {
        /// <summary>Gets the reason.</summary>
        public required string Why { get; init; }
    }

    /// <summary>The law is violated.</summary>
    public sealed record Violated
    {
        /// <summary>Gets who shows it, with the numbers.</summary>
        public required Witness Witness { get; init; }
    }
}
