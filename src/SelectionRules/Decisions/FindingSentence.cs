using NodaTime;

namespace SelectionRules;

/// <summary>Puts a finding into one sentence of a language, by its kind.</summary>
/// <remarks>The only place where findings become words: what the words are, the resources say.</remarks>
internal readonly struct FindingSentence(Wording wording)
{
    private readonly Texts texts = wording.Texts;

    public string Of(Finding finding)
    {
        var sentence = Sentence(finding);
        // For whom a pass mark is waived, and who is on top of a cutoff, is no condition that a candidate has to meet.
        return finding.Rule.EndsWith("/waiver", StringComparison.Ordinal) && finding.Rule.Contains("/pass-marks/", StringComparison.Ordinal) ? texts.Say("Condition.waiver", ("sentence", sentence))
            : finding.Rule.EndsWith("/cutoff/on-top", StringComparison.Ordinal) ? texts.Say("Condition.on-top", ("sentence", sentence))
            : sentence;
    }

    private string Sentence(Finding finding)
    {
        var values = new FindingOperands(finding, wording);
        return finding.Kind switch
        {
            FindingKind.ReceivedInTime => OfReceived(finding, values),
            FindingKind.DossierComplete => finding.Verdict == Verdict.Met ? texts["Dossier.Met"] : texts.Say("Dossier.NotMet", ("missing", values.Words("Document", OperandName.Missing))),
            FindingKind.Requirement => OfRequirement(finding, values),
            FindingKind.Preference => texts.Say(By("Preference", finding), ("preference", wording.Reason(LastId(finding)))),
            FindingKind.AllOf => texts[finding.Parts.IsEmpty ? "AllOf.Empty" : By("AllOf", finding)],
            FindingKind.AnyOf => texts[finding.Parts.IsEmpty ? "AnyOf.Empty" : By("AnyOf", finding)],
            FindingKind.CountOf => texts.Say(By("CountOf", finding), ("needed", values.Text(OperandName.Needed)), ("count", values.Text(OperandName.Count))),
            FindingKind.Negation => texts[By("Negation", finding)],
            FindingKind.Citizenship => texts.Say(
                "Citizenship",
                ("citizenships", values.Words("Country", OperandName.Citizenships)),
                ("date", values.Text(OperandName.Date)),
                ("countries", values.Words("Country", OperandName.Countries))),
            FindingKind.Declaration => texts.Say(ByKnown("Declaration", finding), ("statement", values.Word("Statement", OperandName.Statement))),
            FindingKind.Diploma => OfDiploma(values),
            FindingKind.Experience => OfExperience(finding, values),
            FindingKind.Document => texts.Say(ByKnown("Document", finding), ("document", values.Word("Document", OperandName.Document))),
            FindingKind.Fact => OfFact(finding, values),
            FindingKind.Age => OfAge(finding, values),
            FindingKind.Membership => texts.Say(ByKnown("Membership", finding), ("group", wording.Group(values.Text(OperandName.Group)))),
            FindingKind.LanguageRole => OfLanguageRole(values),
            FindingKind.Stage => texts.Say(
                "Stage",
                ("stage", wording.Stage(LastId(finding))),
                ("status", values.Word("Status", OperandName.Status)),
                ("reasons", values.Codes(OperandName.Reasons) is { IsEmpty: false } reasons ? texts.Say("Reasons", ("reasons", wording.Reasons(reasons))) : string.Empty)),
            FindingKind.Result => OfResult(values),
            FindingKind.PassMark => values.Has(OperandName.Groups) ? texts.Say("PassMark.OtherGroups", ("groups", texts.List(values.Codes(OperandName.Groups).Select(wording.Group))))
                : values.Has(OperandName.Waived) ? texts["PassMark.Waived"]
                : texts[By("PassMark", finding)],
            FindingKind.Score => OfScore(finding, values),
            FindingKind.Level => texts.Say("Level", ("test", Test(values)), ("level", values.Word("State", OperandName.Level)), ("needed", values.Text(OperandName.Needed))),
            FindingKind.Rating => texts.Say("Rating", ("test", Test(values)), ("rating", values.Word("State", OperandName.Rating)), ("accepted", List(values, OperandName.Accepted))),
            FindingKind.ResultState => texts.Say("ResultState", ("test", Test(values)), ("state", values.Word("State", OperandName.State)), ("accepted", values.Words("State", OperandName.Accepted))),
            FindingKind.Cutoff => new CutoffSentence(wording).Of(finding, values),
            FindingKind.FinalScore => OfFinalScore(finding, values),
            FindingKind.Rank => OfRank(values),
            FindingKind.Placement => OfPlacement(values),
            FindingKind.Adjustment => texts.Say("Adjustment", ("test", Test(values)), ("measure", values.Text(OperandName.Measure))),
            FindingKind.Ruling => OfRuling(values),
            _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Kind, "A finding of this kind has no sentence."),
        };
    }

    private string OfReceived(Finding finding, FindingOperands values)
    {
        var zone = values.Text(OperandName.Zone);
        return texts.Say(
            finding.Verdict == Verdict.Met ? "Received.Met" : "Received.NotMet",
            ("received", texts.Moment(values.InstantOf(OperandName.Received), zone, values.InstantOf(OperandName.Limit))),
            ("limit", LimitOf(values, zone)),
            ("zone", zone));
    }

    // Where the last moment is an instant, it is that which the law names, and not the nanosecond behind it.
    private string LimitOf(FindingOperands values, string zone)
    {
        var firstLate = values.InstantOf(OperandName.Limit);
        var last = firstLate - Duration.FromNanoseconds(1);
        var isLast = last.Minus(NodaConstants.UnixEpoch).SubsecondNanoseconds == 0;
        return texts.Say(isLast ? "Received.Last" : "Received.Before", ("moment", texts.Moment(isLast ? last : firstLate, zone, values.InstantOf(OperandName.Received))));
    }

    private string OfRequirement(Finding finding, FindingOperands values)
    {
        // A body's own code of a reason says what is lacking, not what is required.
        var kind = wording.IsOwnWord("Reason", LastId(finding)) ? "Ground" : "Requirement";
        var key = values.Has(OperandName.UnderReserve) ? $"{kind}.UnderReserve" : By(kind, finding);
        var sentence = texts.Say(key, ("requirement", wording.Reason(LastId(finding))));
        return values.Text(OperandName.Reason) is { Length: > 0 } reason && !values.Has(OperandName.UnderReserve) && !string.Equals(reason, LastId(finding), StringComparison.Ordinal)
            ? $"{texts.Say("Because", ("sentence", sentence), ("reason", wording.Reason(reason)))}."
            : $"{sentence}.";
    }

    private string OfDiploma(FindingOperands values) => texts.Say(
        "Diploma",
        ("levels", Alternatives(values, "DiplomaLevel", OperandName.Levels)),
        ("fields", values.Codes(OperandName.Fields).IsEmpty ? string.Empty : texts.Say("Diploma.Fields", ("fields", Alternatives(values, "Field", OperandName.Fields)))),
        ("languages", values.Codes(OperandName.Languages).IsEmpty ? string.Empty : texts.Say("Diploma.Languages", ("languages", Alternatives(values, "Language", OperandName.Languages)))),
        ("qualifying", Diplomas(values, OperandName.Qualifying)),
        ("unrecognised", values.Codes(OperandName.Unrecognised).IsEmpty ? string.Empty : texts.Say("Diploma.Unrecognised", ("diplomas", Diplomas(values, OperandName.Unrecognised)))));

    private string Diplomas(FindingOperands values, string name)
    {
        var words = wording;
        return texts.List(values.Codes(name).Select(diploma => DiplomaFindings.Say(words, diploma)));
    }

    private string OfExperience(Finding finding, FindingOperands values) => texts.Say(
        "Experience",
        ("domains", values.Codes(OperandName.Domains).IsEmpty ? string.Empty : texts.Say("Experience.Domains", ("domains", Alternatives(values, "Domain", OperandName.Domains)))),
        ("counted", finding.Verdict == Verdict.Undetermined ? texts["NotKnown"] : values.Text(OperandName.Counted)),
        ("needed", values.Text(OperandName.Needed)));

    private string OfFact(Finding finding, FindingOperands values)
    {
        (string, string) fact = ("fact", wording.Title(values.Text(OperandName.Fact)));
        (string, string) value = ("value", YesNoOr(values, OperandName.Value, "NotKnownYet"));
        (string, string) bound = ("bound", YesNoOr(values, OperandName.Bound, "None"));
        // Whether something is so is not more or less so.
        return values.Text(OperandName.Bound) is "true" or "false" ? texts.Say("Fact.Is", fact, value, bound)
            : finding.Comparison is { } how ? texts.Say("Fact", fact, value, ("comparison", texts[$"Comparison.{how}"]), bound)
            : texts.Say("Fact.OneOf", fact, value, bound);
    }

    private string OfAge(Finding finding, FindingOperands values) => texts.Say(
        "Age",
        ("date", values.Text(OperandName.Date)),
        ("age", values.Has(OperandName.Age) ? values.Text(OperandName.Age) : texts["NotKnownYet"]),
        ("comparison", texts[$"Comparison.{finding.Comparison!.Value}"]),
        ("bound", values.Text(OperandName.Bound)));

    private string OfLanguageRole(FindingOperands values)
    {
        (string, string) languages = ("languages", values.Words("Language", OperandName.Languages));
        (string, string) chosen = ("chosen", values.Has(OperandName.Chosen) ? texts.Say("LanguageRole.Chosen", ("role", values.Word("Language", OperandName.Chosen))) : string.Empty);
        return values.Has(OperandName.Role)
            ? texts.Say("LanguageRole", ("role", values.Word("Language", OperandName.Role)), languages, chosen)
            : texts.Say("LanguageRole.None", languages, chosen);
    }

    private string OfResult(FindingOperands values) => texts.Say(
        "Result",
        ("test", Test(values)),
        ("result", values.Number(OperandName.Result) is null ? values.Word("State", OperandName.Result) : values.Text(OperandName.Result)),
        ("maximum", values.Has(OperandName.Maximum) && values.Number(OperandName.Result) is not null ? texts.Say("Result.Maximum", ("maximum", values.Text(OperandName.Maximum))) : string.Empty),
        ("effect", values.Has(OperandName.Effect) ? texts[$"Effect.{values.Text(OperandName.Effect)}"] : string.Empty));

    private string OfScore(Finding finding, FindingOperands values)
    {
        (string, string) score = ("score", wording.Formula(values.Text(OperandName.Score)));
        if (finding.Verdict == Verdict.NotCompared)
        {
            return texts.Say(wording.IsTest(values.Text(OperandName.Score)) ? "Score.NotCompared.Alone" : "Score.NotCompared", score);
        }

        var threshold = values.Number(OperandName.Threshold);
        var needed = threshold is null
            ? texts["Score.NoBound"]
            : texts.Say(
                "Score.Needed",
                ("comparison", texts[$"Comparison.{finding.Comparison!.Value}"]),
                ("threshold", values.Text(OperandName.Threshold, values.Number(OperandName.Value), values.Number(OperandName.Lowest), values.Number(OperandName.Highest))));
        var value = values.Has(OperandName.Value)
            ? values.Text(OperandName.Value, threshold)
            : texts.Say(values.Has(OperandName.OrNone) ? "Score.BetweenOrNone" : "Score.Between", ("lowest", values.Text(OperandName.Lowest, threshold)), ("highest", values.Text(OperandName.Highest, threshold)));
        var margin = finding.Margin is { } by ? texts.Say("Score.Margin", ("margin", Signed(by))) : string.Empty;
        return texts.Say("Score", score, ("value", value), ("maximum", values.Text(OperandName.Maximum)), ("needed", needed), ("margin", margin));
    }

    private string OfFinalScore(Finding finding, FindingOperands values)
    {
        if (!values.Has(OperandName.Value))
        {
            return texts["FinalScore.None"];
        }

        // The value and the maximum come first, then the terms.
        var terms = new List<string>();
        foreach (var term in finding.Operands.AsSpan()[2..])
        {
            terms.Add(texts.Say("FinalScore.Term", ("term", wording.Formula(term.Name)), ("value", wording.Of(term.Value))));
        }

        return texts.Say("FinalScore", ("value", values.Text(OperandName.Value)), ("maximum", values.Text(OperandName.Maximum)), ("terms", string.Join(texts["Next"], terms)));
    }

    private string OfRank(FindingOperands values)
    {
        (string, string) group = ("group", CutoffSentence.InGroup(wording, values));
        return values.Has(OperandName.Rank)
            ? texts.Say("Rank", ("rank", values.Text(OperandName.Rank)), ("of", values.Text(OperandName.Of)), group, ("tied", CutoffSentence.TiedWith(texts, values)))
            : texts.Say("Rank.Withheld", group);
    }

    private string OfPlacement(FindingOperands values) => values.Text(OperandName.List) is not { Length: > 0 } list
        ? texts["Placement.none"]
        : texts.Say(
            $"Placement.{list}",
            ("group", CutoffSentence.InGroup(wording, values)),
            ("position", values.Text(OperandName.Position)),
            ("turn", values.Has(OperandName.Turn) ? texts.Say("Placement.Turn", ("turn", values.Text(OperandName.Turn))) : string.Empty),
            ("until", values.Has(OperandName.Date) ? texts.Say("Placement.Until", ("date", values.Text(OperandName.Date))) : string.Empty));

    private string OfRuling(FindingOperands values)
    {
        var kind = values.Text(OperandName.Ruling);
        var what = values.Has(OperandName.Group) ? texts.Say($"Ruling.{kind}", ("group", wording.Group(values.Text(OperandName.Group)))) : texts[$"Ruling.{kind}"];
        return texts.Say("Ruling", ("by", values.Text(OperandName.By)), ("on", values.Text(OperandName.On)), ("what", what), ("reason", values.Text(OperandName.Reason)));
    }

    private string Signed(Fraction margin) => (margin.Sign > 0 ? "+" : string.Empty) + DecisionSafeNumber.Of(texts, margin, Fraction.Zero);

    private string Test(FindingOperands values) => wording.Title(values.Text(OperandName.Test));

    private string YesNoOr(FindingOperands values, string name, string otherwise) => values.Text(name) switch
    {
        "" => texts[otherwise],
        "yes" or "true" => texts["Yes"],
        "no" or "false" => texts["No"],
        var text => wording.Label(text),
    };

    private string Alternatives(FindingOperands values, string kind, string name)
    {
        var words = wording;
        return string.Join(texts["Or"], values.Codes(name).Select(code => words.Word(kind, code)));
    }

    private string List(FindingOperands values, string name) => texts.List(values.Codes(name).Select(wording.Label));

    private static string By(string key, Finding finding) => $"{key}.{finding.Verdict}";

    // What is stated or there is never left uncompared: it is so, is not so, or is not known.
    private static string ByKnown(string key, Finding finding) => finding.Verdict == Verdict.NotCompared ? $"{key}.{Verdict.Undetermined}" : By(key, finding);

    // The id that the path of the rule ends with.
    private static string LastId(Finding finding) => finding.Rule[(finding.Rule.LastIndexOf('/') + 1)..];
}
