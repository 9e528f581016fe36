using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Everything that is known of one candidate: the application and the results so far.</summary>
/// <remarks>A test without a result here has none yet.</remarks>
public sealed record Candidate
{
    /// <summary>Makes a candidate without results.</summary>
    public Candidate(Application application) => Application = Guard.Against.Null(application);

    /// <summary>Gets the application.</summary>
    public Application Application { get; init; }

    /// <summary>Gets the results, at most one a test.</summary>
    public Sequence<RecordedResult> Results { get; init; }

    /// <summary>Gets the opaque key.</summary>
    public CandidateId Id => Application.Candidate;

    /// <summary>Returns the result in a test; pending where none is recorded.</summary>
    public TestResult ResultOf(Test test)
    {
        Guard.Against.Null(test);
        foreach (var recorded in Results)
        {
            if (string.Equals(recorded.Test, test.Id, StringComparison.Ordinal))
            {
                return recorded.Result;
            }
        }

        return TestResult.Pending;
    }

    /// <summary>Returns this candidate with a result in a test, in place of an earlier one.</summary>
    public Candidate With(Test test, TestResult result)
    {
        Guard.Against.Null(test);
        var others = Results.Where(recorded => !string.Equals(recorded.Test, test.Id, StringComparison.Ordinal));
        return this with { Results = [.. others, new RecordedResult(test.Id, result)] };
    }
}
