using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The list of laureates who follow those placed and may be called when one of them falls out.</summary>
public abstract record ComplementaryList
{
    private ComplementaryList()
    {
    }

    /// <summary>Gets the rule that there is no such list.</summary>
    public static ComplementaryList None { get; } = new AtMost { Number = 0 };

    /// <summary>Gets the rule that all laureates who remain are on it.</summary>
    public static ComplementaryList Everyone { get; } = new AtMost { Number = int.MaxValue };

    /// <summary>Makes a list of a number at most.</summary>
    public static ComplementaryList First(int number) => new AtMost { Number = Guard.Against.Negative(number) };

    /// <summary>Makes a list as long as a share of the places offered.</summary>
    public static ComplementaryList ShareOfPlaces(Fraction share, PlacesRounding rounding) => new Share { Of = share, Rounding = rounding };

    /// <summary>Makes a list as long as a share of those placed on the main list of a group.</summary>
    public static ComplementaryList PartOfMainList(string group, Fraction share, PlacesRounding rounding) => new ShareOfMainList { Group = group, Of = share, Rounding = rounding };

    /// <summary>A number at most.</summary>
    public sealed record AtMost : ComplementaryList
    {
        /// <summary>Gets the number.</summary>
        public required int Number { get; init; }
    }

    /// <summary>A share of the places offered.</summary>
    public sealed record Share : ComplementaryList
    {
        /// <summary>Gets the share.</summary>
        public required Fraction Of { get; init; }

        /// <summary>Gets how a share that is not whole is rounded.</summary>
        public required PlacesRounding Rounding { get; init; }
    }

    /// <summary>A share of the number of those placed on the main list of a group.</summary>
    public sealed record ShareOfMainList : ComplementaryList
    {
        /// <summary>Gets the id of the group; empty for the group whose list this is.</summary>
        public required string Group { get; init; }

        /// <summary>Gets the share.</summary>
        public required Fraction Of { get; init; }

        /// <summary>Gets how a share that is not whole is rounded.</summary>
        public required PlacesRounding Rounding { get; init; }
    }
}
