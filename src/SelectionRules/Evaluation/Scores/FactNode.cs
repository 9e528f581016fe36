using System.Numerics;

namespace SelectionRules;

/// <summary>A number of the application.</summary>
internal sealed class FactNode<T>(long[] numbers) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool TryRange(int row, out T low, out T high)
    {
        var number = numbers[row];
        low = high = T.CreateTruncating(number);
        return number != CandidatePoolBuilder.UnknownNumber;
    }
}
