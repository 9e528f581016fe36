using System.Text;

namespace SelectionRules.Testing;

/// <summary>Writes procedures and candidates so that a failing test can be read.</summary>
internal static class SelectionText
{
    public static string Of(Selection selection)
    {
        var text = new StringBuilder();
        AppendProcedure(text, selection.Procedure);
        text.Append('\n').Append(FormattableString.Invariant($"candidates: {selection.Candidates.Count}"));
        foreach (var candidate in selection.Candidates)
        {
            text.Append("\n  ").Append(Of(selection.Procedure, candidate));
        }

        return text.ToString();
    }

    /// <summary>Returns a candidate in one line: results as they are listed, and evidence.</summary>
    public static string Of(Candidate candidate) => $"{candidate.Id}: {Results(candidate.Results)}{Evidence(candidate.Application)}";

    /// <summary>Returns a candidate in one line: groups, results in the order of the stages, evidence, and what keeps the candidate from being admitted.</summary>
    public static string Of(SelectionProcedure procedure, Candidate candidate)
    {
        var admission = AdmissionReading.Of(procedure, candidate);
        var groups = string.Join('+', admission.Groups.Where(group => group.Length > 0));
        var standing = admission.Refusals.Concat(admission.Questions).ToList() is { Count: > 0 } reasons ? $" [{string.Join("; ", reasons)}]" : string.Empty;
        return $"{candidate.Id}{(groups.Length == 0 ? string.Empty : $" ({groups})")}: {Results(InOrderOfStages(procedure, candidate))}{Evidence(candidate.Application)}{standing}";
    }

    private static IEnumerable<RecordedResult> InOrderOfStages(SelectionProcedure procedure, Candidate candidate)
    {
        var order = Parts.TestsOf(procedure).Select(test => test.Id).ToList();
        return candidate.Results.OrderBy(recorded => (uint)order.IndexOf(recorded.Test));
    }

    private static string Results(IEnumerable<RecordedResult> results) =>
        string.Join(", ", results.Select(recorded => $"{recorded.Test} {RuleText.Of(recorded.Result)}")) is { Length: > 0 } text ? text : "no results";

    private static string Evidence(Application application)
    {
        var facts = application.Facts.Select(fact => $"{fact.Id}={fact.Value}").Concat(application.Adjustments.Select(adjustment => $"adjusted {adjustment.Test}"));
        return string.Concat(facts.Select(fact => $", {fact}"));
    }

    private static void AppendProcedure(StringBuilder text, SelectionProcedure procedure)
    {
        text.Append("procedure ").Append(procedure.Id).Append(", groups: ").Append(Of(procedure.Grouping));
        foreach (var stage in procedure.Stages)
        {
            text.Append("\n  stage ").Append(stage.Id).Append(" (").Append(stage.Counts).Append("): ").AppendJoin(", ", stage.Tests.Select(test => Of(procedure, test)));
            foreach (var mark in stage.PassMarks)
            {
                text.Append("\n    pass mark: ").Append(RuleText.Of(mark.Condition)).Append(mark.WaivedFor is { } waived ? $", waived for {RuleText.Of(waived)}" : string.Empty);
            }

            if (stage.Cutoff is { } cutoff)
            {
                text.Append("\n    cutoff: ").Append(Of(cutoff));
            }
        }

        text.Append("\n  final score: ").Append(RuleText.Of(procedure.FinalScore.Score));
        text.Append("\n  ranking: ").Append(RuleText.Of(procedure.Ranking.By)).Append(", ").Append(procedure.Ranking.Scope);
        foreach (var ruling in procedure.Rulings)
        {
            text.Append("\n  ruling: ").Append(ruling.Candidate).Append(' ').Append(ruling.Kind).Append(' ').Append(ruling.Stage).Append(ruling.Group);
        }

        if (procedure.Places is { } places)
        {
            text.Append("\n  places: ").AppendJoin(", ", places.Groups.Select(group => FormattableString.Invariant($"'{group.Group}' {group.Number}"))).Append(", ").Append(places.Ties);
            text.AppendJoin(string.Empty, places.Transfers.Select(transfer => $", '{transfer.From}' to '{transfer.To}'"));
        }
    }

    private static string Of(Grouping grouping) => grouping switch
    {
        Grouping.ByCode byCode => $"by {byCode.Fact}",
        Grouping.ByList byList => $"lists {string.Join(", ", byList.Lists.Select(list => $"{list.Id}: {RuleText.Of(list.Members)}"))}",
        Grouping.ByLanguageRole => "language roles",
        _ => "one",
    };

    private static string Of(SelectionProcedure procedure, Test test)
    {
        var kind = test switch
        {
            ScoredTest scored => $"0..{scored.Maximum}",
            LevelTest level => level.Scale.Id,
            RatedTest rated => rated.Ratings.ToString(),
            _ => "advisory",
        };
        var missing = test.MissingMarks.Concat(procedure.MissingMarks).Where(mark => mark.Effect != MissingMarkEffect.Eliminates).Select(mark => $", {mark.State} {mark.Effect}");
        return $"{test.Id} {kind}{string.Concat(missing)}{(test.AwaitedWhere is { } where ? $" awaited where {RuleText.Of(where)}" : string.Empty)}";
    }

    private static string Of(Cutoff cutoff)
    {
        var size = cutoff.Size switch
        {
            CutoffSize.Same same => FormattableString.Invariant($"first {same.Places}"),
            CutoffSize.PerGroup perGroup => $"first {string.Join(", ", perGroup.Places.Select(places => FormattableString.Invariant($"{places.Number} of '{places.Group}'")))}",
            CutoffSize.PerPlace perPlace => FormattableString.Invariant($"{perPlace.Factor} × the places, at least {perPlace.AtLeast}"),
            _ => cutoff.Size.GetType().Name,
        };
        return $"{size} by {RuleText.Of(cutoff.By)}, {cutoff.Scope}, {cutoff.Ties}, {cutoff.Overlap}{(cutoff.OnTop is { } onTop ? $", on top {RuleText.Of(onTop)}" : string.Empty)}";
    }
}
