namespace SelectionRules.Testing;

/// <summary>Draws places, quotas and reserves.</summary>
internal static class PlacesDraw
{
    public static PlacesRule Of(ProcedureDraft draft)
    {
        var choices = draft.Choices;
        var groups = draft.Groups;
        return new()
        {
            Groups = [.. groups.Select(group => Of(draft, group))],
            Transfers = groups.Count > 1 && choices.Chance(50) ? Transfers(draft) : [],
            Ties = choices.Of(TiePolicy.AdmitAllTied, TiePolicy.AdmitNoneTied, TiePolicy.LeaveUndecided),
            Alternation = groups.Count > 1 && choices.Chance(25) ? new() { Groups = groups, Provenance = "a lot drawn in public", Basis = draft.Basis } : null,
            Basis = draft.Basis
                .Assuming("Who is placed when laureates tie for the last place?", "as the rule says", AssumptionSubject.Ties)
                .Assuming("How is a share of the places rounded?", "as the rule says", AssumptionSubject.PlacesRounding),
        };
    }

    public static ReserveRule Reserve(ProcedureDraft draft)
    {
        var choices = draft.Choices;
        return new()
        {
            StartEvent = choices.Chance(40) ? "publication-of-the-ranking" : null,
            ValidFor = choices.Chance(70) ? NodaTime.Period.FromYears(choices.Between(1, 3)) : null,
            ValidUntil = choices.Chance(30) ? draft.AssessedOn.PlusYears(4) : null,
            EndsWithNextContest = true,
            Extension = choices.Chance(30) ? NodaTime.Period.FromYears(1) : null,
            Scope = choices.Of(Scope.EachGroup, Scope.Everyone),
            IsOrdered = choices.Chance(80),
            Cap = choices.Of(0, 0, 2),
            Basis = draft.Basis.Assuming("On which day does the validity start?", "on that of the minutes"),
        };
    }

    private static GroupPlaces Of(ProcedureDraft draft, string group)
    {
        var choices = draft.Choices;
        var isShare = choices.Chance(25);
        var left = choices.Chance(10);
        return new(group, isShare ? choices.Between(2, 7) : choices.Between(0, 3))
        {
            Share = isShare ? choices.Of(Fraction.Of(1, 5), Fraction.Of(1, 2), Fraction.Of(1, 3)) : Fraction.One,
            Rounding = choices.From(Enum.GetValues<PlacesRounding>()),
            LeftUnfilled = left ? new() { Number = 1, By = "the jury", On = new(2025, 12, 1), Reason = "for want of level" } : null,
            ComplementaryUntil = choices.Chance(15) ? draft.AssessedOn.PlusYears(2) : null,
            Complementary = choices.Below(5) switch
            {
                0 => ComplementaryList.Everyone,
                1 => ComplementaryList.First(1),
                2 => ComplementaryList.ShareOfPlaces(Fraction.Of(3, 2), PlacesRounding.Up),
                3 => ComplementaryList.PartOfMainList(choices.Chance(50) ? string.Empty : choices.From(draft.Groups), choices.Of(Fraction.Of(1, 2), Fraction.Of(3, 4), Fraction.One), choices.From(Enum.GetValues<PlacesRounding>())),
                _ => ComplementaryList.None,
            },
        };
    }

    private static Sequence<PlacesTransfer> Transfers(ProcedureDraft draft)
    {
        var choices = draft.Choices;
        return
        [
            .. Enumerable.Range(0, choices.Between(1, 2)).Select(_ =>
            {
                var from = choices.Below(draft.Groups.Count);
                return new PlacesTransfer
                {
                    From = draft.Groups[from],
                    To = draft.Groups[(from + 1) % draft.Groups.Count],
                    AtMost = choices.Chance(30) ? choices.Between(1, 2) : null,
                    AtMostShare = choices.Chance(30) ? Fraction.Of(1, 2) : null,
                    Rounding = choices.From(Enum.GetValues<PlacesRounding>()),
                    Basis = draft.Basis,
                };
            }),
        ];
    }
}
