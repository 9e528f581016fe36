namespace SelectionRules;

/// <summary>What a correction may do to those who were told already.</summary>
public enum NotifiedPolicy
{
    /// <summary>Everything is decided as if the evidence had been right from the start.</summary>
    AsIfFromTheStart,

    /// <summary>Whoever was retained at a cutoff stays, on top and without taking a place; others are added. One's own marks still count as corrected,
    /// and a ruling on the candidate in that stage that stands already is not overruled.</summary>
    Keep,

    /// <summary>No result of a candidate becomes worse: a correction that would lower it is not applied.</summary>
    NeverLower,
}
