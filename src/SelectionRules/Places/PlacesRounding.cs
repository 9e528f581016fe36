namespace SelectionRules;

/// <summary>How a number of places that is not whole is rounded.</summary>
public enum PlacesRounding
{
    /// <summary>To the next whole number above.</summary>
    Up,

    /// <summary>To the whole number below.</summary>
    Down,

    /// <summary>To the nearest; 0.5 and more goes up.</summary>
    HalfUp,
}
