using System.Numerics;

namespace SelectionRules;

/// <summary>A score rounded to units: numerator × units / denominator becomes a whole number.</summary>
internal sealed class RoundedNode<T>(ScoreNode<T> score, T multiplier, T divisor, RoundingMode mode) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => score.CanFill;

    public override void Fill(int from, Span<T> numerators)
    {
        score.Fill(from, numerators);
        foreach (ref var numerator in numerators)
        {
            numerator = Round(numerator);
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        var presence = score.RangeOf(row, out low, out high);
        low = Round(low);
        high = Round(high);
        return presence;
    }

    private T Round(T numerator)
    {
        var (quotient, remainder) = T.DivRem(T.Abs(numerator) * multiplier, divisor);
        var distance = remainder + remainder - divisor;
        var up = mode switch
        {
            RoundingMode.HalfUp => !T.IsNegative(distance),
            RoundingMode.HalfEven => T.IsPositive(distance) && !T.IsZero(distance) || (T.IsZero(distance) && T.IsOddInteger(quotient)),
            _ => false,
        };
        if (up)
        {
            quotient++;
        }

        return T.IsNegative(numerator) ? -quotient : quotient;
    }
}
