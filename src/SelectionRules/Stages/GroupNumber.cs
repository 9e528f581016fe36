using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A number for one group.</summary>
public sealed record GroupNumber
{
    /// <summary>Gives a group its number.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id, or the number is negative.</exception>
    public GroupNumber(string group, int number)
    {
        Group = Guard.Against.NotAnIdentifier(group);
        Number = Guard.Against.Negative(number);
    }

    /// <summary>Gets the id of the group.</summary>
    public string Group { get; }

    /// <summary>Gets the number, 0 or more.</summary>
    public int Number { get; }
}
