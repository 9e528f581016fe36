using NodaTime;

namespace SelectionRules.Oracle;

/// <summary>Seeded draws; the same seed gives the same pool everywhere.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    /// <summary>True in so many draws of a hundred.</summary>
    public bool Percent(int share) => _random.Next(100) < share;

    public T Pick<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    /// <summary>Each item in so many draws of the sum of the weights.</summary>
    public T Weighted<T>(params IReadOnlyList<(int Weight, T Item)> items)
    {
        var left = _random.Next(items.Sum(item => item.Weight));
        return items.First(item => (left -= item.Weight) < 0).Item;
    }

    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>A date between the two, both included.</summary>
    public LocalDate Date(LocalDate first, LocalDate last) =>
        first.PlusDays(_random.Next(Period.DaysBetween(first, last) + 1));
}
