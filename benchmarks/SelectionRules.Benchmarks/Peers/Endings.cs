namespace SelectionRules.Benchmarks;

/// <summary>What somebody makes of a pool: an ending and a rank a candidate; rank 0 where there is none.</summary>
public sealed class Endings(int count)
{
    /// <summary>Gets the endings.</summary>
    public Ending[] Of { get; } = new Ending[count];

    /// <summary>Gets the ranks.</summary>
    public int[] Ranks { get; } = new int[count];

    /// <summary>Reads an outcome of the library.</summary>
    public static Endings OfOutcome(Outcome outcome)
    {
        var endings = new Endings(outcome.Count);
        for (var row = 0; row < outcome.Count; row++)
        {
            endings.Of[row] = outcome.StatusAt(row) switch
            {
                OutcomeStatus.Laureate => Ending.Laureate,
                OutcomeStatus.NotAdmitted => Ending.NotAdmitted,
                OutcomeStatus.NotRetained => Ending.NotRetained,
                OutcomeStatus.Failed => outcome[row].Stage switch
                {
                    "language" => Ending.FailedLanguage,
                    "written" => Ending.FailedWritten,
                    "oral" => Ending.FailedOral,
                    _ => Ending.FailedStar,
                },
                var other => throw new InvalidOperationException($"Candidate {row} is {other}, which no candidate of these pools is."),
            };
            endings.Ranks[row] = outcome.RankAt(row)?.Value ?? 0;
        }

        return endings;
    }

    /// <summary>Refuses to go on where a peer gives other answers.</summary>
    /// <exception cref="InvalidOperationException">An ending or a rank differs.</exception>
    public void MustEqual(Endings peer, string name)
    {
        for (var row = 0; row < Of.Length; row++)
        {
            if (Of[row] != peer.Of[row] || Ranks[row] != peer.Ranks[row])
            {
                throw new InvalidOperationException(
                    $"{name} says {peer.Of[row]}, rank {peer.Ranks[row]}, of candidate {row}; the library says {Of[row]}, rank {Ranks[row]}.");
            }
        }
    }
}
