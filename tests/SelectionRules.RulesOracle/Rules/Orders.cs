namespace SelectionRules.RulesOracle;

/// <summary>Where a candidate stands by one key: somewhere from the best place to the worst; a smaller number is the better place, none is the last one.</summary>
internal sealed record KeyPlace(Ratio? Best, Ratio? Worst)
{
    public static KeyPlace Last { get; } = new(null, null);

    public static KeyPlace At(Ratio place) => new(place, place);

    /// <summary>The worst place that what is not known leaves.</summary>
    public KeyPlace AtWorst => this with { Best = Worst };

    public bool CanBeAheadOf(KeyPlace other) => IsBetter(Best, other.Worst);

    public bool CanTieWith(KeyPlace other) => !IsBetter(Worst, other.Best) && !IsBetter(other.Worst, Best);

    public KeyPlace OrLast => this with { Worst = null };

    private static bool IsBetter(Ratio? one, Ratio? other) => one is not null && (other is null || one < other);
}

/// <summary>"An order is a key or a list of keys", compared one after the other; "whoever has no value comes last".</summary>
internal static class Orders
{
    /// <summary>The places of one who may still pass: wherever results that are missing can lead.</summary>
    public static IReadOnlyList<KeyPlace> Possible(Order order, Evidence evidence) => [.. order.Keys.Select(key => Of(key, evidence))];

    /// <summary>The places of one who has passed: "one that is not known comes last", or as far down as what is missing leaves possible.</summary>
    public static IReadOnlyList<KeyPlace> Known(Order order, Evidence evidence) => [.. Possible(order, evidence).Select(place => place.AtWorst)];

    /// <summary>Whether the one is strictly ahead, whatever is still to come.</summary>
    public static bool IsAhead(IReadOnlyList<KeyPlace> one, IReadOnlyList<KeyPlace> other)
    {
        foreach (var (mine, theirs) in one.Zip(other))
        {
            if (theirs.CanBeAheadOf(mine))
            {
                return false;
            }

            if (!mine.CanTieWith(theirs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the one can still end strictly ahead.</summary>
    public static bool CanBeAhead(IReadOnlyList<KeyPlace> one, IReadOnlyList<KeyPlace> other)
    {
        foreach (var (mine, theirs) in one.Zip(other))
        {
            if (mine.CanBeAheadOf(theirs))
            {
                return true;
            }

            if (!mine.CanTieWith(theirs))
            {
                return false;
            }
        }

        return false;
    }

    // "Among whom the key decides; to the others it is equal."
    private static KeyPlace Of(OrderKey key, Evidence evidence)
    {
        var among = key.Among is null ? Verdict.Met : Conditions.Of(key.Among, evidence);
        return among switch
        {
            Verdict.Met => Place(key, evidence),
            Verdict.Undetermined => Place(key, evidence).OrLast,
            _ => KeyPlace.Last,
        };
    }

    private static KeyPlace Place(OrderKey key, Evidence evidence) => key switch
    {
        OrderKey.ByScore byScore => Scores.Of(byScore.Score, evidence) is { } score ? Ends(score, byScore.First) : KeyPlace.Last,
        OrderKey.ByFact byFact => Number(byFact.Fact, evidence) is { } number ? Ends(Extent.Of(number), byFact.First) : KeyPlace.Last,
        OrderKey.ByLot byLot => Number(byLot.Fact, evidence) is { } number ? KeyPlace.At(number) : KeyPlace.Last,
        OrderKey.ByClass byClass => Conditions.Of(byClass.Members, evidence) switch
        {
            Verdict.Met => KeyPlace.At(0),
            Verdict.Undetermined => KeyPlace.At(0).OrLast,
            _ => KeyPlace.Last,
        },
        _ => throw new NotSupportedException(key.GetType().Name),
    };

    private static KeyPlace Ends(Extent extent, Extreme first)
    {
        var place = first == Extreme.Lowest ? new KeyPlace(extent.Low, extent.High) : new(-extent.High, -extent.Low);
        return extent.OrNone ? place.OrLast : place;
    }

    // A later date is the larger one.
    private static Ratio? Number(string fact, Evidence evidence) => evidence.Fact(fact)?.Match<Ratio?>(
        _ => throw new NotSupportedException("a truth has no order"),
        date => NodaTime.Period.DaysBetween(new(1, 1, 1), date),
        number => number,
        _ => throw new NotSupportedException("a code has no order"));
}
