using NodaTime;

namespace SelectionRules;

/// <summary>Says in which reserves laureates are placed, and for how long they are valid.</summary>
public sealed record ReserveRule
{
    /// <summary>Gets how long a reserve is valid from the day on which it is established, that day included.</summary>
    public required Period ValidFor { get; init; }

    /// <summary>Gets whether there is one reserve a group or one for everybody.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }
}
