namespace SelectionRules.Testing;

/// <summary>Laws on final scores and ranks.</summary>
internal static class RankLaws
{
    public static Law RankIsOneMoreThanThoseAhead { get; } = new(23, nameof(RankIsOneMoreThanThoseAhead), "The rank of a laureate is one more than the number of laureates strictly ahead by exact scores: 1, 2, 2, 4.")
    {
        About = "laureate with a rank",
        Instances = trial =>
            from race in Race.Of(trial)
            from laureate in race.Lines
            where laureate.Line.Rank is not null
            let ahead = race.Laureates.Count(other => other.Place.IsAheadOf(laureate.Place))
            select Instance.Of(laureate.Line.Rank!.Value.Value == ahead + 1, $"'{laureate.Line.Candidate}' with {laureate.Place} has rank {laureate.Line.Rank}, and {ahead} are ahead", laureate.Line.Candidate),
    };

    public static Law TieBreakIsATotalPreorder { get; } = new(24, nameof(TieBreakIsATotalPreorder), "Of two laureates one has the better rank or they share it; they share it exactly if every key of the ranking is equal.")
    {
        About = "pair of laureates with ranks",
        Instances = trial => Pairs(trial).Select(pair => Instance.Of(
            Math.Sign(pair.One.Place.Against(pair.Other.Place)) == Math.Sign(pair.Other.Line.Rank!.Value.CompareTo(pair.One.Line.Rank!.Value)),
            $"'{pair.One.Line.Candidate}' with {pair.One.Place} has rank {pair.One.Line.Rank}, '{pair.Other.Line.Candidate}' with {pair.Other.Place} has rank {pair.Other.Line.Rank}",
            pair.One.Line.Candidate,
            pair.Other.Line.Candidate)),
    };

    public static Law TieBreakNeverMovesUnequalScores { get; } = new(25, nameof(TieBreakNeverMovesUnequalScores), "A higher final score has the better rank, whatever the further keys say.")
    {
        About = "pair of laureates with unequal scores and ranks",
        Except = "procedures that do not rank by the final score first, or by it alone",
        Applies = procedure => procedure.Ranking.By.Keys.Count > 1 && IsByFinalScoreFirst(procedure),
        Instances = trial => Pairs(trial).Where(pair => pair.One.Line.FinalScore != pair.Other.Line.FinalScore && pair.One.Line.FinalScore is not null && pair.Other.Line.FinalScore is not null).Select(pair => Instance.Of(
            pair.One.Line.FinalScore > pair.Other.Line.FinalScore == pair.One.Line.Rank < pair.Other.Line.Rank,
            $"'{pair.One.Line.Candidate}' with {pair.One.Line.FinalScore} has rank {pair.One.Line.Rank}, '{pair.Other.Line.Candidate}' with {pair.Other.Line.FinalScore} has rank {pair.Other.Line.Rank}",
            pair.One.Line.Candidate,
            pair.Other.Line.Candidate)),
    };

    public static Law FinalScoreIsExact { get; } = new(26, nameof(FinalScoreIsExact), "The final score of a laureate is what the formula gives, as an exact fraction.")
    {
        About = "laureate with a score",
        Instances = trial =>
            from line in trial.Lines.All
            where line.Status == OutcomeStatus.Laureate && trial.Lines.All.Any(other => other.FinalScore is not null)
            let score = trial.ReadingOf(line.Candidate).Of(trial.Procedure.FinalScore.Score)
            where score?.IsKnown ?? true
            select Instance.Of(line.FinalScore == score?.Low, $"'{line.Candidate}' has the score {line.FinalScore}, and the formula gives {score?.Low}", line.Candidate),
    };

    public static Law WeightingIsThePlainSum { get; } = new(27, nameof(WeightingIsThePlainSum), "Where the weights are in the ratio of the maxima, the weighted score is the plain sum of the points, rescaled.")
    {
        About = "laureate with a score",
        Except = "procedures whose weights are not in the ratio of the maxima",
        Applies = IsPlainSum,
        Instances = OfPlainSum,
    };

