namespace SelectionRules.Json;

/// <summary>The kinds of mistake that a definition of a procedure can have.</summary>
public enum ProcedureErrorKind
{
    /// <summary>The definition is larger than the limits of the format allow.</summary>
    TooLarge,

    /// <summary>The text is not JSON: not well-formed, not UTF-8, with a comment or a trailing comma.</summary>
    NotJson,

    /// <summary>Values, or conditions and scores, are nested too deeply.</summary>
    TooDeep,

    /// <summary>The definition is of a later version of the format than this reader knows.</summary>
    NewerFormat,

    /// <summary>There is a value of another type than the one expected: a text where a number belongs.</summary>
    WrongType,

    /// <summary>A property or a keyword is not in the vocabulary.</summary>
    UnknownWord,

    /// <summary>A property is there twice, or two that exclude each other are there.</summary>
    Repeated,

    /// <summary>A property that is required is not there.</summary>
    Missing,

    /// <summary>A value is of the right type, and not of the form or in the range expected.</summary>
    WrongValue,

    /// <summary>A name refers to a test, a score or a document that the definition does not have.</summary>
    UnknownReference,

    /// <summary>A definition refers to itself, directly or by way of others.</summary>
    Circular,

    /// <summary>What can be read has a defect for which the procedure could not be evaluated: see <see cref="SelectionProcedure.Validate"/>.</summary>
    Defect,
}
