namespace SelectionRules;

/// <summary>Says how many candidates a cutoff keeps in a group.</summary>
internal static class CutoffPlaces
{
    /// <param name="book">The procedure and its groups.</param>
    /// <param name="cutoff">The cutoff.</param>
    /// <param name="scope">The position of the group, negative for those without one; of no meaning where everybody is counted together.</param>
    public static int Of(StageBook book, Cutoff cutoff, int scope) => Of(book.Procedure, cutoff, cutoff.Scope == Scope.Everyone ? null : book.Compiled.Groups.NameOf(scope));

    /// <remarks>A multiple is of the places offered: who was invited stays so when the jury leaves a place unfilled at the end.</remarks>
    /// <param name="procedure">The procedure.</param>
    /// <param name="cutoff">The cutoff.</param>
    /// <param name="group">The id of the group, or none where everybody is counted together.</param>
    public static int Of(SelectionProcedure procedure, Cutoff cutoff, string? group) => cutoff.Size switch
    {
        CutoffSize.Same same => same.Places,
        CutoffSize.PerGroup perGroup => perGroup.Places.Where(number => IsOf(group, number.Group)).Sum(number => number.Number),
        CutoffSize.PerPlace perPlace => Of(perPlace, procedure.Places!.Groups.Where(places => IsOf(group, places.Group)).Sum(places => places.Offered)),
        _ => throw new InvalidOperationException($"{cutoff.Size.GetType().Name} is no size that is known."),
    };

    private static int Of(CutoffSize.PerPlace size, int places) => Math.Max(
        size.AtLeast,
        places <= size.FewPlaces ? places + size.ExtraForFewPlaces : PlacesCount.Round(size.Factor * places, size.Rounding));

    private static bool IsOf(string? group, string id) => group is null || string.Equals(group, id, StringComparison.Ordinal);
}