    public static Law RoundingKeepsTheOrder { get; } = new(28, nameof(RoundingKeepsTheOrder), "Rounding puts no laureate behind one who is not ahead without it.")
    {
        About = "pair of laureates with scores",
        Except = "procedures whose final score is not rounded by a rule",
        Applies = procedure => procedure.FinalScore.Score is Score.Rounded,
        Instances = OfRounding,
    };

    public static Law RanksAreShownOnceNobodyWaits { get; } = new(29, nameof(RanksAreShownOnceNobodyWaits), "A laureate has a rank exactly if nobody of the group waits and nobody at all needs a ruling.")
    {
        About = "laureate",
        Instances = trial =>
            from race in Race.Of(trial)
            from laureate in race.Lines
            select Instance.Of(laureate.Line.Rank is null == race.IsOpen, $"'{laureate.Line.Candidate}' has {(laureate.Line.Rank is null ? "no rank, although nobody waits" : "a rank, although somebody waits")}", laureate.Line.Candidate),
    };

    private static bool IsByFinalScoreFirst(SelectionProcedure procedure) =>
        procedure.Ranking.By.Keys[0] is OrderKey.ByScore { First: Extreme.Highest, Among: null } byScore && byScore.Score.Equals(procedure.FinalScore.Score);

    private static bool IsPlainSum(SelectionProcedure procedure) => procedure.FinalScore.Score is Score.Weighted weighted
        && weighted.Parts.Count > 1
        && weighted.Parts.Select(part => part.Value / ScoreMaximum.Of(procedure, part.Score)).Distinct().Count() == 1;

    private static IEnumerable<Instance> OfPlainSum(LawTrial trial)
    {
        var weighted = (Score.Weighted)trial.Procedure.FinalScore.Score;
        var sum = Score.Sum([.. weighted.Parts.Select(part => part.Score)]);
        var maximum = ScoreMaximum.Of(trial.Procedure, sum);
        foreach (var line in trial.Lines.All.AsEnumerable())
        {
            if (line.FinalScore is { } score && trial.ReadingOf(line.Candidate).Of(sum) is { IsKnown: true, Low: var points })
            {
                yield return Instance.Of(score * maximum == points * weighted.OutOf, $"'{line.Candidate}' has {points} of {maximum} points and the score {score} of {weighted.OutOf}", line.Candidate);
            }
        }
    }

    private static IEnumerable<Instance> OfRounding(LawTrial trial)
    {
        var inner = ((Score.Rounded)trial.Procedure.FinalScore.Score).Score;
        var scores = trial.Lines.All
            .Where(line => line.FinalScore is not null)
            .Select(line => (Line: line, Exact: trial.ReadingOf(line.Candidate).Of(inner)))
            .Where(one => one.Exact is { IsKnown: true })
            .ToList();
        return
            from one in scores
            from other in scores
            where one.Line != other.Line && one.Exact!.Value.Low >= other.Exact!.Value.Low
            select Instance.Of(
                one.Line.FinalScore >= other.Line.FinalScore,
                $"'{one.Line.Candidate}' has {one.Exact!.Value.Low}, rounded {one.Line.FinalScore}; '{other.Line.Candidate}' has {other.Exact!.Value.Low}, rounded {other.Line.FinalScore}",
                one.Line.Candidate,
                other.Line.Candidate);
    }

    private static IEnumerable<(Contender One, Contender Other)> Pairs(LawTrial trial) =>
        from race in Race.Of(trial)
        let ranked = race.Laureates.Where(laureate => laureate.Line.Rank is not null).ToList()
        from one in Enumerable.Range(0, ranked.Count)
        from other in Enumerable.Range(one + 1, ranked.Count - one - 1)
        select (ranked[one], ranked[other]);
}
