namespace SelectionRules;

/// <summary>Puts the rule on places into words: how many there are, who fills those that stay unfilled, who waits for one.</summary>
internal sealed class PlacesWords(Wording wording)
{
    private readonly Texts texts = wording.Texts;

    public IEnumerable<string> Of(PlacesRule places)
    {
        foreach (var group in places.Groups.AsEnumerable())
        {
            yield return texts.Say("Diagram.GroupPlaces", ("group", Name(group.Group)), ("number", texts.Number(group.Number)))
                + (group.LeftUnfilled is { } unfilled ? texts.Say("Diagram.LeftUnfilled", ("number", texts.Number(unfilled.Number)), ("by", unfilled.By), ("day", texts.Date(unfilled.On)), ("reason", unfilled.Reason)) : string.Empty)
                + Complementary(group);
        }

        foreach (var transfer in places.Transfers.AsEnumerable())
        {
            yield return texts.Say("Diagram.Transfer", ("from", Name(transfer.From)), ("to", Name(transfer.To)), ("most", Most(transfer)));
        }

        yield return texts.Say("Diagram.LastPlace", ("ties", texts[$"OtherAnswer.Ties.{places.Ties}"]));
        if (places.Alternation is { } alternation)
        {
            yield return texts.Say("Diagram.Alternation", ("groups", string.Join(", ", alternation.Groups.Select(Name))));
        }
    }

    private string Complementary(GroupPlaces group)
    {
        var length = group.Complementary switch
        {
            ComplementaryList.AtMost { Number: 0 } => string.Empty,
            ComplementaryList.AtMost { Number: int.MaxValue } => texts["Diagram.Everyone"],
            ComplementaryList.AtMost atMost => texts.Number(atMost.Number),
            ComplementaryList.Share share => texts.Say("Diagram.ShareOfPlaces", ("share", Percent(share.Of))),
            ComplementaryList.ShareOfMainList share => texts.Say("Diagram.ShareOfPlaced", ("share", Percent(share.Of)), ("group", Name(share.Group.Length == 0 ? group.Group : share.Group))),
            _ => throw new InvalidOperationException($"{group.Complementary.GetType().Name} is no list that is known."),
        };
        return length.Length == 0 ? string.Empty
            : texts.Say("Diagram.Complementary", ("length", length)) + (group.ComplementaryUntil is { } day ? texts.Say("Diagram.Until.Date", ("date", texts.Date(day))) : string.Empty);
    }

    private string Most(PlacesTransfer transfer) =>
        (transfer.AtMost is { } number ? texts.Say("Diagram.AtMost", ("number", texts.Number(number))) : string.Empty)
        + (transfer.AtMostShare is { } share ? texts.Say("Diagram.AtMost", ("number", texts.Say("Diagram.ShareOfPlaced.To", ("share", Percent(share)), ("group", Name(transfer.To))))) : string.Empty);

    private string Percent(Fraction share) => DecisionSafeNumber.Of(texts, share * 100);

    private string Name(string group) => wording.Group(group) is { Length: > 0 } name ? name : texts["Diagram.Everyone"];
}
