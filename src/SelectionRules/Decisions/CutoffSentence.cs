namespace SelectionRules;

/// <summary>Puts a finding about a cutoff into one sentence.</summary>
internal readonly struct CutoffSentence(Wording wording)
{
    public string Of(Finding finding, FindingOperands values)
    {
        var texts = wording.Texts;
        var within = finding.Verdict switch
        {
            Verdict.Met when values.Has(OperandName.OtherList) => texts["Cutoff.OtherList"],
            Verdict.Met when !values.Has(OperandName.Position) => texts["Cutoff.OnTop"],
            Verdict.Met => texts["Cutoff.Met"],
            Verdict.NotMet => texts["Cutoff.NotMet"],
            _ => texts["Cutoff.Undetermined"],
        };
        var position = values.Has(OperandName.Position)
            ? texts.Say("Cutoff.Position", ("position", values.Text(OperandName.Position)), ("counted", values.Text(OperandName.Counted)), ("tied", TiedWith(texts, values)))
            : string.Empty;
        return texts.Say(
            "Cutoff",
            ("within", within),
            ("group", InGroup(wording, values)),
            ("position", position),
            ("places", values.Text(OperandName.Places)),
            ("scores", Scores(values)),
            ("open", values.Has(OperandName.OthersPending) ? texts["Cutoff.Open"] : string.Empty));
    }

    /// <summary>Says among whom: nothing where there is one group without a name.</summary>
    public static string InGroup(Wording wording, FindingOperands values) =>
        values.Text(OperandName.Group) is { Length: > 0 } group ? wording.Texts.Say("InGroup", ("group", wording.Group(group))) : string.Empty;

    /// <summary>Says with how many others a place is shared.</summary>
    public static string TiedWith(Texts texts, FindingOperands values) => values.Text(OperandName.Tied) switch
    {
        "" or "0" => string.Empty,
        "1" => texts["Tied.One"],
        var others => texts.Say("Tied.Many", ("count", others)),
    };

    private string Scores(FindingOperands values)
    {
        var score = values.Number(OperandName.Score);
        var last = values.Number(OperandName.LastRetained);
        // The mark of the first one who was not retained is somebody's who can be guessed: it is for the report of the line, which the jury reads.
        return Part("Cutoff.Score", values.Text(OperandName.Score, last)) + Part("Cutoff.LastRetained", values.Text(OperandName.LastRetained, score));
    }

    private string Part(string key, string number) => number.Length == 0 ? string.Empty : wording.Texts.Say(key, ("number", number));
}
