using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Json;

/// <summary>What stands in for parts with a mistake, so that the rest of a definition can be reviewed; nothing of it is ever applied.</summary>
internal static class StandIn
{
    public const string Word = "unread";

    private static readonly Score Nothing = new Score.Constant { Value = Fraction.Zero };

    public static LocalDate Day { get; } = new(2000, 1, 1);

    /// <summary>Gets the day as a message says it.</summary>
    public static string DayText { get; } = LocalDatePattern.Iso.Format(Day);

    public static Basis Basis { get; } = new(Word, Word);

    public static FinalScore FinalScore { get; } = new(Nothing, Basis);

    public static RankingRule Ranking { get; } = new() { By = Order.HighestFirst(Nothing), Scope = Scope.Everyone, Basis = Basis };
}
