using System.Globalization;

namespace SelectionRules.Oracle;

/// <summary>
/// The Chamber's procedure once more, written from the text of the file formats alone and sharing nothing with the library:
/// small, slow and obvious, to be checked against the text sentence by sentence.
/// </summary>
/// <remarks>For valid input only: invalid input gives an exception or a meaningless answer.</remarks>
public static class ChamberOracle
{
    private const string Header = "candidate,group,status,stage,reasons,rank,final_score,final_score_exact";

    /// <summary>Computes the exact text of <c>outcomes.csv</c>, with LF line ends.</summary>
    public static string Evaluate(string applicationsJsonl, string resultsCsv)
    {
        // "one row a candidate, in the order of `applications.jsonl`"
        var standings = ApplicationFile.Read(applicationsJsonl).Select(ChamberAdmission.Assess).ToList();
        ChamberStages.MoveThrough(standings, ResultFile.Read(resultsCsv));
        GiveRanks(standings);
        var decimals = Decimals(standings);
        return string.Concat(standings.Select(standing => Row(standing, decimals)).Prepend(Header).Select(row => row + "\n"));
    }

    private static void GiveRanks(List<Standing> standings)
    {
        // 6. "The `rank` column is empty for a group with a pending candidate, and for every group while anyone is `needs-ruling`."
        if (standings.Any(standing => standing.Status == Standing.NeedsRuling))
        {
            return;
        }

        var laureates = standings.Where(standing => standing.Status == Standing.Laureate).ToList();
        foreach (var laureate in laureates)
        {
            if (standings.Any(standing => standing.Status == Standing.Pending && standing.Group == laureate.Group))
            {
                continue;
            }

            // "the laureate's rank within the group (equal scores share a rank: 1, 2, 2, 4)"
            laureate.Rank = 1 + laureates.Count(other => other.Group == laureate.Group && other.FinalScore > laureate.FinalScore);
        }
    }

    /// <summary>"2 decimals or as many more as it takes never to show two different scores of the file as equal".</summary>
    private static int Decimals(List<Standing> standings)
    {
        var scores = standings.Select(standing => standing.FinalScore).OfType<Fraction>().Distinct().ToList();
        var decimals = 2;
        while (scores.Select(score => score.ToString(decimals)).Distinct().Count() < scores.Count)
        {
            decimals++;
        }

        return decimals;
    }

    // Nothing needs a quote: keys, codes and numbers hold neither comma, quote nor line break.
    private static string Row(Standing standing, int decimals) => string.Join(
        ',',
        standing.Candidate,
        standing.Group,
        standing.Status,
        standing.Stage,
        string.Join(';', standing.Reasons),
        standing.Rank?.ToString(CultureInfo.InvariantCulture),
        standing.FinalScore?.ToString(decimals),
        standing.FinalScore?.ToString());
}
