namespace SelectionRules;

/// <summary>The type of a fact, in the order of the cases of <see cref="FactValue"/>.</summary>
public enum FactKind
{
    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A code, such as a contest or a speciality.</summary>
    Code,
}
