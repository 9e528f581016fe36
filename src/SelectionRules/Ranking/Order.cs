using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>An order of candidates: keys compared one after the other; what stays equal on all of them is tied.</summary>
public sealed record Order
{
    /// <summary>Gets the keys, the deciding one first.</summary>
    public required Sequence<OrderKey> Keys { get; init; }

    /// <summary>Orders by a score alone, the highest first.</summary>
    public static Order HighestFirst(Score score) => new() { Keys = [OrderKey.HighestFirst(score)] };

    /// <summary>Orders by keys, one after the other.</summary>
    public static Order Of(params ReadOnlySpan<OrderKey> keys) => new() { Keys = Sequence.Create(keys) };

    /// <summary>Adds a key that decides between those whom the keys so far leave equal.</summary>
    public Order Then(OrderKey key) => this with { Keys = Keys.Add(Guard.Against.Null(key)) };
}
