namespace SelectionRules;

/// <summary>Puts a finding into one English sentence, by its kind.</summary>
/// <remarks>The only place where findings become words: other languages take its place, kind by kind.</remarks>
internal static class FindingSentence
{
    public static string Of(Finding finding)
    {
        var values = new FindingOperands(finding);
        return finding.Kind switch
        {
            FindingKind.ReceivedInTime => OfReceived(finding, values),
            FindingKind.DossierComplete => finding.Verdict == Verdict.Met ? "The dossier is complete." : $"The dossier lacks: {List(values, OperandName.Missing)}.",
            FindingKind.Requirement => OfRequirement(finding, values),
            FindingKind.Preference => $"The preference {LastId(finding)} {IsMet(finding)}; it has no effect.",
            FindingKind.AllOf => $"All of these {Hold(finding)}:",
            FindingKind.AnyOf => $"At least one of these {Holds(finding)}:",
            FindingKind.CountOf => $"At least {values.Text(OperandName.Needed)} of these {Hold(finding)}; {values.Text(OperandName.Count)} do:",
            FindingKind.Negation => $"It {Holds(finding)} that this is not so:",
            FindingKind.Citizenship => $"Citizen of {List(values, OperandName.Citizenships)}; accepted on {values.Text(OperandName.Date)}: {List(values, OperandName.Countries)}.",
            FindingKind.Declaration => $"Declares {values.Text(OperandName.Statement)}: {Say(finding, "yes", "no", "not declared")}.",
            FindingKind.Diploma => OfDiploma(values),
            FindingKind.Experience => OfExperience(finding, values),
            FindingKind.Document => $"The document {values.Text(OperandName.Document)} is {Say(finding, "there", "not there", "not known")}.",
            FindingKind.Fact => OfFact(finding, values),
            FindingKind.Age => OfAge(finding, values),
            FindingKind.Membership => $"{Say(finding, "Belongs", "Does not belong", "It is not known yet whether the candidate belongs")} to {values.Text(OperandName.Group)}.",
            FindingKind.LanguageRole => OfLanguageRole(values),
            FindingKind.Stage => OfStage(finding, values),
            FindingKind.Result => OfResult(values),
            FindingKind.PassMark => values.Has(OperandName.Groups) ? $"The pass mark counts in other groups: {List(values, OperandName.Groups)}."
                : values.Has(OperandName.Waived) ? "The pass mark is waived."
                : $"The pass mark is {Say(finding, "reached", "not reached", "not decided yet")}.",
            FindingKind.Score => OfScore(finding, values),
            FindingKind.Level => $"{values.Text(OperandName.Test)}: {values.Text(OperandName.Level)}; needed: {values.Text(OperandName.Needed)} or higher.",
            FindingKind.Rating => $"{values.Text(OperandName.Test)}: {values.Text(OperandName.Rating)}; accepted: {List(values, OperandName.Accepted)}.",
            FindingKind.ResultState => $"{values.Text(OperandName.Test)} is {values.Text(OperandName.State)}; asked for: {List(values, OperandName.Accepted)}.",
            FindingKind.Cutoff => CutoffSentence.Of(finding, values),
            FindingKind.FinalScore => OfFinalScore(finding, values),
            FindingKind.Rank => OfRank(values),
            FindingKind.Adjustment => $"Adjustment of {values.Text(OperandName.Test)}, without effect on any threshold or score: {values.Text(OperandName.Measure)}.",
            FindingKind.Ruling => OfRuling(values),
            _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Kind, "A finding of this kind has no sentence."),
        };
    }

    /// <summary>Says among whom: nothing where there is one group without a name.</summary>
    public static string InGroup(FindingOperands values) => values.Text(OperandName.Group) is { Length: > 0 } group ? $" in {group}" : string.Empty;

    /// <summary>Says with how many others a place is shared.</summary>
    public static string TiedWith(FindingOperands values) => values.Text(OperandName.Tied) switch
    {
        "0" => string.Empty,
        "1" => ", tied with 1 other",
        var others => $", tied with {others} others",
    };

    private static string OfReceived(Finding finding, FindingOperands values)
    {
        var zone = values.Text(OperandName.Zone);
        var comparison = Say(finding, "in time", "too late", "at an unknown time");
        return $"Received {comparison}: {values.ZonedInstant(OperandName.Received, zone)}; the limit is before {values.ZonedInstant(OperandName.Limit, zone)} ({zone}).";
    }

    private static string OfRequirement(Finding finding, FindingOperands values)
    {
        if (values.Has(OperandName.UnderReserve))
        {
            return $"The requirement {LastId(finding)} is not decided yet: admitted under reserve of the evidence.";
        }

        var reason = values.Text(OperandName.Reason);
        return reason.Length == 0 ? $"The requirement {LastId(finding)} {IsMet(finding)}." : $"The requirement {LastId(finding)} {IsMet(finding)}: {reason}.";
    }

    private static string OfDiploma(FindingOperands values)
    {
        var asked = $"Diploma of level {string.Join(" or ", values.Codes(OperandName.Levels))}{Among(values, OperandName.Fields, " in ")}{Among(values, OperandName.Languages, ", language ")}";
        var unrecognised = values.Codes(OperandName.Unrecognised);
        var note = unrecognised.IsEmpty ? string.Empty : $"; not recognised: {string.Join(", ", unrecognised)}";
        return $"{asked}: {List(values, OperandName.Qualifying)}{note}.";
    }

    private static string OfExperience(Finding finding, FindingOperands values) =>
        $"Experience{Among(values, OperandName.Domains, " in ")}: {(finding.Verdict == Verdict.Undetermined ? "not known" : values.Text(OperandName.Counted))}; needed: {values.Text(OperandName.Needed)}.";

    private static string OfFact(Finding finding, FindingOperands values)
    {
        var value = values.Has(OperandName.Value) ? values.Text(OperandName.Value) : "not known yet";
        var comparison = finding.Comparison is { } how ? $"{Words(how)} " : "one of ";
        return $"{values.Text(OperandName.Fact)} is {value}; asked for: {comparison}{values.Text(OperandName.Bound)}.";
    }

    private static string OfAge(Finding finding, FindingOperands values)
    {
        var age = values.Has(OperandName.Age) ? values.Text(OperandName.Age) : "not known yet";
        return $"Age on {values.Text(OperandName.Date)}: {age}; asked for: {Words(finding.Comparison!.Value)} {values.Text(OperandName.Bound)}.";
    }

    private static string OfLanguageRole(FindingOperands values)
    {
        var role = values.Has(OperandName.Role) ? $"The language role is {values.Text(OperandName.Role)}" : "There is no language role";
        var chosen = values.Has(OperandName.Chosen) ? $"; chosen: {values.Text(OperandName.Chosen)}" : string.Empty;
        return $"{role}; languages of the qualifying diplomas: {List(values, OperandName.Languages)}{chosen}.";
    }

    private static string OfStage(Finding finding, FindingOperands values)
    {
        var reasons = values.Codes(OperandName.Reasons);
        var note = reasons.IsEmpty ? string.Empty : $" ({string.Join(", ", reasons)})";
        return $"The stage {LastId(finding)}: {values.Text(OperandName.Status)}{note}.";
    }

    private static string OfResult(FindingOperands values)
    {
        var maximum = values.Has(OperandName.Maximum) && values.Number(OperandName.Result) is not null ? $" of {values.Text(OperandName.Maximum)}" : string.Empty;
        var effect = values.Text(OperandName.Effect) switch
        {
            "eliminates" => ", which eliminates",
            "counts-as-zero" => ", which counts as 0",
            "is-left-out" => ", which is left out",
            _ => string.Empty,
        };
        return $"{values.Text(OperandName.Test)}: {values.Text(OperandName.Result)}{maximum}{effect}.";
    }

    private static string OfScore(Finding finding, FindingOperands values)
    {
        if (finding.Verdict == Verdict.NotCompared)
        {
            return $"{values.Text(OperandName.Score)} is not compared: a part of it has no mark.";
        }

        var threshold = values.Number(OperandName.Threshold);
        var needed = threshold is null
            ? "the bound is not set yet"
            : $"needed: {Words(finding.Comparison!.Value)} {values.Text(OperandName.Threshold, values.Number(OperandName.Value), values.Number(OperandName.Lowest), values.Number(OperandName.Highest))}";
        var value = values.Has(OperandName.Value)
            ? values.Text(OperandName.Value, threshold)
            : $"between {values.Text(OperandName.Lowest, threshold)} and {values.Text(OperandName.Highest, threshold)}";
        var margin = finding.Margin is { } by ? $"; margin {Signed(by)}" : string.Empty;
        return $"{values.Text(OperandName.Score)}: {value} of {values.Text(OperandName.Maximum)}; {needed}{margin}.";
    }

    private static string OfFinalScore(Finding finding, FindingOperands values)
    {
        if (!values.Has(OperandName.Value))
        {
            return "There is no final score: a part that counts has no mark.";
        }

        // The value and the maximum come first, then the terms.
        var terms = finding.Operands.AsSpan()[2..].ToArray().Select(term => $"{term.Name}: {FindingOperands.Text(term.Value)}");
        return $"The final score is {values.Text(OperandName.Value)} of {values.Text(OperandName.Maximum)}, made of {string.Join("; ", terms)}.";
    }

    private static string OfRank(FindingOperands values) => values.Has(OperandName.Rank)
        ? $"Rank {values.Text(OperandName.Rank)} of {values.Text(OperandName.Of)}{InGroup(values)}{TiedWith(values)}."
        : $"The rank{InGroup(values)} is withheld while others are pending.";

    private static string OfRuling(FindingOperands values)
    {
        var what = values.Text(OperandName.Ruling) switch
        {
            "assigns-group" => $"assigns {values.Text(OperandName.Group)}",
            "sets-aside-elimination" => "sets the elimination aside",
            "admits-on-top" => "admits on top of the cutoff",
            _ => "eliminates",
        };
        return $"A ruling of {values.Text(OperandName.By)} on {values.Text(OperandName.On)} {what}: {values.Text(OperandName.Reason)}";
    }

    private static string Signed(Fraction margin) => margin.Sign > 0 ? $"+{DecisionSafeNumber.Of(margin, Fraction.Zero)}" : DecisionSafeNumber.Of(margin, Fraction.Zero);

    private static string Words(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.MoreThan => "more than",
        Comparison.AtMost => "at most",
        Comparison.LessThan => "less than",
        _ => "exactly",
    };

    private static string IsMet(Finding finding) => Say(finding, "is met", "is not met", "is not decided yet");

    private static string Hold(Finding finding) => Say(finding, "hold", "do not hold", "may still hold");

    private static string Holds(Finding finding) => Say(finding, "holds", "does not hold", "may still hold");

    private static string Say(Finding finding, string met, string notMet, string open) => finding.Verdict switch
    {
        Verdict.Met => met,
        Verdict.NotMet => notMet,
        Verdict.Undetermined => open,
        _ => "not compared",
    };

    private static string Among(FindingOperands values, string name, string before) =>
        values.Codes(name) is { IsEmpty: false } codes ? $"{before}{string.Join(" or ", codes)}" : string.Empty;

    private static string List(FindingOperands values, string name) =>
        values.Codes(name) is { IsEmpty: false } codes ? string.Join(", ", codes) : "none";

    // The id that the path of the rule ends with.
    private static string LastId(Finding finding) => finding.Rule[(finding.Rule.LastIndexOf('/') + 1)..];
}
