using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The result of one candidate in one test, by the id of the test.</summary>
public sealed record RecordedResult
{
    /// <summary>Records a result.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public RecordedResult(string test, TestResult result)
    {
        Test = Guard.Against.NotAnIdentifier(test);
        Result = Guard.Against.Null(result);
    }

    /// <summary>Gets the id of the test.</summary>
    public string Test { get; }

    /// <summary>Gets the result.</summary>
    public TestResult Result { get; }
}
