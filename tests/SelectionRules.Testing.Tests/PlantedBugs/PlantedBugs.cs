namespace SelectionRules.Testing.Tests;

/// <summary>The planted bugs: one for each kind that is known from real systems, and at least one for each law.</summary>
internal static partial class PlantedBugs
{
    public static IReadOnlyList<PlantedBug> All { get; } = [.. OfKinds, .. OfLaws];

    private static PlantedBug[] OfKinds =>
    [
        new("ordinal ranks", "RankIsOneMoreThanThoseAhead", procedure => candidates => OrdinalRanks(Evaluate(procedure, candidates))),
        new("> for >= at a pass mark", "NobodyFailsWithoutAReason", procedure => candidates => Evaluate(WithMoreThan(procedure), candidates)),
        new("cutoff keeps one too many", "CutoffKeepsNoMoreThanItsPlaces", procedure => candidates => Evaluate(WithPlaces(procedure, 1), candidates)),
        new("cutoff keeps one too few", "CutoffFillsItsPlaces", procedure => candidates => Evaluate(WithPlaces(procedure, -1), candidates)),
        new("ties cut", "TheTiedShareTheirFate", procedure => candidates => TiesCut(procedure, Evaluate(procedure, candidates))),
        new("rounding before comparing", "NobodyPassesAFailedGate", procedure => candidates => Evaluate(procedure, [.. candidates.Select(Rounded)])),
        new("weights as doubles", "RankIsOneMoreThanThoseAhead", procedure => candidates => RanksByDoubles(candidates, Evaluate(procedure, candidates))),
        new("a result of one role counted for the other", "OneGroupNeverMovesAnother", procedure => candidates => Evaluate(Procedures.WithCutoff(procedure, cutoff => cutoff with { Scope = Scope.Everyone }), candidates)),
        new("pending treated as 0", "NobodyFailsWithoutAReason", procedure => candidates => Evaluate(procedure, [.. candidates.Select(candidate => WithZeros(procedure, candidate))])),
        new("withdrawn counted in the cutoff", "CutoffFillsItsPlaces", WithdrawnCounted),
    ];

    private static Sequence<OutcomeLine> Evaluate(SelectionProcedure procedure, Sequence<Candidate> candidates) => OutcomeLine.AllOf(procedure.Evaluate(candidates));

    private static IEnumerable<OutcomeLine> OrdinalRanks(Sequence<OutcomeLine> lines)
    {
        var ordinals = lines.Where(line => line.Rank is not null)
            .GroupBy(line => line.Group)
            .SelectMany(group => group.OrderBy(line => line.Rank).Select((line, position) => (line.Candidate, Rank: Rank.Of(position + 1))))
            .ToDictionary(ranked => ranked.Candidate, ranked => ranked.Rank);
        return lines.Select(line => ordinals.TryGetValue(line.Candidate, out var rank) ? line with { Rank = rank } : line);
    }

    private static SelectionProcedure WithMoreThan(SelectionProcedure procedure) => Procedures.WithStages(procedure, stage => stage with
    {
        PassMarks = [.. stage.PassMarks.Select(mark => mark.Condition is Condition.ScoreIs score ? mark with { Condition = score with { Comparison = Comparison.MoreThan } } : mark)],
    });

    private static SelectionProcedure WithPlaces(SelectionProcedure procedure, int more) =>
        Procedures.WithCutoff(procedure, cutoff => cutoff with { Size = CutoffSize.Of(((CutoffSize.Same)cutoff.Size).Places + more) });

    // Of those tied for the last place the first in the file are taken.
    private static IEnumerable<OutcomeLine> TiesCut(SelectionProcedure procedure, Sequence<OutcomeLine> lines)
    {
        var stage = procedure.Stages.Single(one => one.Cutoff is not null);
        var position = procedure.Stages.ToList().IndexOf(stage);
        var later = procedure.Stages.Skip(position + 1).Select(one => one.Id).ToHashSet();
        var places = ((CutoffSize.Same)stage.Cutoff!.Size).Places;
        var beyond = lines.Where(line => line.Status == OutcomeStatus.Laureate || later.Contains(line.Stage))
            .GroupBy(line => line.Group)
            .SelectMany(group => group.Skip(places))
            .ToHashSet();
        return lines.Select(line => beyond.Contains(line) ? new OutcomeLine { Candidate = line.Candidate, Group = line.Group, Status = OutcomeStatus.NotRetained, Stage = stage.Id } : line);
    }

    private static Candidate Rounded(Candidate candidate) => candidate with
    {
        Results = [.. candidate.Results.Select(recorded => recorded.Result.IsT0 ? new RecordedResult(recorded.Test, Points.From(decimal.Round(recorded.Result.AsT0.ToDecimal(), MidpointRounding.AwayFromZero))) : recorded)],
    };

    // The scores that are shown are right; the order is that of doubles.
    private static IEnumerable<OutcomeLine> RanksByDoubles(Sequence<Candidate> candidates, Sequence<OutcomeLine> lines)
    {
        var scores = lines.Where(line => line.Rank is not null).ToDictionary(line => line.Candidate, line => DoubleScore(candidates.First(candidate => candidate.Id == line.Candidate)));
        return lines.Select(line => line.Rank is null ? line : line with
        {
            Rank = Rank.Of(1 + lines.Count(other => other.Group == line.Group && scores.TryGetValue(other.Candidate, out var score) && score > scores[line.Candidate])),
        });
    }

    private static double DoubleScore(Candidate candidate)
    {
        return (2.0 / 3.0 * ((Of("written") + Of("oral")) / 2)) + (1.0 / 3.0 * (Of("motivation") + Of("innovating") + Of("teamwork") + Of("adapting") + Of("self-development")));

        double Of(string test) => (double)candidate.Results.First(recorded => recorded.Test == test).Result.AsT0.ToDecimal();
    }

    private static Candidate WithZeros(SelectionProcedure procedure, Candidate candidate) => procedure.Stages.SelectMany(stage => stage.Tests)
        .Where(test => candidate.ResultOf(test) == TestResult.Pending)
        .Aggregate(candidate, (known, test) => test switch
        {
            ScoredTest => known.With(test, Points.Zero),
            LevelTest level => known.With(test, level.Scale.Levels[0]),
            _ => known,
        });

    // They are taken for the best, and stop in the next stage; what is said of them is right.
    private static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> WithdrawnCounted(SelectionProcedure procedure) => candidates =>
    {
        var position = procedure.Stages.ToList().FindIndex(stage => stage.Cutoff is not null);
        var test = (ScoredTest)procedure.Stages[position].Tests[0];
        var next = procedure.Stages[position + 1].Tests[0];
        var right = Evaluate(procedure, candidates);
        var counted = Evaluate(procedure, [.. candidates.Select(candidate => candidate.ResultOf(test) == TestResult.Withdrawn ? candidate.With(test, test.Maximum).With(next, TestResult.Withdrawn) : candidate)]);
        var withdrawn = candidates.Where(candidate => candidate.ResultOf(test) == TestResult.Withdrawn).Select(candidate => candidate.Id).ToHashSet();
        return right.Zip(counted, (own, other) => withdrawn.Contains(own.Candidate) ? own : other);
    };
}
