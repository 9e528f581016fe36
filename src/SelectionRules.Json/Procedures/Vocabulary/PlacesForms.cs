namespace SelectionRules.Json;

/// <summary>Places, and how they are filled.</summary>
internal static class PlacesForms
{
    public static ObjectForm<PlacesRule> Rule { get; } = MakeRule();

    private static ObjectForm<PlacesRule> MakeRule()
    {
        var groups = Fields<PlacesRule>.Required("groups", new ListForm<GroupPlaces>(MakeGroup()), rule => rule.Groups);
        var transfers = Fields<PlacesRule>.Several("transfers", MakeTransfer(), rule => rule.Transfers);
        var ties = Fields<PlacesRule>.Required("ties", WordForms.Ties, rule => rule.Ties);
        var alternation = Fields<PlacesRule>.Optional("alternation", MakeAlternation(), rule => rule.Alternation);
        var basis = Fields<PlacesRule>.Required("basis", BasisForm.Instance, rule => rule.Basis);
        return new(
            "the places",
            [groups, transfers, ties, alternation, basis],
            values => new PlacesRule
            {
                Groups = values.Of(groups),
                Transfers = values.Of(transfers),
                Ties = values.Of(ties),
                Alternation = values.Of(alternation),
                Basis = values.Of(basis),
            })
        {
            Meaning = "How many places there are in each group, and how laureates fill them, group by group.",
        };
    }

    private static ObjectForm<GroupPlaces> MakeGroup()
    {
        var group = Fields<GroupPlaces>.Usually("group", string.Empty, TextForms.Any, places => places.Group);
        var of = Fields<GroupPlaces>.Required("places", NumberForms.Whole, places => places.Of);
        var share = Fields<GroupPlaces>.Usually("share", Fraction.One, FractionForm.Instance, places => places.Share);
        var rounding = Fields<GroupPlaces>.Usually("rounding", PlacesRounding.HalfUp, WordForms.PlacesRounding, places => places.Rounding);
        var leftUnfilled = Fields<GroupPlaces>.Optional("left-unfilled", MakeUnfilled(), places => places.LeftUnfilled);
        var until = Fields<GroupPlaces>.OptionalValue("complementary-list-until", TextForms.Date, places => places.ComplementaryUntil);
        var complementary = Fields<GroupPlaces>.Usually("complementary-list", ComplementaryList.None, ComplementaryListForm.Instance, places => places.Complementary);
        return new(
            "the places of a group",
            [group, of, share, rounding, leftUnfilled, complementary, until],
            // The review speaks of a negative number, with its place.
            values => new GroupPlaces(values.Of(group), 0)
            {
                Of = values.Of(of),
                Share = values.Of(share),
                Rounding = values.Of(rounding),
                LeftUnfilled = values.Of(leftUnfilled),
                Complementary = values.Of(complementary),
                ComplementaryUntil = values.Of(until),
            })
        {
            Meaning = "The places of one group: a number, or a share of it. 'group' is left out where everybody is in one group.",
        };
    }

    private static ObjectForm<UnfilledPlaces> MakeUnfilled()
    {
        var number = Fields<UnfilledPlaces>.Required("places", NumberForms.Whole, unfilled => unfilled.Number);
        var by = Fields<UnfilledPlaces>.Required("by", TextForms.Any, unfilled => unfilled.By);
        var on = Fields<UnfilledPlaces>.Required("on", TextForms.Date, unfilled => unfilled.On);
        var reason = Fields<UnfilledPlaces>.Required("reason", TextForms.Any, unfilled => unfilled.Reason);
        return new(
            "places left unfilled",
            [number, by, on, reason],
            values => new UnfilledPlaces { Number = values.Of(number), By = values.Of(by), On = values.Of(on), Reason = values.Of(reason) })
        {
            Meaning = "A decision to leave places unfilled: who, when and why.",
        };
    }

    private static ObjectForm<PlacesTransfer> MakeTransfer()
    {
        var from = Fields<PlacesTransfer>.Required("from", TextForms.Any, transfer => transfer.From);
        var to = Fields<PlacesTransfer>.Required("to", TextForms.Any, transfer => transfer.To);
        var atMost = Fields<PlacesTransfer>.OptionalValue("at-most-share", FractionForm.Instance, transfer => transfer.AtMostShare);
        var number = Fields<PlacesTransfer>.OptionalValue("at-most", NumberForms.Whole, transfer => transfer.AtMost);
        var rounding = Fields<PlacesTransfer>.Usually("rounding", PlacesRounding.Down, WordForms.PlacesRounding, transfer => transfer.Rounding);
        var basis = Fields<PlacesTransfer>.Required("basis", BasisForm.Instance, transfer => transfer.Basis);
        return new(
            "a transfer of places",
            [from, to, atMost, number, rounding, basis],
            values => new PlacesTransfer
            {
                From = values.Of(from),
                To = values.Of(to),
                AtMostShare = values.Of(atMost),
                AtMost = values.Of(number),
                Rounding = values.Of(rounding),
                Basis = values.Of(basis),
            })
        {
            Meaning = "Places that one group leaves unfilled, those that passed to it among them, pass to another: up to a share of the places offered in the group that receives them, or to a number.",
        };
    }

    private static ObjectForm<Alternation> MakeAlternation()
    {
        var groups = Fields<Alternation>.Required("groups", new ListForm<string>(TextForms.Any), alternation => alternation.Groups);
        var provenance = Fields<Alternation>.Required("provenance", TextForms.Any, alternation => alternation.Provenance);
        var basis = Fields<Alternation>.Required("basis", BasisForm.Instance, alternation => alternation.Basis);
        return new(
            "an alternation",
            [groups, provenance, basis],
            values => new Alternation { Groups = values.Of(groups), Provenance = values.Of(provenance), Basis = values.Of(basis) })
        {
            Meaning = "Those placed are called by turns, one for each time that a group is listed; the first group begins.",
        };
    }
}
