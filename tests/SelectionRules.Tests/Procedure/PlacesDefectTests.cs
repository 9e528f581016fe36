namespace SelectionRules.Tests;

public sealed class PlacesDefectTests
{
    public static PlacesRule Places { get; } = new()
    {
        Groups = [new("nl", 4) { Complementary = ComplementaryList.First(3) }, new("fr", 5)],
        Transfers = [new() { From = "nl", To = "fr", AtMostShare = Fraction.Of(1, 5), Basis = Sample.Law("14") }],
        Ties = TiePolicy.AdmitAllTied,
        Alternation = new() { Groups = ["fr", "nl"], Provenance = "drawn by the chair on 2026-06-01", Basis = Sample.Law("14") },
        Basis = Sample.Law("14").Assuming("Last place?", "everyone tied"),
    };

    [Fact]
    public void Places_OfEveryGroup_AreNoDefect() => Defects.All(With(Places));

    [Fact]
    public void Group_WithoutPlaces_IsAnError() => Defects.Error(
        With(Places with { Groups = [.. Places.Groups.Take(1)], Transfers = [], Alternation = null }), "places/groups", "The group 'fr' has no places; a list in which a cutoff only counts is stated with 0 places.");

    // The sample is assessed on 2026-01-31, and its last stage begins on 2026-05-01.
    [Theory]
    [InlineData("2026-01-30", "the beginning of the stage 'oral', 2026-05-01")]
    [InlineData("2026-04-30", "the beginning of the stage 'oral', 2026-05-01")]
    [InlineData("2026-05-01", null)]
    public void Complementary_ThatEndsBeforeTheLastStage_IsAWarning(string until, string? before)
    {
        var procedure = WithGroup(group => group with { Complementary = ComplementaryList.Everyone, ComplementaryUntil = NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value });

        Defects.All(procedure, before is null ? [] : [$"Warning places/groups/fr/complementaryUntil: The complementary list ends on {until}, before {before}: nobody can be on it."]);
    }

    [Fact]
    public void Group_ThatThereIsNot_IsAnError() => Defects.Error(
        With(Places with { Groups = [.. Places.Groups, new("de", 1)] }), "places/groups/de/group", "There is no group 'de'.");

    [Fact]
    public void Group_Twice_IsAnError() => Defects.Error(
        With(Places with { Groups = [.. Places.Groups, new("fr", 1)] }), "places/groups/2/group", "The group 'fr' has its places twice.");

    [Fact]
    public void Share_OfMoreThanAll_IsAnError() => Defects.Error(
        WithGroup(group => group with { Share = Fraction.Of(6, 5) }), "places/groups/fr/share", "A share of the places lies between 0 and 1; 6/5 does not.");

    [Fact]
    public void Number_BelowZero_IsAnError() => Defects.All(
        WithGroup(group => group with { Of = -1 }),
        "Error places/groups/fr/of: A number of places lies between 0 and 10000000; -1 does not.",
        "Warning places/groups/fr: The group 'fr' has no place to be filled.");

    [Fact]
    public void Number_OfZero_IsAWarning() => Defects.Warning(
        WithGroup(group => group with { Of = 0 }), "places/groups/fr", "The group 'fr' has no place to be filled.");

    [Fact]
    public void LeftUnfilled_ByNobodyAndForNoReason_IsAnErrorEach() => Defects.All(
        WithGroup(group => group with { LeftUnfilled = Unfilled(1) with { By = " ", Reason = string.Empty } }),
        "Error places/groups/fr/leftUnfilled/by: A ruling says who ruled.",
        "Error places/groups/fr/leftUnfilled/reason: A ruling says why.");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void LeftUnfilled_LessThanOne_IsAnError(int number) => Defects.Error(
        WithGroup(group => group with { LeftUnfilled = Unfilled(number) }), "places/groups/fr/leftUnfilled/number", $"A number of places left unfilled is at least 1; {number} is not.");

    [Fact]
    public void LeftUnfilled_MoreThanAreOffered_IsAWarning() => Defects.Warning(
        WithGroup(group => group with { LeftUnfilled = Unfilled(400) }), "places/groups/fr/leftUnfilled/number", "Of 5 places 400 cannot be left unfilled.");

    // A number that no type of places holds is a defect like any other, above or below.
    [Theory]
    [InlineData(1_000_000_000_000)]
    [InlineData(-1_000_000_000_000)]
    public void Share_BeyondEveryNumber_IsAnErrorAndCanBeLookedAt(long share)
    {
        var procedure = WithGroup(group => group with { Share = Fraction.FromInteger(share) });

        Assert.Contains(procedure.Validate(), defect => defect.Place.ToString() == "places/groups/fr/share" && defect.Severity == DefectSeverity.Error);
        Assert.Contains(share < 0 ? $"Offered = {int.MinValue}" : $"Offered = {int.MaxValue}", procedure.ToString(), StringComparison.Ordinal);
        Assert.Equal(share < 0 ? 0 : int.MaxValue, procedure.Places!.Groups[1].Number);
    }

