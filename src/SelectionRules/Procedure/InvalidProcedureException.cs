using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Thrown when a procedure with defects is evaluated; it lists them all.</summary>
public sealed class InvalidProcedureException : Exception
{
    /// <summary>Makes an exception without details.</summary>
    public InvalidProcedureException()
        : this("The procedure is inconsistent.")
    {
    }

    /// <summary>Makes an exception of a message.</summary>
    public InvalidProcedureException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception of a message and a cause.</summary>
    public InvalidProcedureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception that lists defects.</summary>
    public InvalidProcedureException(Sequence<Defect> defects)
        : base($"The procedure is inconsistent: {string.Join("; ", defects.Select(defect => defect.ToString()))}.") => Defects = defects;

    /// <summary>Gets the defects.</summary>
    public Sequence<Defect> Defects { get; }
}
