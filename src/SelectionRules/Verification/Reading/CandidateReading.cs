using NodaTime;

namespace SelectionRules.Verification;

/// <summary>What the rules say of one candidate, read off the records one by one: slow, obvious, and without the code that evaluates.</summary>
internal sealed partial class CandidateReading
{
    private readonly SelectionProcedure procedure;
    private readonly Sequence<string> groups;
    private readonly bool isGroupOpen;
    private readonly Sequence<string> openGroups;
    private readonly bool isAnyRecognitionAccepted;

    /// <param name="procedure">The procedure.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="groups">The groups that the candidate is counted in.</param>
    /// <param name="isGroupOpen">Whether a ruling may still change the groups.</param>
    /// <param name="isAnyRecognitionAccepted">Whether diplomas count however they are recognised.</param>
    public CandidateReading(SelectionProcedure procedure, Candidate candidate, Sequence<string> groups, bool isGroupOpen, bool isAnyRecognitionAccepted = false)
    {
        this.procedure = procedure;
        Candidate = candidate;
        this.groups = groups;
        this.isGroupOpen = isGroupOpen;
        this.isAnyRecognitionAccepted = isAnyRecognitionAccepted;
    }

    /// <param name="procedure">The procedure.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="groups">The groups that the candidate is counted in.</param>
    /// <param name="openGroups">The groups that a ruling may still bring the candidate into.</param>
    public CandidateReading(SelectionProcedure procedure, Candidate candidate, Sequence<string> groups, Sequence<string> openGroups)
        : this(procedure, candidate, groups, isGroupOpen: false) => this.openGroups = openGroups;

    public Candidate Candidate { get; }

    private Application Application => Candidate.Application;

    /// <summary>Reads a condition on the reference date of the procedure.</summary>
    public Verdict Of(Condition condition) => Of(condition, procedure.AssessedOn);

    public Verdict Of(Condition condition, LocalDate on) => condition switch
    {
        Condition.All all => Count(all.Of, null, on),
        Condition.Any any => Count(any.Of, 1, on),
        Condition.SomeOf some => Count(some.Of, some.Count, on),
        Condition.Negation negation => Not(Of(negation.Of, on)),
        Condition.ScoreIs scoreIs => OfScore(scoreIs),
        Condition.LevelIs level => OfMark(level.Test, result => level.Test.Scale.IndexOf(result.AsT1) >= level.Test.Scale.IndexOf(level.Level)),
        Condition.RatingIs rating => OfMark(rating.Test, result => rating.OneOf.Contains(result.AsT2.Code, StringComparer.Ordinal)),
        Condition.ResultIs resultIs => OfState(resultIs),
        Condition.InGroup inGroup => isGroupOpen || openGroups.Contains(inGroup.Group, StringComparer.Ordinal) ? Verdict.Undetermined : Met(groups.Contains(inGroup.Group, StringComparer.Ordinal)),
        _ => OfEvidence(condition, on),
    };

    /// <summary>Tells whether a condition whose parts are not compared leaves them out.</summary>
    private Verdict Count(Sequence<Condition> parts, int? needed, LocalDate on)
    {
        var verdicts = parts.Select(part => Of(part, on)).Where(verdict => verdict != Verdict.NotCompared).ToList();
        if (verdicts.Count == 0 && !parts.IsEmpty)
        {
            return Verdict.NotCompared;
        }

        var (met, open) = (verdicts.Count(verdict => verdict == Verdict.Met), verdicts.Count(verdict => verdict == Verdict.Undetermined));
        var enough = needed ?? verdicts.Count;
        return met >= enough ? Verdict.Met : met + open >= enough ? Verdict.Undetermined : Verdict.NotMet;
    }

    private Verdict OfScore(Condition.ScoreIs scoreIs)
    {
        Fraction? bound = scoreIs.Threshold switch
        {
            Threshold.InPoints points => points.Value,
            Threshold.ShareOfMaximum share => share.Share * ScoreMaximum.Of(procedure, scoreIs.Score),
            Threshold.Recorded recorded => procedure.RecordedThresholds.FirstOrDefault(known => string.Equals(known.Id, recorded.Id, StringComparison.Ordinal))?.Value,
            _ => throw new InvalidOperationException($"{scoreIs.Threshold.GetType().Name} is no threshold that is known."),
        };
        // With an absent or exempted part there is nothing to compare, whatever the jury will set.
        return Of(scoreIs.Score) is not { } score ? Verdict.NotCompared
            : bound is null ? Verdict.Undetermined
            : score.Compare(scoreIs.Comparison, bound.Value);
    }

    private Verdict OfMark(Test test, Func<TestResult, bool> isEnough)
    {
        var result = Candidate.ResultOf(test);
        return result.State == ResultState.Known ? Met(isEnough(result)) : IsAwaited(test) ? Verdict.Undetermined : Verdict.NotCompared;
    }

    private Verdict OfState(Condition.ResultIs resultIs)
    {
        // What is neither there nor awaited is an exemption.
        var state = Candidate.ResultOf(resultIs.Test).State is ResultState.Pending && !IsAwaited(resultIs.Test) ? ResultState.Exempt : Candidate.ResultOf(resultIs.Test).State;
        var isListed = resultIs.OneOf.Contains(state);
        return state == ResultState.Pending && !isListed ? Verdict.Undetermined : Met(isListed);
    }

    private static Verdict Met(bool holds) => holds ? Verdict.Met : Verdict.NotMet;

    private static Verdict Not(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdict.NotMet,
        Verdict.NotMet => Verdict.Met,
        _ => verdict,
    };
}
