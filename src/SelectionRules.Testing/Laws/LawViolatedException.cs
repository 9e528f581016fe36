namespace SelectionRules.Testing;

/// <summary>Thrown to fail a test whose system violates a law; the message holds the witnesses.</summary>
public sealed class LawViolatedException : Exception
{
    /// <summary>Makes an exception without details.</summary>
    public LawViolatedException()
        : this("A law is violated.")
    {
    }

    /// <summary>Makes an exception of a message.</summary>
    public LawViolatedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception of a message and a cause.</summary>
    public LawViolatedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
