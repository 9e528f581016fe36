namespace SelectionRules;

/// <summary>Passes places that one group leaves unfilled to another, those among them that were passed to it and that it cannot fill.</summary>
public sealed record PlacesTransfer
{
    /// <summary>Gets the id of the group that leaves places unfilled.</summary>
    public required string From { get; init; }

    /// <summary>Gets the id of the group that they pass to.</summary>
    public required string To { get; init; }

    /// <summary>Gets the most that may pass, as a share of the places offered in the group that receives them; 1 or more where there is no limit below its own places.</summary>
    public Fraction? AtMostShare { get; init; }

    /// <summary>Gets the most that may pass, as a number of places; none where no number limits them.</summary>
    public int? AtMost { get; init; }

    /// <summary>Gets how a limit that is not whole is rounded.</summary>
    public PlacesRounding Rounding { get; init; } = PlacesRounding.Down;

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
