using SelectionRules.Reports.Charts;
using SelectionRules.Reports.Data;

namespace SelectionRules.Reports.Pages;

/// <summary>The content of the page in one language.</summary>
internal sealed class ReportPage(ReportSubject subject, ReportWording words, DifferenceBlocks differences)
{
    // More of something is counted, not listed.
    private const int MostListed = 200;

    public string Html() => ReportTemplate.Fill("main.html", new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["words"] = words.Words,
        ["title"] = subject.Procedure.TitleIn(words.Language),
        ["authority"] = subject.Procedure.Vacancy?.Authority.In(words.Language) ?? string.Empty,
        ["procedure"] = subject.Procedure.Id,
        ["provisional"] = subject.Outcome.IsProvisional,
        ["candidates"] = words.Number(subject.Outcome.Pool.Count),
        ["lists_candidates"] = subject.ListsCandidates,
        ["most_candidates"] = words.Number(subject.Options.MostCandidates),
        ["funnel_chart"] = FunnelChart.Of(subject.Funnel, words),
        ["funnel"] = subject.Groups.Select(Funnel).ToList(),
        ["ranked_groups"] = subject.RankedGroups.Select(group => Values(("id", group), ("name", group.Length == 0 ? words["everybody"] : words.Group(group)), ("validity", ValidityOf(group)))).ToList(),
        ["placements"] = subject.Placements.Take(MostListed * 5).Select(Placement).ToList(),
        ["lines"] = subject.Lines.Select(Line).ToList(),
        ["distributions"] = subject.Distributions.Where(distribution => !distribution.Bins.IsEmpty).Select(Distribution).ToList(),
        ["rate_chart"] = RateChart.Of(subject.Rates, subject.Groups, words),
        ["rates"] = subject.Rates.Rates.Select(Rate).ToList(),
        ["assumptions"] = subject.Sensitivity.Assumptions.Select(Assumption).ToList(),
        ["no_other"] = words.Texts["Sensitivity.NoOther"],
        ["sensitivity_provisional"] = words.Texts["Sensitivity.Provisional"],
        ["warnings"] = subject.Warnings.Take(MostListed).Select(warning => Values(("candidate", $"{warning.Candidate}"), ("stage", words.Stage(warning.Stage)), ("results", words.Number(warning.IgnoredResults)))).ToList(),
        ["more_warnings"] = words.Number(Math.Max(0, subject.Warnings.Count - MostListed)),
        ["defects"] = subject.Procedure.Validate().Select(defect => defect.ToString()).ToList(),
        ["diagram"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(ProcedureDiagram.Svg(subject.Procedure, words.Language))),
        ["steps"] = new DiagramSteps(subject.Procedure, new Wording(words.Texts, subject.Procedure)).All().Select(step => Values(("title", step.Title), ("lines", step.Lines.ToList()))).ToList(),
        ["version"] = typeof(Outcome).Assembly.GetName().Version!.ToString(3),
    });

    private static Dictionary<string, object> Values(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var named = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            named.Add(name, value);
        }

        return named;
    }

    private Dictionary<string, object> Funnel(string group) => Values(
        ("name", words.Group(group)),
        ("steps", subject.Funnel.Where(step => string.Equals(step.Group, group, StringComparison.Ordinal)).Select(step => Values(
            ("stage", words.Stage(step.Stage)),
            ("reached", words.Number(step.Reached)),
            ("failed", words.Number(step.Failed)),
            ("not_retained", words.Number(step.NotRetained)),
            ("waiting", words.Number(step.Waiting)),
            ("withdrew", words.Number(step.Withdrew)),
            ("goes_on", words.Number(step.GoesOn)))).ToList()));

    private string ValidityOf(string group) => subject.Reserves.FirstOrDefault(reserve => string.Equals(reserve.Group, group, StringComparison.Ordinal)) is { } reserve
        ? words.Texts.Date(reserve.FirstDay) + " – " + words.Texts.Date(reserve.LastDay)
        : string.Empty;

    private Dictionary<string, object> Placement(Placement placement) => Values(
        ("group", words.Group(placement.Group)),
        ("kind", words[$"placement_{placement.Kind}"]),
        ("position", words.Number(placement.Position)),
        ("turn", placement.Turn == 0 ? string.Empty : words.Number(placement.Turn)),
        ("candidate", $"{placement.Candidate}"));

    private Dictionary<string, object> Line(LineReport line) => Values(
        ("stage", words.Stage(line.Stage)),
        ("group", line.Group.Length == 0 ? string.Empty : words.Group(line.Group)),
        ("clause", line.Basis.ToString()),
        ("places", words.Number(line.Places)),
        ("passed", words.Number(line.Passed)),
        ("retained", words.Number(line.Retained)),
        ("decided", line.IsDecided),
        ("last_retained", line.LastRetained is { } last ? words.Number(last, line.FirstNotRetained) : "–"),
        ("first_not_retained", line.FirstNotRetained is { } first ? words.Number(first, line.LastRetained) : "–"),
        ("tied", Keys(line.Tied)),
        ("answers", line.Answers.Select(answer => Values(
            ("rule", words.Texts[$"TieRule.{answer.Rule}"]),
            ("in_force", answer.IsInForce),
            ("retained", words.Number(answer.Retained)),
            ("undecided", words.Number(answer.Undecided)),
            ("enter", Keys(answer.Enter)),
            ("leave", Keys(answer.Leave)))).ToList()));

    private Dictionary<string, object> Assumption(AssumptionSensitivity assumption) => Values(
        ("question", assumption.Assumption.Question.In(words.Texts.Language)),
        ("answer", assumption.Assumption.Answer.In(words.Texts.Language)),
        ("clauses", string.Join("; ", assumption.Clauses.Select(clause => clause.ToString()).Distinct(StringComparer.Ordinal))),
        ("others", assumption.Others.Select(OtherAnswer).ToList()));

    private Dictionary<string, object> OtherAnswer(OtherAnswer other)
    {
        var sentences = new SensitivitySentences(words.Texts);
        return Values(
            ("answer", sentences.Answer(other)),
            ("effects", sentences.Effects(other)),
            ("block", differences.Of(other)),
            ("lines", words.Number(other.Differences.Count)));
    }

    private static string Keys(Sequence<CandidateId> keys) => keys.IsEmpty
        ? "–"
        : string.Join(", ", keys.Take(MostListed)) + (keys.Count > MostListed ? FormattableString.Invariant($", … ({keys.Count})") : string.Empty);

    private Dictionary<string, object> Distribution(ScoreDistribution distribution)
    {
        var (stage, score) = (words.Stage(distribution.Stage), words.Formula(distribution.Score));
        var name = distribution.Stage.Length == 0 || string.Equals(stage, score, StringComparison.Ordinal) ? stage : $"{stage}{words["colon"]} {score}";
        return Values(
            ("name", name),
            ("chart", DistributionChart.Of(distribution, name, words)),
            ("groups", distribution.Groups.Select(words.Group).ToList()),
            ("lines", distribution.Lines.Select(line => DistributionChart.Label(line, distribution, words)).ToList()),
            ("bins", distribution.Bins.AsEnumerable().Select((bin, position) => Values(
                ("range", $"{words.Decimal(bin.From)} – {words.Decimal(bin.To)}"),
                ("last", position == distribution.Bins.Count - 1),
                ("counts", bin.Counts.Select(words.Number).ToList()))).ToList()));
    }

    private Dictionary<string, object> Rate(PassRate rate) => Values(
        ("stage", words.Stage(rate.Stage)),
        ("group", words.Group(rate.Group)),
        ("decided", words.Number(rate.Counts?.Decided ?? 0)),
        ("passed", words.Number(rate.Counts?.Passed ?? 0)),
        ("rate", rate.Counts is { } counts ? words.Percent(counts.Rate) : "–"),
        ("interval", rate.Counts is { } interval ? $"{words.Percent(interval.Lower)} – {words.Percent(interval.Upper)}" : "–"));
}
