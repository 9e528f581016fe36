using System.Numerics;

namespace SelectionRules;

/// <summary>Membership of a class as a key: members first.</summary>
internal sealed class ClassKeyPlan<T>(ConditionNode members) : KeyPlan<T>
    where T : struct, IBinaryInteger<T>
{
    public override bool CanFill => true;

    public override void AddTo(int from, T stride, Span<T> places)
    {
        using var verdicts = Scratch<byte>.Rent(places.Length);
        members.Fill(from, verdicts.Span);
        for (var i = 0; i < places.Length; i++)
        {
            if (verdicts.Span[i] == (byte)Verdict.Met)
            {
                places[i] += stride;
            }
        }
    }

    protected override void RangeOf(int row, out T low, out T high)
    {
        var verdict = members.Of(row);
        low = verdict == Verdict.Met ? T.One : T.Zero;
        high = verdict is Verdict.Met or Verdict.Undetermined ? T.One : T.Zero;
    }
}
