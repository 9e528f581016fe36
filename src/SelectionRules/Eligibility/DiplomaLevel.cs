namespace SelectionRules;

/// <summary>The level of a diploma, from the lowest to the highest.</summary>
public enum DiplomaLevel
{
    /// <summary>Upper secondary education.</summary>
    Secondary,

    /// <summary>Bachelor: first cycle of higher education.</summary>
    Bachelor,

    /// <summary>Master: second cycle.</summary>
    Master,

    /// <summary>Doctorate: third cycle.</summary>
    Doctorate,
}
