namespace SelectionRules;

/// <summary>Finds how many decimals it takes never to show two different scores as equal.</summary>
internal static class ScoreDecimals
{
    public const int Fewest = 2;

    /// <summary>Returns the number of decimals for the final scores of an outcome: 2, or as many more as it takes.</summary>
    public static int Of(Outcome outcome, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return outcome.Book.DecimalsOfFinalScores(Laureates(outcome, cancellation), Fewest);
    }

    private static IEnumerable<int> Laureates(Outcome outcome, CancellationToken cancellation)
    {
        for (var line = 0; line < outcome.Count; line++)
        {
            if (line % Block.Size == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (outcome.Columns.Standings[line] == Standing.Passed)
            {
                yield return outcome.Book.Entries.RowOf(line);
            }
        }
    }
}
