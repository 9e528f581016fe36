namespace SelectionRules;

/// <summary>Finds out about the lines that cutoffs drew, by asking the cutoffs themselves under each rule for ties.</summary>
internal sealed class LineEnquiry
{
    private readonly Outcome outcome;
    private readonly int stage;
    private readonly Cutoff cutoff;
    private readonly Dictionary<string, CutoffLine> lines;
    private readonly List<CutoffLine> decided;
    private readonly List<int> passed;
    private readonly CancellationToken cancellation;

    private LineEnquiry(Outcome outcome, int stage, CancellationToken cancellation)
    {
        this.outcome = outcome;
        this.stage = stage;
        this.cancellation = cancellation;
        cutoff = outcome.Procedure.Stages[stage].Cutoff!;
        lines = GroupsOf(cutoff.Scope).ToDictionary(group => group, outcome.CutoffLinesOf(stage).LineOf, StringComparer.Ordinal);
        // Lists that share their candidates, or one order of everybody, are decided together; else each group is, whoever waits in another.
        var areApart = cutoff.Scope == Scope.EachGroup && cutoff.Overlap == ListOverlap.EachListOnItsOwn;
        decided = areApart ? [.. lines.Values.Where(line => line.IsDecided)] : lines.Values.All(line => line.IsDecided) ? [.. lines.Values] : [];
        passed = [.. decided.SelectMany(line => line.Passed).Order()];
    }

    private Order FirstKey => new() { Keys = [cutoff.By.Keys[0]] };

    public static Sequence<LineReport> Reports(Outcome outcome, CancellationToken cancellation) =>
    [
        .. outcome.Procedure.Stages.Index().Where(stage => stage.Item.Cutoff is not null).SelectMany(stage => new LineEnquiry(outcome, stage.Index, cancellation).Reports()),
    ];

    private IEnumerable<LineReport> Reports()
    {
        var answers = decided.Count > 0 ? Rules().ToDictionary(rule => rule.Rule, rule => Retained(rule.Rule, rule.Cutoff)) : [];
        var tied = decided.Count > 0 ? TiedAcross() : [];
        foreach (var (group, line) in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            var isDecided = decided.Contains(line);
            yield return new LineReport
            {
                Procedure = outcome.Procedure,
                Stage = outcome.Procedure.Stages[stage].Id,
                Group = group,
                Basis = cutoff.Basis,
                Places = CutoffPlaces.Of(outcome.Procedure, cutoff, cutoff.Scope == Scope.Everyone ? null : group),
                Passed = Count(line.Passed),
                Retained = Count(line.Passed.Where(entry => !IsStoppedHere(entry))),
                RetainedWithoutPlace = isDecided ? Count(line.Passed.Where(entry => !IsStoppedHere(entry) && !HasPlaceHere(entry))) : 0,
                IsDecided = isDecided,
                LastRetained = line.LastRetained,
                FirstNotRetained = line.FirstNotRetained,
                Tied = Keys(line.Passed.Where(tied.Contains)),
                Answers = !isDecided ? [] : [.. answers.Select(answer => AnswerOf(answer.Key, answer.Value, line))],
            };
        }
    }

    private string[] GroupsOf(Scope scope) =>
        scope == Scope.Everyone ? [string.Empty] : outcome.Pool.Compiled.Groups.Ids;

    // Those who take a place in the list, by the first key alone.
    private HashSet<int> TiedAcross()
    {
        var inForce = outcome.CutoffLinesOf(stage).Positions;
        var counted = passed.FindAll(entry => inForce.Of(entry).TakesPlace);
        var positions = PassOf(cutoff with { By = FirstKey, Overlap = ListOverlap.EachListOnItsOwn }).PositionsOf(counted);
        return [.. counted.Where(entry => positions.Of(entry).IsTiedAcross)];
    }

