namespace SelectionRules.Verification;

/// <summary>A place in an order: keys compared one after the other, the larger the better; none comes last.</summary>
internal sealed record OrderPlace(Sequence<Fraction?> Keys)
{
    public bool IsAheadOf(OrderPlace other) => Against(other) > 0;

    public bool IsTiedWith(OrderPlace other) => Against(other) == 0;

    /// <summary>Returns more than 0 where this place is ahead of another one, 0 where they tie.</summary>
    public int Against(OrderPlace other)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            if (Comparer<Fraction?>.Default.Compare(Keys[i], other.Keys[i]) is var order and not 0)
            {
                return order;
            }
        }

        return 0;
    }

    public override string ToString() => string.Join(", then ", Keys.Select(key => key is { } value ? $"{value}" : "no value"));
}
