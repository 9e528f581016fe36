using Ardalis.GuardClauses;

namespace SelectionRules.Json;

/// <summary>Collects the errors of an input, up to a limit: a person mends fifty before looking at more.</summary>
public sealed class InputErrors
{
    /// <summary>The largest number of errors that are kept.</summary>
    public const int Limit = 50;

    private readonly List<InputError> errors = [];

    /// <summary>Gets the errors, in the order found.</summary>
    public IReadOnlyList<InputError> Errors => errors;

    /// <summary>Gets a value indicating whether there are none.</summary>
    public bool IsEmpty => errors.Count == 0;

    /// <summary>Gets a value indicating whether the limit is reached, so that reading on is pointless.</summary>
    public bool IsFull => errors.Count >= Limit;

    /// <summary>Adds an error, unless the limit is reached.</summary>
    public void Add(InputError error)
    {
        Guard.Against.Null(error);
        if (!IsFull)
        {
            errors.Add(error);
        }
    }
}
