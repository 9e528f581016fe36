namespace SelectionRules;

/// <summary>What a correction may do to those who were told already.</summary>
public enum NotifiedPolicy
{
    /// <summary>Everything is decided as if the evidence had been right from the start.</summary>
    AsIfFromTheStart,

    /// <summary>Whoever was told that a stage was passed or that they were retained at its cutoff stays, whatever the cause: results, applications, rules or rulings on others. Others are added:
    /// whoever stays takes no place at the cutoffs where they had been retained. Scores and ranks are those of the corrected evidence. A ruling that eliminates the candidate is not overruled, and who withdrew has left.</summary>
    Keep,

    /// <summary>No result of a candidate becomes worse: a correction that would lower it is not applied. Corrected rules under which a score of anybody would be lower are refused.</summary>
    NeverLower,
}
