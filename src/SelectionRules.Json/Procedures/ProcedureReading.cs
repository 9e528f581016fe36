using OneOf;

namespace SelectionRules.Json;

/// <summary>What reading a definition gives: a procedure, or every mistake in the definition.</summary>
/// <remarks>There is never a procedure with a rule left out. A procedure that was read may still have defects: see <see cref="SelectionProcedure.Validate"/>.</remarks>
public sealed class ProcedureReading : OneOfBase<SelectionProcedure, Sequence<ProcedureError>>, IEquatable<ProcedureReading>
{
    private readonly Origins? origins;

    private ProcedureReading(OneOf<SelectionProcedure, Sequence<ProcedureError>> value, Origins? origins)
        : base(value) => this.origins = origins;

    /// <summary>Gets a value indicating whether there is a procedure.</summary>
    public bool IsProcedure => IsT0;

    /// <summary>Gets the procedure.</summary>
    /// <exception cref="InvalidOperationException">There are errors instead.</exception>
    public SelectionProcedure Procedure => IsT0
        ? AsT0
        : throw new InvalidOperationException($"There is no procedure; the definition has {AsT1.Count} errors, the first of them: {AsT1[0]}");

    /// <summary>Gets the errors in the order of the text; none where there is a procedure.</summary>
    public Sequence<ProcedureError> Errors => IsT1 ? AsT1 : [];

    /// <summary>Reviews the procedure, as <see cref="SelectionProcedure.Validate"/> does, and gives each defect its place in the definition; none where there are errors instead.</summary>
    public Sequence<DefinitionDefect> Review() => IsT0 ? origins!.Review(AsT0) : [];

    /// <inheritdoc/>
    public bool Equals(ProcedureReading? other) => base.Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProcedureReading other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Tells whether two readings are equal.</summary>
    public static bool operator ==(ProcedureReading? left, ProcedureReading? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Tells whether two readings differ.</summary>
    public static bool operator !=(ProcedureReading? left, ProcedureReading? right) => !(left == right);

    internal static ProcedureReading Of(SelectionProcedure procedure, Origins origins) => new(procedure, origins);

    internal static ProcedureReading Of(Sequence<ProcedureError> errors) => new(errors, null);
}
