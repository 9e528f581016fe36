using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>One line that differs between two outcomes.</summary>
public sealed record OutcomeDifference
{
    /// <summary>Gets the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the id of the group; empty where there is none.</summary>
    public required string Group { get; init; }

    /// <summary>Gets what became of the line.</summary>
    public required DifferenceKind Kind { get; init; }

    /// <summary>Gets the line as it was; none where the candidate was not in the group.</summary>
    public required OutcomeRow? Before { get; init; }

    /// <summary>Gets the line as it is; none where the candidate is not in the group any more.</summary>
    public required OutcomeRow? After { get; init; }

    /// <summary>Gets the stage whose rule makes the difference: the earlier of the two where the line stopped; empty where only the ranking does.</summary>
    public required string Stage { get; init; }

    /// <summary>Gets the codes of the reasons there.</summary>
    public required Sequence<string> Reasons { get; init; }

    /// <summary>Gets the procedure, for the titles of its stages.</summary>
    internal SelectionProcedure? Procedure { get; init; }

    /// <summary>Returns what differs between two outcomes, in the order of the second one; lines that only the first has come last.</summary>
    public static Sequence<OutcomeDifference> Between(Outcome before, Outcome after)
    {
        var (was, now) = (LinesOf(before), LinesOf(after));
        return [.. now.Keys.Concat(was.Keys.Where(key => !now.ContainsKey(key))).Select(key => Of(key, was.GetValueOrDefault(key), now.GetValueOrDefault(key), after.Procedure)).OfType<OutcomeDifference>()];
    }

    /// <summary>Returns the difference in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the difference in a language: what was decided, and what is now.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language)
    {
        var wording = new Wording(Texts.Of(language), Procedure);
        return wording.Texts.Say(
            "Difference",
            ("candidate", Group.Length == 0 ? $"{Candidate}" : $"{Candidate} ({wording.Group(Group)})"),
            ("before", Was(wording)),
            ("after", Is(wording)));
    }

    /// <summary>Says what was decided.</summary>
    internal string Was(Wording wording) => Said(wording, Before, After);

    /// <summary>Says what is decided now.</summary>
    internal string Is(Wording wording) => Said(wording, After, Before);

    private static string Said(Wording wording, OutcomeRow? row, OutcomeRow? other) =>
        row is null ? wording.Texts["None"] : $"{new OutcomeSentence(wording).Of(row.Decision)}{ScoreOf(wording.Texts, row, other)}";

    // Where the rank is the same it is the score that differs: written so that the two are never shown as equal.
    private static string ScoreOf(Texts texts, OutcomeRow row, OutcomeRow? other)
    {
        if (!row.Decision.IsLaureate || other?.Decision.IsLaureate != true)
        {
            return string.Empty;
        }

        var (one, two) = (row.Decision.AsT6, other.Decision.AsT6);
        return one.FinalScore is { } score && one.Rank == two.Rank && one.FinalScore != two.FinalScore
            ? texts.Say("Difference.Score", ("number", DecisionSafeNumber.Of(texts, score, two.FinalScore)))
            : string.Empty;
    }

    private static Dictionary<(CandidateId Candidate, string Group), OutcomeRow> LinesOf(Outcome outcome)
    {
        Guard.Against.Null(outcome);
        return Enumerable.Range(0, outcome.Count).Select(index => outcome[index]).ToDictionary(row => (row.Candidate, row.Group));
    }

    private static OutcomeDifference? Of((CandidateId Candidate, string Group) line, OutcomeRow? before, OutcomeRow? after, SelectionProcedure procedure)
    {
        if (before?.Decision == after?.Decision)
        {
            return null;
        }

        var (was, now) = (Reach(before, procedure), Reach(after, procedure));
        var stopped = was == now && now > procedure.Stages.Count ? null : was <= now ? before : after;
        return new OutcomeDifference
        {
            Candidate = line.Candidate,
            Group = line.Group,
            Kind = KindOf(before, after, was.CompareTo(now)),
            Before = before,
            After = after,
            Stage = stopped?.Stage ?? string.Empty,
            Reasons = stopped?.Reasons ?? [],
            Procedure = procedure,
        };
    }

    private static DifferenceKind KindOf(OutcomeRow? before, OutcomeRow? after, int comparison)
    {
        var (was, now) = (before?.Decision.IsLaureate == true, after?.Decision.IsLaureate == true);
        if (was != now)
        {
            return now ? DifferenceKind.Enters : DifferenceKind.Leaves;
        }

        if (was && before!.Decision.AsT6.Rank is { } old && after!.Decision.AsT6.Rank is { } rank && old != rank)
        {
            return rank < old ? DifferenceKind.MovesUp : DifferenceKind.MovesDown;
        }

        return comparison < 0 ? DifferenceKind.GoesFurther : comparison > 0 ? DifferenceKind.StopsEarlier : DifferenceKind.Changes;
    }

    // No line, admission, the stages from 1, and behind them the laureates.
    private static int Reach(OutcomeRow? row, SelectionProcedure procedure) => row switch
    {
        null => -1,
        { Decision.IsLaureate: true } => procedure.Stages.Count + 1,
        _ => 1 + procedure.Stages.Index().FirstOrDefault(stage => string.Equals(stage.Item.Id, row.Stage, StringComparison.Ordinal), (-1, null!)).Index,
    };
}
