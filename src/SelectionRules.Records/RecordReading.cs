using OneOf;

namespace SelectionRules.Records;

/// <summary>What reading a file as a sealed record gives: the record, or why it is refused.</summary>
public sealed class RecordReading : OneOfBase<SealedRecord, RecordRefusal>, IEquatable<RecordReading>
{
    private RecordReading(OneOf<SealedRecord, RecordRefusal> value)
        : base(value)
    {
    }

    /// <summary>Gets a value indicating whether there is a record, unchanged since it was sealed.</summary>
    public bool IsRecord => IsT0;

    /// <summary>Gets the record.</summary>
    /// <exception cref="InvalidOperationException">The file was refused.</exception>
    public SealedRecord Record => IsT0 ? AsT0 : throw new InvalidOperationException($"There is no record. {AsT1}");

    /// <summary>Gets why the file was refused, or none.</summary>
    public RecordRefusal? Refusal => IsT1 ? AsT1 : null;

    /// <inheritdoc/>
    public bool Equals(RecordReading? other) => base.Equals(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordReading other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Compares by value.</summary>
    public static bool operator ==(RecordReading? left, RecordReading? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(RecordReading? left, RecordReading? right) => !(left == right);

    internal static RecordReading Of(SealedRecord record) => new(record);

    internal static RecordReading Refuse(RecordPart part, string message) => new(new RecordRefusal { Part = part, Message = message });
}
