using System.Numerics;

namespace SelectionRules;

/// <summary>A number of the application.</summary>
internal sealed class FactNode<T>(long[] numbers, bool hasGaps) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => true;

    public override void Fill(int from, Span<T> numerators)
    {
        numerators.Clear();
        AddTo(from, T.One, numerators);
    }

    public override void AddTo(int from, T factor, Span<T> sums)
    {
        var block = numbers.AsSpan(from, sums.Length);
        if (!hasGaps)
        {
            Lanes.AddScaled<long, T>(block, factor, sums);
            return;
        }

        // In place of a number that is not known comes one that can occur: whatever is calculated from it has room.
        var standIn = T.CreateChecked(Minimum);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += factor * (block[i] == CandidatePoolBuilder.UnknownNumber ? standIn : T.CreateTruncating(block[i]));
        }
    }

    public override Presence RangeOf(int row, out T low, out T high)
    {
        var number = numbers[row];
        low = high = T.CreateTruncating(number);
        return number == CandidatePoolBuilder.UnknownNumber ? Presence.None : Presence.Certain;
    }
}
