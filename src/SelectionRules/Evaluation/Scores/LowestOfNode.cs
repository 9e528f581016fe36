using System.Numerics;

namespace SelectionRules;

/// <summary>The lowest of several scores, all over the same denominator.</summary>
internal sealed class LowestOfNode<T>(ScoreNode<T>[] parts) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill { get; } = Array.TrueForAll(parts, part => part.CanFill);

    public override void Fill(int from, Span<T> numerators)
    {
        parts[0].Fill(from, numerators);
        using var others = Scratch<T>.Rent(numerators.Length);
        foreach (var part in parts.AsSpan(1))
        {
            part.Fill(from, others.Span);
            for (var i = 0; i < numerators.Length; i++)
            {
                numerators[i] = T.Min(numerators[i], others.Span[i]);
            }
        }
    }

    // Another part that has a value can only make the lowest lower: it is highest where only those are there that must be, or else only one.
    public override Presence RangeOf(int row, out T low, out T high)
    {
        low = high = T.Zero;
        var found = Presence.None;
        foreach (var part in parts)
        {
            var presence = part.RangeOf(row, out var partLow, out var partHigh);
            if (presence == Presence.None)
            {
                continue;
            }

            low = found == Presence.None ? partLow : T.Min(low, partLow);
            high = (found, presence) switch
            {
                (Presence.Certain, Presence.Certain) => T.Min(high, partHigh),
                (Presence.Possible, Presence.Possible) => T.Max(high, partHigh),
                _ => presence > found ? partHigh : high,
            };
            found = presence > found ? presence : found;
        }

        return found;
    }
}
