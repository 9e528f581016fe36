namespace SelectionRules;

/// <summary>Where those who passed a stage stand at its cutoff, among those who are counted with them.</summary>
internal abstract class CutoffPositions
{
    /// <summary>Describes the place of an entry.</summary>
    public abstract CutoffPosition Of(int entry);

    /// <summary>Returns the last entry that is within by a place of its group, or none where nobody is.</summary>
    /// <param name="scope">The position of the group, 0 where everybody is counted together.</param>
    public abstract int? LastWithin(int scope);
}
