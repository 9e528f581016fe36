using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>One line that differs between two outcomes, or that stays by a ruling.</summary>
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

    /// <summary>Gets by what the line differs or stays: rulings first, then the rules of a stage or the ranking, each with its clause.</summary>
    public required Sequence<DifferenceCause> Causes { get; init; }

    /// <summary>Gets a value indicating whether the candidate's own results or application are others; otherwise it is the rules or the evidence of others that make the difference.</summary>
    public required bool HasOtherEvidence { get; init; }

    /// <summary>Gets the procedure, for the titles of its stages.</summary>
    internal SelectionProcedure? Procedure { get; init; }

    /// <summary>Returns what differs between two outcomes, in the order of the second one; lines that only the first has come last.</summary>
    public static Sequence<OutcomeDifference> Between(Outcome before, Outcome after) => Between(before, after, []);

    /// <summary>Returns the difference in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the difference in a language: what was decided, what is now, and by which rule.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language) => new DifferenceSentence(new Wording(Texts.Of(language), Procedure)).Of(this);

    /// <summary>Says what was decided.</summary>
    internal string Was(Wording wording) => new DifferenceSentence(wording).Was(this);

    /// <summary>Says what is decided now.</summary>
    internal string Is(Wording wording) => new DifferenceSentence(wording).Is(this);

    /// <summary>Returns what differs, and who stays by one of the rulings that were added.</summary>
    internal static Sequence<OutcomeDifference> Between(Outcome before, Outcome after, Sequence<DifferenceCause.OfRuling> rulings)
    {
        var (was, now) = (LinesOf(before), LinesOf(after));
        var causes = new DifferenceCauses(before, after, rulings);
        var paired = new HashSet<(CandidateId Candidate, string Group)>();
        var differences = new List<OutcomeDifference?>();
        foreach (var (line, row) in now)
        {
            var earlier = was.GetValueOrDefault(line) ?? WithoutGroup(before, now, row);
            if (earlier is not null && !paired.Add((earlier.Candidate, earlier.Group)))
            {
                earlier = null;
            }

            differences.Add(Of(line, earlier, row, causes, after.Procedure));
        }

        differences.AddRange(was.Where(line => !paired.Contains(line.Key)).Select(line => Of(line.Key, line.Value, null, causes, after.Procedure)));
        return [.. differences.OfType<OutcomeDifference>()];
    }

    /// <summary>Returns how far a line came: no line, admission, the stages from 1, and behind them the laureates.</summary>
    internal static int Reach(OutcomeRow? row, SelectionProcedure procedure) => row switch
    {
        null => -1,
        { Decision.IsLaureate: true } => procedure.Stages.Count + 1,
        _ => 1 + procedure.Stages.Index().FirstOrDefault(stage => string.Equals(stage.Item.Id, row.Stage, StringComparison.Ordinal), (-1, null!)).Index,
    };

    private static Dictionary<(CandidateId Candidate, string Group), OutcomeRow> LinesOf(Outcome outcome)
    {
        Guard.Against.Null(outcome);
        return Enumerable.Range(0, outcome.Count).Select(index => outcome[index]).ToDictionary(row => (row.Candidate, row.Group));
    }

    // Who was refused may have had no group and has one now, or the reverse: that is one line, not one that goes and one that comes.
    private static OutcomeRow? WithoutGroup(Outcome before, Dictionary<(CandidateId Candidate, string Group), OutcomeRow> now, OutcomeRow row) => before.Pool.Contains(row.Candidate)
        ? before.RowsOf(row.Candidate).FirstOrDefault(earlier => (earlier.Group.Length == 0 || row.Group.Length == 0) && !now.ContainsKey((earlier.Candidate, earlier.Group)))
        : null;

    private static OutcomeDifference? Of((CandidateId Candidate, string Group) line, OutcomeRow? before, OutcomeRow? after, DifferenceCauses causes, SelectionProcedure procedure)
    {
        var rulings = causes.RulingsOn(after).ToList();
        var isSame = before?.Decision == after?.Decision && before?.Group == after?.Group;
        if (isSame && rulings.Count == 0)
        {
            return null;
        }

        var (was, now) = (Reach(before, procedure), Reach(after, procedure));
        var stopped = was == now && now > procedure.Stages.Count ? null : was <= now ? before : after;
        return new OutcomeDifference
        {
            Candidate = line.Candidate,
            Group = line.Group.Length > 0 ? line.Group : before?.Group ?? string.Empty,
            Kind = isSame ? DifferenceKind.Stays : KindOf(before, after, was.CompareTo(now)),
            Before = before,
            After = after,
            Stage = isSame ? rulings[0].Ruling.Stage : stopped?.Stage ?? string.Empty,
            Reasons = isSame ? [] : stopped?.Reasons ?? [],
            Causes = [.. rulings, .. isSame ? [] : causes.Of(before, after), .. rulings.Where(cause => cause.Policy is not null).SelectMany(cause => causes.OfLine(cause.Ruling, after!))],
            HasOtherEvidence = causes.HasOtherEvidence(line.Candidate),
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
}
