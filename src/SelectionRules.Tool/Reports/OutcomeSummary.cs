using System.Globalization;
using SelectionRules.Tool.Files;
using SelectionRules.Tool.Words;
using Spectre.Console;

namespace SelectionRules.Tool.Reports;

/// <summary>Prints an outcome for people: how many stopped where, the ranked laureates, what to look at.</summary>
internal static class OutcomeSummary
{
    private const int MostRanked = 20;
    private const int MostNamed = 5;

    // A screen shows so many groups; of a contest with a thousand posts the files tell the rest.
    private const int MostGroups = 12;

    public static void Print(Screen screen, Outcome outcome)
    {
        var procedure = outcome.Procedure;
        screen.Line($"{procedure.Vacancy?.Title.ToString() ?? procedure.Id} ({procedure.Id}): {outcome.Pool.Count} candidates");
        if (outcome.IsProvisional)
        {
            screen.Console.MarkupLine("[bold yellow]PROVISIONAL[/]: somebody is pending or needs a ruling; ranks that could still change are withheld.");
        }

        screen.Line();
        PrintCounts(screen, outcome);
        PrintRankings(screen, outcome);
        PrintWarnings(screen, outcome);
        ProcedureSummary.PrintAssumptions(screen, procedure);
        screen.Line();
    }

    /// <summary>Says, where it is so, that what was written can still change.</summary>
    public static void SayIfProvisional(Screen screen, Outcome outcome) => SayIfProvisional(screen, outcome, Language.English);

    /// <summary>Says in a language, where it is so, that what was written can still change.</summary>
    public static void SayIfProvisional(Screen screen, Outcome outcome, Language language)
    {
        if (outcome.IsProvisional)
        {
            screen.Line(new ScreenWords(language)["Provisional"]);
        }
    }

    private static void PrintCounts(Screen screen, Outcome outcome)
    {
        var stages = outcome.Procedure.Stages.Select(stage => stage.Id).ToList();
        var numbers = Enumerable.Range(0, outcome.Count)
            .CountBy(line => (Stage: outcome.StageAt(line), Status: outcome.StatusAt(line), Reasons: outcome.ReasonsAt(line), Group: outcome.GroupAt(line)))
            .ToList();
        var groups = numbers.Select(number => number.Key.Group).Distinct(StringComparer.Ordinal).OrderBy(group => group.Length == 0).ThenBy(group => group, StringComparer.Ordinal).ToList();
        var isByGroup = groups.Count <= MostGroups;
        var table = new Table().Border(TableBorder.Simple).Title("Who stopped where");
        table.AddColumns("stage", "status", "reasons");
        foreach (var header in isByGroup ? groups.Select(group => group.Length == 0 ? "no group" : group) : [$"{groups.Count} groups"])
        {
            table.AddColumn(new TableColumn(Markup.Escape(header)).RightAligned());
        }

        var counts = numbers
            .GroupBy(number => (number.Key.Stage, number.Key.Status, Reasons: string.Join(", ", number.Key.Reasons)))
            .OrderBy(count => count.Key.Stage.Length == 0 ? int.MaxValue : stages.IndexOf(count.Key.Stage))
            .ThenBy(count => count.Key.Status)
            .ThenBy(count => count.Key.Reasons, StringComparer.Ordinal);
        foreach (var count in counts)
        {
            var byGroup = count.ToDictionary(number => number.Key.Group, number => number.Value, StringComparer.Ordinal);
            IEnumerable<int?> shown = isByGroup ? groups.Select(group => byGroup.TryGetValue(group, out var number) ? number : (int?)null) : [byGroup.Values.Sum()];
            table.AddRow(
            [
                Markup.Escape(count.Key.Stage),
                StatusWords.Of(count.Key.Status),
                Markup.Escape(count.Key.Reasons),
                .. shown.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
            ]);
        }

        screen.Console.Write(table);
    }

