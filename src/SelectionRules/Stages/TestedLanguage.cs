namespace SelectionRules;

/// <summary>Which language a test of levels is about.</summary>
public enum TestedLanguage
{
    /// <summary>A language that the notice names.</summary>
    Named,

    /// <summary>The language of the candidate's role.</summary>
    OfTheRole,

    /// <summary>The other national language: the role language that is not the candidate's.</summary>
    OtherThanTheRole,
}