    private CutoffPass PassOf(Cutoff changed) => CutoffPass.Of(outcome.Book, new PoolCompiler(outcome.Pool.Compiled, outcome.Pool.Columns), stage, changed);

    // The rule of a cutoff with further keys is the chain; the others then look at the first key alone.
    private IEnumerable<(TieRule Rule, Cutoff Cutoff)> Rules()
    {
        var first = FirstKey;
        foreach (var ties in Enum.GetValues<TiePolicy>())
        {
            yield return (RuleOf(ties), cutoff with { By = first, Ties = ties });
        }

        var chain = cutoff.By.Keys.Count > 1 ? cutoff.By : first with { Keys = [first.Keys[0], .. outcome.Procedure.Ranking.By.Keys.Where(key => key != first.Keys[0] && IsKnownByThen(key))] };
        if (chain.Keys.Count > 1)
        {
            yield return (TieRule.ByChain, cutoff with { By = chain });
        }
    }

    private static TieRule RuleOf(TiePolicy ties) => ties switch
    {
        TiePolicy.AdmitAllTied => TieRule.AdmitAllTied,
        TiePolicy.AdmitNoneTied => TieRule.AdmitNoneTied,
        _ => TieRule.LeaveUndecided,
    };

    private bool IsKnownByThen(OrderKey key)
    {
        var known = outcome.Procedure.Stages.Take(stage + 1).SelectMany(earlier => earlier.Tests).ToHashSet();
        return ReferencedTests.Of(key).All(known.Contains);
    }

    private (HashSet<int> Kept, HashSet<int> Undecided) Retained(TieRule rule, Cutoff changed)
    {
        if (IsInForce(rule))
        {
            return ([.. passed.Where(entry => !IsStoppedHere(entry))], [.. passed.Where(IsUndecidedHere)]);
        }

        var columns = OutcomeColumns.Of(outcome.Columns.Standings.Length, passed);
        var result = PassOf(changed).Cut(columns, null, [], [], cancellation);
        return ([.. passed.Where(entry => columns.Standings[entry] == Standing.Passed)], [.. result.Undecided]);
    }

    private bool IsInForce(TieRule rule) => rule == (cutoff.By.Keys.Count > 1 ? TieRule.ByChain : RuleOf(cutoff.Ties));

    private TieAnswer AnswerOf(TieRule rule, (HashSet<int> Kept, HashSet<int> Undecided) answer, CutoffLine line) => new()
    {
        Rule = rule,
        IsInForce = IsInForce(rule),
        Retained = Count(line.Passed.Where(answer.Kept.Contains)),
        Undecided = Count(line.Passed.Where(answer.Undecided.Contains)),
        Enter = Keys(line.Passed.Where(entry => answer.Kept.Contains(entry) && IsStoppedHere(entry))),
        Leave = Keys(line.Passed.Where(entry => !answer.Kept.Contains(entry) && !answer.Undecided.Contains(entry) && !IsStoppedHere(entry))),
    };

    // Among everybody, a candidate who is in several lists is one.
    private int Count(IEnumerable<int> entries) => outcome.Book.CountedOnce(cutoff.Scope, entries).Count();

    private Sequence<CandidateId> Keys(IEnumerable<int> entries) => [.. outcome.Book.CountedOnce(cutoff.Scope, entries).Select(outcome.CandidateAt)];

    private bool IsStoppedHere(int entry) => IsUndecidedHere(entry) || (outcome.Columns.Standings[entry] == Standing.NotRetained && outcome.Columns.Stages[entry] == stage);

    private bool HasPlaceHere(int entry) => outcome.CutoffLinesOf(stage).Positions.Of(entry) is { TakesPlace: true, IsWithin: true };

    private bool IsUndecidedHere(int entry) =>
        outcome.Columns.Standings[entry] == Standing.Pending && outcome.Columns.Stages[entry] == stage && outcome.Columns.Reasons[entry] == StageReasons.CutoffUndecided;
}