    private static void PrintRankings(Screen screen, Outcome outcome)
    {
        var decimals = outcome.FinalScoreDecimals();
        var groups = Enumerable.Range(0, outcome.Count)
            .Where(line => outcome.StatusAt(line) == OutcomeStatus.Laureate)
            .GroupBy(outcome.GroupAt, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var group in groups.Take(MostGroups))
        {
            PrintRanking(screen, outcome, group.Key, [.. group], decimals);
        }

        if (groups.Count > MostGroups)
        {
            screen.Line($"… and the laureates of {groups.Count - MostGroups} more groups; all are in {OutcomeFiles.Outcomes}.");
            screen.Line();
        }
    }

    private static void PrintRanking(Screen screen, Outcome outcome, string group, List<int> laureates, int decimals)
    {
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(group.Length == 0 ? "Laureates" : $"Laureates, {group}"));
        table.AddColumn(new TableColumn("rank").RightAligned());
        table.AddColumn("candidate");
        table.AddColumn(new TableColumn("score").RightAligned());
        table.AddColumn(new TableColumn("exact").RightAligned());
        foreach (var line in laureates.OrderBy(line => outcome.RankAt(line)?.Value ?? 0).Take(MostRanked))
        {
            table.AddRow(
                outcome.RankAt(line) is { } rank ? rank.ToString() : "withheld",
                Markup.Escape(outcome.CandidateAt(line).ToString()),
                outcome.FinalScoreAt(line)?.ToDecimalString(decimals) ?? "none",
                outcome.FinalScoreAt(line)?.ToString() ?? "none");
        }

        screen.Console.Write(table);
        if (laureates.Count > MostRanked)
        {
            screen.Line($"… and {laureates.Count - MostRanked} more; all are in {OutcomeFiles.Outcomes}.");
        }
    }

    private static void PrintWarnings(Screen screen, Outcome outcome)
    {
        var hasWarnings = false;
        foreach (var stage in outcome.Warnings.GroupBy(warning => warning.Stage, warning => (warning.Candidate, warning.IgnoredResults)))
        {
            var candidates = stage.Select(warning => warning.Candidate).Distinct().ToList();
            screen.Line($"Warning: results in '{stage.Key}' that had no effect, for who has them did not reach it: {stage.Sum(warning => warning.IgnoredResults)}, of {candidates.Count} candidates: {Named(candidates)}.");
            hasWarnings = true;
        }

        var unknown = outcome.Procedure.Rulings.Select(ruling => ruling.Candidate).Where(candidate => !outcome.Pool.Contains(candidate)).Distinct().ToList();
        if (unknown.Count > 0)
        {
            screen.Line($"Warning: rulings on candidates who are not in the applications, and so without effect: {unknown.Count}: {Named(unknown)}.");
            hasWarnings = true;
        }

        var withoutScore = Enumerable.Range(0, outcome.Count).Where(line => outcome.StatusAt(line) == OutcomeStatus.Laureate && outcome.FinalScoreAt(line) is null).Select(outcome.CandidateAt).Distinct().ToList();
        if (withoutScore.Count > 0)
        {
            screen.Line($"Warning: laureates without a final score, for a part of it has no value: {withoutScore.Count}: {Named(withoutScore)}.");
            hasWarnings = true;
        }

        var underReserve = Enumerable.Range(0, outcome.Count).Where(line => outcome.StatusAt(line) is OutcomeStatus.Laureate or OutcomeStatus.Pending && outcome.IsUnderReserveAt(line)).Select(outcome.CandidateAt).Distinct().ToList();
        if (underReserve.Count > 0)
        {
            screen.Line($"Admitted under reserve, for evidence of a requirement may still come: {underReserve.Count}: {Named(underReserve)}.");
            hasWarnings = true;
        }

        if (hasWarnings)
        {
            screen.Line();
        }
    }

    private static string Named(List<CandidateId> candidates) => string.Join(", ", candidates.Take(MostNamed)) + (candidates.Count > MostNamed ? ", …" : string.Empty);
}
