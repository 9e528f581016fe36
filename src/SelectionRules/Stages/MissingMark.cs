using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>What it means for a candidate to have no mark in a test, for one reason.</summary>
public sealed record MissingMark
{
    /// <summary>Gives a state its effect.</summary>
    /// <exception cref="ArgumentException">The state is not absent, late or excluded: the others have one meaning everywhere.</exception>
    public MissingMark(ResultState state, MissingMarkEffect effect, Basis basis)
    {
        State = state is ResultState.Absent or ResultState.Late or ResultState.Excluded
            ? state
            : throw new ArgumentException($"{state} has one meaning everywhere; a rule is for absent, late or excluded.", nameof(state));
        Effect = Guard.Against.EnumOutOfRange(effect);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>Gets the state: absent, late or excluded.</summary>
    public ResultState State { get; }

    /// <summary>Gets what follows from it.</summary>
    public MissingMarkEffect Effect { get; }

    /// <summary>Gets the clause.</summary>
    public Basis Basis { get; }
}