    [Fact]
    public void Complementary_OfTheMainListOfNoNamedGroup_IsOfItsOwn() =>
        Defects.All(WithGroup(group => group with { Complementary = ComplementaryList.PartOfMainList(string.Empty, Fraction.Of(1, 2), PlacesRounding.Up) }));

    // One mistake, and not one for each group.
    [Fact]
    public void Groups_OfAFactWithoutCodes_AreOneError() => Defects.Error(
        With(Places) with
        {
            Facts = [.. Sample.Procedure.Facts.Take(3), new() { Id = "contest", Kind = FactKind.Code }],
            Preferences = [],
            Grouping = Grouping.ByFact("contest"),
        },
        "facts/contest/codes",
        "Candidates are grouped by this fact, and it lists no codes, which are the groups: \"codes\": [\"nl\", \"fr\"].");

    [Fact]
    public void Complementary_BelowZero_IsAnError()
    {
        Defects.Error(
            WithGroup(group => group with { Complementary = new ComplementaryList.AtMost { Number = -1 } }),
            "places/groups/fr/complementary",
            "A number on the complementary list is not negative; -1 is.");
        Defects.Error(
            WithGroup(group => group with { Complementary = ComplementaryList.ShareOfPlaces(Fraction.Of(-1, 2), PlacesRounding.Up) }),
            "places/groups/fr/complementary",
            "The complementary list is 0 to 1000 times as long as the places; -1/2 is not.");
    }

    [Fact]
    public void Transfer_ToAGroupThatThereIsNot_IsAnError() => Defects.Error(
        With(Places with { Transfers = [Places.Transfers[0] with { To = "de" }] }), "places/transfers/0/to", "There is no group 'de'.");

    [Fact]
    public void Transfer_ToItself_IsAnError() => Defects.Error(
        With(Places with { Transfers = [Places.Transfers[0] with { To = "nl" }] }), "places/transfers/0", "Places pass from one group to another, not to itself.");

    [Fact]
    public void Transfer_OfNothing_IsAnError() => Defects.Error(
        With(Places with { Transfers = [Places.Transfers[0] with { AtMostShare = 0 }] }),
        "places/transfers/0/atMostShare",
        "The share that may pass is more than 0 and at most 1000; 0 is not.");

    [Fact]
    public void Alternation_OfOneGroup_IsAnError() => Defects.Error(
        With(Places with { Alternation = Places.Alternation! with { Groups = ["nl"] } }), "places/alternation/groups", "At least two groups are called by turns.");

    [Fact]
    public void Transfer_OfNoPlaces_IsAnError() => Defects.Error(
        With(Places with { Transfers = [Places.Transfers[0] with { AtMost = 0 }] }), "places/transfers/0/atMost", "The number of places that may pass is more than 0; 0 is not.");

    [Fact]
    public void ComplementaryList_AsAShareOfNoList_IsAnError() => Defects.Error(
        With(Places with { Groups = [Places.Groups[0] with { Complementary = ComplementaryList.PartOfMainList("de", Fraction.One, PlacesRounding.Up) }, Places.Groups[1]] }),
        "places/groups/nl/complementary/group",
        "There is no group 'de'.");

    [Fact]
    public void Alternation_WithoutProvenance_IsAnError() => Defects.Error(
        With(Places with { Alternation = Places.Alternation! with { Provenance = " " } }),
        "places/alternation/provenance",
        "How the first group was determined is said: who drew the lot, when and how.");

    [Fact]
    public void Lot_WithoutProvenance_IsAnError() => Defects.Error(
        Sample.Procedure with { Ranking = Sample.Procedure.Ranking with { By = Sample.Procedure.Ranking.By.Then(new OrderKey.ByLot { Fact = "children", Provenance = " " }) } },
        $"ranking/by/keys/{Sample.Procedure.Ranking.By.Keys.Count}/provenance",
        "How the lot was drawn is said: who drew it, when and how.");

    [Fact]
    public void Ties_LeftUndecided_AreAWarning() => Defects.Warning(
        With(Places with { Ties = TiePolicy.LeaveUndecided }),
        "places/ties",
        "Laureates who tie for the last place are left undecided: somebody has to decide then.");

    private static UnfilledPlaces Unfilled(int number) => new() { Number = number, By = "the jury", On = new(2025, 12, 1), Reason = "for want of level" };

    private static SelectionProcedure With(PlacesRule places) => Sample.Procedure with { Places = places };

    private static SelectionProcedure WithGroup(Func<GroupPlaces, GroupPlaces> change) => With(Places with { Groups = [Places.Groups[0], change(Places.Groups[1])] });
}
