namespace SelectionRules;

/// <summary>What a defect of a procedure is about, where somebody treats some differently.</summary>
public enum DefectTopic
{
    /// <summary>Anything.</summary>
    General,

    /// <summary>A score that may have no value for somebody who goes on: no pass mark is compared with it, and it comes last.</summary>
    ScoreWithoutValue,
}
