using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>An adjustment of how a test is taken, granted for a disability.</summary>
/// <remarks>It is recorded and shown. It changes no threshold and no score.</remarks>
public sealed record ReasonableAdjustment
{
    /// <summary>Records an adjustment of one test.</summary>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ReasonableAdjustment(string test, string measure)
    {
        Test = Guard.Against.NotAnIdentifier(test);
        Measure = Guard.Against.NullOrWhiteSpace(measure);
    }

    /// <summary>Gets the id of the test.</summary>
    public string Test { get; }

    /// <summary>Gets what is adjusted, such as more time or a reader.</summary>
    public string Measure { get; }
}
