using System.Numerics;

namespace SelectionRules;

/// <summary>A sum of multiples: sums, means, weights and rescalings all become one.</summary>
internal sealed class LinearNode<T>(ScoreNode<T>[] terms, T[] factors) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill { get; } = Array.TrueForAll(terms, term => term.CanFill);

    public override bool IsNarrow { get; } = Array.TrueForAll(terms, term => term.IsNarrow);

    public override void AddTo(int from, ushort factor, Span<ushort> sums)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i].AddTo(from, (ushort)(factor * ushort.CreateTruncating(factors[i])), sums);
        }
    }

    public override void Fill(int from, Span<T> numerators)
    {
        numerators.Clear();
        AddTo(from, T.One, numerators);
    }

    public override void AddTo(int from, T factor, Span<T> sums)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i].AddTo(from, factor * factors[i], sums);
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        low = high = T.Zero;
        var presence = Presence.Certain;
        for (var i = 0; i < terms.Length; i++)
        {
            presence = presence.And(terms[i].RangeOf(row, out var termLow, out var termHigh));
            if (presence == Presence.None)
            {
                return Presence.None;
            }

            var factor = factors[i];
            if (T.IsNegative(factor))
            {
                (termLow, termHigh) = (termHigh, termLow);
            }

            low += factor * termLow;
            high += factor * termHigh;
        }

        return presence;
    }
}
