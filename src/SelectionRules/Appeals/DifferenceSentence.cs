using System.Globalization;

namespace SelectionRules;

/// <summary>Says what became of a line, and by which rule.</summary>
internal readonly struct DifferenceSentence(Wording wording)
{
    private readonly Texts texts = wording.Texts;

    public string Of(OutcomeDifference difference)
    {
        (string, string) candidate = ("candidate", difference.Group.Length == 0 ? $"{difference.Candidate}" : $"{difference.Candidate} ({wording.Group(difference.Group)})");
        var line = difference.Kind == DifferenceKind.Stays
            ? texts.Say("Difference.Stays", candidate, ("after", Is(difference)))
            : texts.Say("Difference", candidate, ("before", Was(difference)), ("after", Is(difference)));
        var words = this;
        return string.Join(' ', difference.Causes.OfType<DifferenceCause.OfRuling>().Select(words.Of)
            .Prepend(line)
            .Concat(words.OfRules([.. difference.Causes.OfType<DifferenceCause.OfRule>()]))
            .Concat(difference.Causes.OfType<DifferenceCause.OfRanking>().Select(cause => words.Of(cause, difference.Procedure!)))
            .Append(texts[difference.HasOtherEvidence ? "Difference.OtherEvidence" : "Difference.SameEvidence"]));
    }

    /// <summary>Says what was decided.</summary>
    public string Was(OutcomeDifference difference) => Said(difference.Before, difference.After);

    /// <summary>Says what is decided now.</summary>
    public string Is(OutcomeDifference difference) => Said(difference.After, difference.Before);

    private string Of(DifferenceCause.OfRuling cause)
    {
        var ruling = texts.Say(
            "Ruling",
            ("by", cause.Ruling.By),
            ("on", texts.Date(cause.Ruling.On)),
            ("what", texts[$"Ruling.{EvidenceCode.Of(cause.Ruling.Kind)}"]),
            ("reason", cause.Ruling.Reason));
        return texts.Say(cause.Policy is null ? "Difference.Readmitted" : "Difference.Kept", ("stage", wording.Stage(cause.Ruling.Stage)), ("ruling", ruling));
    }

    private IEnumerable<string> OfRules(List<DifferenceCause.OfRule> rules)
    {
        var words = this;
        return rules.Count == 0 ? [] : [texts.Say("Difference.Rule", ("rules", string.Join(texts["Next"], rules.Select(rule => words.Named(rule) + Clause(rule.Basis)).Distinct())))];
    }

    private string Of(DifferenceCause.OfRanking cause, SelectionProcedure procedure)
    {
        var (words, said) = (new RuleWords(procedure, wording), texts);
        var score = cause.HasOtherScore
            ? texts.Say("Difference.OtherScore", ("before", Number(cause.ScoreBefore, cause.ScoreNow)), ("now", Number(cause.ScoreNow, cause.ScoreBefore)))
            : texts["Difference.SameScore"];
        var others = cause is { CameAhead: { } came, FellBehind: { } fell } && came + fell > 0 ? texts.Say("Difference.Others", ("came", Number(came)), ("fell", Number(fell))) : string.Empty;
        var keys = string.Concat(cause.Keys.Select(shift => said.Say("Difference.Key", ("key", words.Of(shift.Key)), ("before", Number(shift.AheadBefore)), ("now", Number(shift.AheadNow)))));
        var awaited = (cause.AwaitedBefore, cause.AwaitedNow) switch
        {
            (_, > 0) => texts.Say("Difference.Awaited", ("count", Number(cause.AwaitedNow))),
            ( > 0, _) => texts.Say("Difference.NotAwaited", ("count", Number(cause.AwaitedBefore))),
            _ => string.Empty,
        };
        return texts.Say("Difference.Ranking", ("basis", Clause(cause.Basis)), ("score", score), ("others", $"{others}{awaited}"), ("keys", keys));
    }

    private string Named(DifferenceCause.OfRule rule) => rule.Kind switch
    {
        FindingKind.Requirement => texts.Say("Difference.Rule.Requirement", ("requirement", wording.Reason(LastId(rule)))),
        FindingKind.Result => texts.Say("Difference.Rule.Result", ("test", wording.Title(LastId(rule)))),
        FindingKind.Cutoff or FindingKind.PassMark => texts.Say($"Difference.Rule.{rule.Kind}", ("stage", wording.Stage(rule.Stage))),
        FindingKind.ReceivedInTime or FindingKind.DossierComplete or FindingKind.LanguageRole or FindingKind.Membership => texts[$"Difference.Rule.{rule.Kind}"],
        _ => string.Equals(rule.Stage, OutcomeRow.Admission, StringComparison.Ordinal) ? texts["Diagram.Admission"] : wording.Stage(rule.Stage),
    };

    private static string Clause(Basis? basis) => basis is null ? string.Empty : $" [{basis.Clause}]";

    private string Said(OutcomeRow? row, OutcomeRow? other) =>
        row is null ? texts["None"] : $"{new OutcomeSentence(wording).Of(row.Decision)}{ScoreOf(row, other)}";

    // Where the rank is the same it is the score that differs: written so that the two are never shown as equal.
    private string ScoreOf(OutcomeRow row, OutcomeRow? other)
    {
        if (!row.Decision.IsLaureate || other?.Decision.IsLaureate != true)
        {
            return string.Empty;
        }

        var (one, two) = (row.Decision.AsT6, other.Decision.AsT6);
        return one.FinalScore is { } score && one.Rank == two.Rank && one.FinalScore != two.FinalScore
            ? texts.Say("Difference.Score", ("number", DecisionSafeNumber.Of(texts, score, two.FinalScore)))
            : string.Empty;
    }

    private string Number(Fraction? number, Fraction? beside) => number is { } value ? DecisionSafeNumber.Of(texts, value, beside) : texts["None"];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string LastId(DifferenceCause.OfRule rule) => rule.Rule[(rule.Rule.LastIndexOf('/') + 1)..];
}
