namespace SelectionRules;

/// <summary>A compiled condition: its verdict on a row of the columns.</summary>
internal abstract class ConditionNode
{
    public abstract Verdict Of(int row);

    /// <summary>Gets a value indicating whether the verdict on a row without a gap is never undetermined.</summary>
    public virtual bool IsSettled => false;

    /// <summary>Writes the verdicts on a block of rows; those on rows with a gap (see <see cref="Gaps"/>) have no meaning.</summary>
    public virtual void Fill(int from, Span<byte> verdicts)
    {
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = (byte)Of(from + i);
        }
    }
}
