namespace SelectionRules;

/// <summary>Finds how many decimals it takes never to show two different scores as equal.</summary>
internal static class ScoreDecimals
{
    public const int Fewest = 2;

    /// <summary>Returns the number of decimals for the final scores of an outcome: 2, or as many more as it takes.</summary>
    public static int Of(Outcome outcome, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var laureates = outcome.Lines(cancellation).Where(line => outcome.Columns.Standings[line] == Standing.Passed);
        return outcome.Book.DecimalsOfFinalScores(laureates.Select(outcome.Book.Entries.RowOf), Fewest);
    }
}
