namespace SelectionRules;

/// <summary>The day on which a year of age is completed.</summary>
public enum AgeReached
{
    /// <summary>On the birthday itself; someone born on 29 February completes a year on 1 March of a common year.</summary>
    OnTheBirthday,

    /// <summary>At the midnight that ends the day before the birthday, so that the day before counts.</summary>
    OnTheEve,
}
