namespace SelectionRules;

/// <summary>What became of the candidates of a group at one moment of the procedure.</summary>
/// <remarks>Who goes on from a step is who reaches the next one of the same group; who goes on from the last one is a laureate. A candidate who is in several lists is counted in each.</remarks>
public sealed record FunnelStep
{
    /// <summary>Gets the id of the stage, or <c>admission</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Gets the group; empty where there is none.</summary>
    public required string Group { get; init; }

    /// <summary>Gets how many came as far as this; at admission, how many applied.</summary>
    public required int Reached { get; init; }

    /// <summary>Gets how many were not admitted or failed here.</summary>
    public required int Failed { get; init; }

    /// <summary>Gets how many passed here and are outside the cutoff.</summary>
    public required int NotRetained { get; init; }

    /// <summary>Gets how many wait here: for a result, for others, or for a ruling.</summary>
    public required int Waiting { get; init; }

    /// <summary>Gets how many withdrew here.</summary>
    public required int Withdrew { get; init; }

    /// <summary>Gets how many go on to what follows.</summary>
    public int GoesOn => Reached - Failed - NotRetained - Waiting - Withdrew;
}
