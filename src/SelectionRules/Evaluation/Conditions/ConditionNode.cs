namespace SelectionRules;

/// <summary>A compiled condition: its verdict on a row of the columns.</summary>
internal abstract class ConditionNode
{
    public abstract Verdict Of(int row);

    /// <summary>Writes the verdicts on a block of rows whose marks are all known; those on others have no meaning.</summary>
    public virtual void Fill(int from, Span<byte> verdicts)
    {
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = (byte)Of(from + i);
        }
    }
}
