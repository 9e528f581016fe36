using System.Numerics;

namespace SelectionRules;

/// <summary>A score as a key; one without a value comes last.</summary>
internal sealed class ScoreKeyPlan<T>(ScoreNode<T> score, bool isHighestFirst, T offset) : KeyPlan<T>
    where T : struct, IBinaryInteger<T>
{
    public static ScoreKeyPlan<T>? Of(PoolCompiler compiler, OrderKey.ByScore key)
    {
        if (compiler.Compile<T>(key.Score) is not { } score)
        {
            return null;
        }

        // 0 is for a score without a value; the worst score is 1.
        var isHighestFirst = key.First == Extreme.Highest;
        var offset = isHighestFirst ? BigInteger.One - score.Minimum : score.Maximum + BigInteger.One;
        return new ScoreKeyPlan<T>(score, isHighestFirst, T.CreateChecked(offset)) { Size = score.Maximum - score.Minimum + 2 };
    }

    public override bool CanFill => score.CanFill;

    protected override bool AreValuesNarrow => score.IsNarrow;

    public override void AddTo(int from, ushort stride, Span<ushort> places)
    {
        Lanes.Add((ushort)(stride * ushort.CreateTruncating(offset)), places);
        score.AddTo(from, (ushort)(isHighestFirst ? stride : -stride), places);
    }

    public override void AddTo(int from, T stride, Span<T> places)
    {
        Lanes.Add(stride * offset, places);
        score.AddTo(from, isHighestFirst ? stride : -stride, places);
    }

    protected override void RangeOf(int row, out T low, out T high)
    {
        var presence = score.RangeOf(row, out low, out high);
        if (presence == Presence.None)
        {
            low = high = T.Zero;
            return;
        }

        if (isHighestFirst)
        {
            low += offset;
            high += offset;
        }
        else
        {
            (low, high) = (offset - high, offset - low);
        }

        // One that may have no value can still come last.
        low = presence == Presence.Possible ? T.Zero : low;
    }
}
