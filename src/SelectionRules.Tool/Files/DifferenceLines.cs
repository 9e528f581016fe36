using System.Globalization;

namespace SelectionRules.Tool.Files;

/// <summary>Writes <c>differences.csv</c>: a line for each line that differs or stays by a ruling, with the rules that make it so.</summary>
internal static class DifferenceLines
{
    private const string Header =
        "candidate,group,difference,stage,reasons,status_before,rank_before,status_after,rank_after,rule,basis,evidence,score_before,score_after,came_ahead,fell_behind,awaited_before,awaited_after,ahead_by_key,ruling,policy";

    public static void Write(Sequence<OutcomeDifference> differences, TextWriter writer)
    {
        writer.WriteLine(Header);
        foreach (var difference in differences)
        {
            writer.WriteLine(string.Join(',', Cells(difference).Select(CsvText.Quoted)));
        }
    }

    private static IEnumerable<string> Cells(OutcomeDifference difference)
    {
        var ranking = difference.Causes.OfType<DifferenceCause.OfRanking>().FirstOrDefault();
        var rulings = difference.Causes.OfType<DifferenceCause.OfRuling>().ToList();
        (string Rule, Basis? Basis)[] rules =
        [
            .. difference.Causes.OfType<DifferenceCause.OfRule>().Select(cause => (cause.Rule, cause.Basis)).Distinct(),
            .. ranking is null ? Array.Empty<(string, Basis?)>() : [(RankingOf(difference), ranking.Basis)],
        ];
        return
        [
            difference.Candidate.ToString(), difference.Group, Word(difference.Kind), difference.Stage, Listed(difference.Reasons),
            StatusOf(difference.Before), RankOf(difference.Before), StatusOf(difference.After), RankOf(difference.After),
            Listed(rules.Select(rule => rule.Rule)),
            CsvText.Inert(string.Join("; ", rules.Select(rule => rule.Basis?.ToString()).OfType<string>().Distinct(StringComparer.Ordinal))),
            difference.HasOtherEvidence ? "corrected" : "unchanged",
            ScoreOf(difference.Before), ScoreOf(difference.After),
            Number(ranking?.CameAhead), Number(ranking?.FellBehind), Awaited(ranking?.AwaitedBefore), Awaited(ranking?.AwaitedNow),
            Listed((ranking?.Keys ?? []).Select(shift => string.Create(CultureInfo.InvariantCulture, $"{shift.Position}:{shift.AheadBefore}>{shift.AheadNow}"))),
            Listed(rulings.Select(cause => $"{EvidenceCode.Of(cause.Ruling.Kind)}@{cause.Ruling.Stage}")),
            Listed(rulings.Select(cause => cause.Policy).OfType<NotifiedPolicy>().Select(PolicyWords.Of).Distinct(StringComparer.Ordinal)),
        ];
    }

    // Where the rank is the same it is the score that differs; where it is given or withheld, it is who else is awaited.
    private static string RankingOf(OutcomeDifference difference) => RankOf(difference.Before) == RankOf(difference.After) ? "final-score" : "ranking";

    private static string StatusOf(OutcomeRow? row) => row is null ? string.Empty : StatusWords.Of(row.Decision.Status);

    private static string RankOf(OutcomeRow? row) => row?.Decision is { IsLaureate: true } decision ? decision.AsT6.Rank?.ToString() ?? string.Empty : string.Empty;

    private static string ScoreOf(OutcomeRow? row) => row?.Decision is { IsLaureate: true } decision ? decision.AsT6.FinalScore?.ToString() ?? string.Empty : string.Empty;

    private static string Awaited(int? number) => number > 0 ? Number(number) : string.Empty;

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Listed(IEnumerable<string> words) => string.Join(';', words);

    private static string Word(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Enters => "enters",
        DifferenceKind.Leaves => "leaves",
        DifferenceKind.GoesFurther => "goes-further",
        DifferenceKind.StopsEarlier => "stops-earlier",
        DifferenceKind.MovesUp => "moves-up",
        DifferenceKind.MovesDown => "moves-down",
        DifferenceKind.Stays => "stays",
        _ => "changes",
    };
}
