namespace SelectionRules;

/// <summary>Who is admitted on top of the number of a cutoff: by its rule, or by a ruling of the jury.</summary>
internal sealed class OnTopRows(StageBook book, int stage, ConditionNode? rule)
{
    private readonly HashSet<int> ruled = [.. book.RulingsOf(stage).Where(ruling => ruling.Rulings.HasFlag(StageRulings.AdmitsOnTop)).Select(ruling => ruling.Row)];

    /// <summary>Gets a value indicating whether nobody is, whatever comes.</summary>
    public bool IsNobody => rule is null && ruled.Count == 0;

    /// <summary>Returns the verdict on a row.</summary>
    public Verdict Of(int row) => ruled.Contains(row) ? Verdict.Met : rule?.Of(row) ?? Verdict.NotMet;

    /// <summary>Returns whether a row takes a place: it is not admitted on top, and will not be.</summary>
    public bool TakesPlace(int row) => IsNobody || Of(row) is Verdict.NotMet or Verdict.NotCompared;
}
