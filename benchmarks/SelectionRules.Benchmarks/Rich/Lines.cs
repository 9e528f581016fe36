namespace SelectionRules.Benchmarks;

/// <summary>What somebody makes of a pool, line by line: a code for status and stage, and a rank, 0 where there is none.</summary>
/// <remarks>0 is a laureate, 1 was not admitted, 2 + 2n failed stage n, 3 + 2n is outside its cutoff.</remarks>
public sealed class Lines(int count)
{
    /// <summary>Gets the codes.</summary>
    public byte[] Codes { get; } = new byte[count];

    /// <summary>Gets the ranks.</summary>
    public int[] Ranks { get; } = new int[count];

    /// <summary>Reads an outcome of the library.</summary>
    public static Lines Of(Outcome outcome)
    {
        var stages = outcome.Procedure.Stages.Select(stage => stage.Id).ToList();
        var lines = new Lines(outcome.Count);
        for (var i = 0; i < outcome.Count; i++)
        {
            lines.Codes[i] = outcome.StatusAt(i) switch
            {
                OutcomeStatus.Laureate => 0,
                OutcomeStatus.NotAdmitted => 1,
                OutcomeStatus.Failed => (byte)(2 + (2 * stages.IndexOf(outcome[i].Stage))),
                OutcomeStatus.NotRetained => (byte)(3 + (2 * stages.IndexOf(outcome[i].Stage))),
                var other => throw new InvalidOperationException($"Line {i} is {other}, which no candidate of these pools is."),
            };
            lines.Ranks[i] = outcome.RankAt(i)?.Value ?? 0;
        }

        return lines;
    }

    /// <summary>Refuses to go on where a peer gives other answers.</summary>
    /// <exception cref="InvalidOperationException">A code or a rank differs.</exception>
    public void MustEqual(Lines peer, string name)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (Codes[i] != peer.Codes[i] || Ranks[i] != peer.Ranks[i])
            {
                throw new InvalidOperationException($"{name} says {peer.Codes[i]}, rank {peer.Ranks[i]}, of line {i}; the library says {Codes[i]}, rank {Ranks[i]}.");
            }
        }
    }
}
