namespace SelectionRules.Verification;

/// <summary>How many places the rules give to a cutoff and to a group.</summary>
internal static class PlacesReading
{
    /// <summary>Tells whether the lists of a cutoff share their candidates, so that they are filled together.</summary>
    public static bool AreShared(SelectionProcedure procedure, Cutoff cutoff) =>
        procedure.Grouping is Grouping.ByList && cutoff.Scope == Scope.EachGroup && cutoff.Overlap != ListOverlap.EachListOnItsOwn;

    /// <summary>Returns how many a cutoff keeps in a group; in all groups together where none is named.</summary>
    public static int Of(SelectionProcedure procedure, Cutoff cutoff, string? group) => cutoff.Size switch
    {
        CutoffSize.Same same => same.Places,
        CutoffSize.PerGroup perGroup => perGroup.Places.Where(places => group is null || string.Equals(places.Group, group, StringComparison.Ordinal)).Sum(places => places.Number),
        CutoffSize.PerPlace perPlace => Of(perPlace, procedure.Places!.Groups.Where(places => group is null || string.Equals(places.Group, group, StringComparison.Ordinal)).Sum(OfferedIn)),
        _ => throw new InvalidOperationException($"{cutoff.Size.GetType().Name} is no size that is known."),
    };

    public static int NumberOf(GroupPlaces places) => Math.Max(0, OfferedIn(places) - (places.LeftUnfilled?.Number ?? 0));

    /// <summary>Returns the places of a group before any is left unfilled.</summary>
    public static int OfferedIn(GroupPlaces places) => ScoreArithmetic.Round(places.Share * places.Of, places.Rounding);

    private static int Of(CutoffSize.PerPlace size, int places) => Math.Max(
        size.AtLeast,
        places <= size.FewPlaces ? places + size.ExtraForFewPlaces : ScoreArithmetic.Round(size.Factor * places, size.Rounding));
}
