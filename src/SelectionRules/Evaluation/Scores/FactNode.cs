using System.Numerics;

namespace SelectionRules;

/// <summary>A number of the application.</summary>
internal sealed class FactNode<T>(long[] numbers) : ScoreNode<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill { get; } = !numbers.AsSpan().Contains(CandidatePoolBuilder.UnknownNumber);

    public override void Fill(int from, Span<T> numerators)
    {
        numerators.Clear();
        AddTo(from, T.One, numerators);
    }

    public override void AddTo(int from, T factor, Span<T> sums) => Lanes.AddScaled<long, T>(numbers.AsSpan(from, sums.Length), factor, sums);

    public override bool TryRange(int row, out T low, out T high)
    {
        var number = numbers[row];
        low = high = T.CreateTruncating(number);
        return number != CandidatePoolBuilder.UnknownNumber;
    }
}
