using FsCheck.Xunit;
using SelectionRules.Belgium;

namespace SelectionRules.Testing.Tests;

/// <summary>Each mark does what it promises when it is put in and everything is decided anew; one step less, and every smaller mark, does not; where there is none, none does.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class CounterfactualTests
{
    private const int MarksTried = 25;
    private const int CandidatesAsked = 4;

    [DrawnProperty]
    public void WhatIf_AnyCandidate_TellsTheSmallestMark(Selection selection)
    {
        var outcome = selection.Evaluate();
        foreach (var candidate in selection.Candidates.Take(CandidatesAsked))
        {
            foreach (var answer in outcome.WhatIf(candidate.Application.Candidate).Answers)
            {
                Check(selection, outcome, candidate, answer);
            }
        }
    }

    // Found by the property: with 20 in motivation N01 waits for a competency; with less than 12 N01 has failed, and goes on, since the jury sets that aside.
    [Fact]
    public void WhatIf_OfSomebodyWhoseEliminationIsSetAside_CanBeLess()
    {
        var ruling = new JuryRuling { Candidate = CandidateId.Of("N01"), Kind = RulingKind.SetsAsideElimination, Stage = "star", By = "the jury", On = new(2025, 12, 22), Reason = "illness" };
        var outcome = (SocialMediaAssistant2025.Procedure with { Rulings = [ruling] }).Evaluate([Applicants.DutchSpeaking("N01").WithMotivation(20m).With("innovating", TestResult.Pending)]);

        var answer = outcome.WhatIf(CandidateId.Of("N01")).Answers.Single(one => one is { Test: "motivation", Goal: CounterfactualGoal.PassStage });

        Assert.Equal(TestResult.Of(0m), answer.Needed);
    }

    private static void Check(Selection selection, Outcome outcome, Candidate candidate, Counterfactual answer)
    {
        var key = candidate.Application.Candidate;
        var present = outcome.RowsOf(key).Single(row => row.Group == answer.Group);
        var (count, markAt) = MarksOf(selection, answer.Test);
        var needed = answer.Needed is { } mark ? PositionAmong(count, markAt, mark) : count;
        Assert.True(needed >= 0, $"{answer} is no mark of its test.\n{selection}");
        if (needed < count)
        {
            Assert.True(Brings(needed), $"{key}: {answer} does not bring it.\n{selection}");
        }

        // All smaller ones where they are few, else some of them, the next smaller one always.
        var step = Math.Max(1, needed / MarksTried);
        for (var smaller = needed - 1; smaller >= 0; smaller -= step)
        {
            Assert.False(Brings(smaller), $"{key}: {answer}, but {markAt(smaller)} brings it too.\n{selection}");
        }

        bool Brings(int position)
        {
            Sequence<RecordedResult> results = [.. candidate.Results.Where(result => result.Test != answer.Test), new RecordedResult(answer.Test, markAt(position))];
            Sequence<Candidate> changed = [.. selection.Candidates.Select(other => other == candidate ? candidate with { Results = results } : other)];
            var row = selection.Procedure.Evaluate(changed).RowsOf(key).Single(line => line.Group == answer.Group);
            return answer.Goal switch
            {
                CounterfactualGoal.PassStage => Reaches(row, answer.Stage, isBeyondCutoff: false),
                CounterfactualGoal.BeRetained => Reaches(row, answer.Stage, isBeyondCutoff: true),
                CounterfactualGoal.BecomeLaureate => row.Decision.IsLaureate,
                _ => RankOf(row) is { } rank && rank < RankOf(present),
            };
        }

        bool Reaches(OutcomeRow row, string stage, bool isBeyondCutoff)
        {
            if (row.Decision.IsLaureate)
            {
                return true;
            }

            var (reached, wanted) = (PositionOf(row.Stage), PositionOf(stage));
            return reached > wanted || (!isBeyondCutoff && reached == wanted && (row.Decision.Status == OutcomeStatus.NotRetained || row.Reasons.AsSpan().Contains("cutoff-undecided")));
        }

        int PositionOf(string stage) => selection.Procedure.Stages.ToList().FindIndex(one => one.Id == stage);
    }

    private static Rank? RankOf(OutcomeRow row) => row.Decision.IsLaureate ? row.Decision.AsT6.Rank : null;

    private static (int Count, Func<int, TestResult> At) MarksOf(Selection selection, string id)
    {
        var test = selection.Procedure.Stages.SelectMany(stage => stage.Tests).Single(one => one.Id == id);
        switch (test)
        {
            case LevelTest level:
                return (level.Scale.Levels.Count, position => TestResult.Of(level.Scale.Levels[position]));
            case RatedTest rated:
                return (rated.Ratings.Count, position => TestResult.Of(Rating.Of(rated.Ratings[position])));
        }

        // The finest decimal that occurs, in a mark or in the maximum.
        var maximum = ((ScoredTest)test).Maximum;
        var occurring = selection.Candidates.SelectMany(candidate => candidate.Results).Where(result => result.Test == id && result.Result.IsT0).Select(result => result.Result.AsT0).Append(maximum).ToList();
        var unit = 1_000_000L;
        while (occurring.Any(points => points.Millionths % unit != 0))
        {
            unit /= 10;
        }

        return (1 + (int)(maximum.Millionths / unit), position => TestResult.Of(Points.FromMillionths(position * unit)));
    }

    // Points lie one unit apart, so that the position follows from the mark.
    private static int PositionAmong(int count, Func<int, TestResult> markAt, TestResult mark)
    {
        if (!mark.IsT0)
        {
            return Enumerable.Range(0, count).FirstOrDefault(position => markAt(position) == mark, -1);
        }

        var unit = count > 1 ? markAt(1).AsT0.Millionths : 1;
        return mark.AsT0.Millionths % unit == 0 ? (int)(mark.AsT0.Millionths / unit) : -1;
    }
}
