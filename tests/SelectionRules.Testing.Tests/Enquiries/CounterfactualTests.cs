using FsCheck.Xunit;
using SelectionRules.Belgium;

namespace SelectionRules.Testing.Tests;

/// <summary>Each mark does what it promises when it is put in and everything is decided anew; one step less, and every smaller mark, does not; where there is none, none does.</summary>
[Properties(Arbitrary = [typeof(SelectionArbitraries)])]
public sealed class CounterfactualTests
{
    private const int MarksTried = 25;
    private const int CandidatesAsked = 4;

    // Of a millionth, of hundredths, of halves, of a third of a point or so, of three points.
    private static readonly long[] Steps = [1, 10_000, 500_000, 333_333, 3_000_000];

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

    [DrawnProperty]
    public void WhatIf_InAnyStep_TellsTheSmallestMarkOfThatStep(Selection selection, int seed)
    {
        var step = Points.FromMillionths(Steps[(seed & int.MaxValue) % Steps.Length]);
        var outcome = selection.Evaluate();
        foreach (var candidate in selection.Candidates.Take(CandidatesAsked))
        {
            foreach (var answer in outcome.WhatIf(candidate.Application.Candidate, step).Answers)
            {
                Assert.True(answer.Step is null || answer.Step == step);
                Check(selection, outcome, candidate, answer);
            }
        }
    }

    [Fact]
    public void WhatIf_WithoutAStep_SeeksInHundredths()
    {
        // Whole marks only: 49 fails the written test, and hundredths may be given.
        var outcome = SocialMediaAssistant2025.Procedure.Evaluate([Applicants.DutchSpeaking("N01").WithWritten(49m), Applicants.DutchSpeaking("N02").WithWritten(70m)]);

        Assert.Equal(Points.Parse("0.01"), outcome.WhatIf(CandidateId.Of("N01")).Answers.First(one => one.Test == "written").Step);
        Assert.Equal(TestResult.Of(50m), outcome.WhatIf(CandidateId.Of("N01")).Answers.First(one => one.Test == "written").Needed);
        Assert.Throws<ArgumentException>(() => outcome.WhatIf(CandidateId.Of("N01"), Points.Zero));
    }

    [Theory]
    [InlineData("en", "To pass Written test (Dutch): Written test 50 instead of 49, everything else unchanged (sought in steps of 0.01).")]
    [InlineData("nl", "Om te slagen voor Schriftelijke test (Nederlands): 50 voor Schriftelijke test in plaats van 49, al het overige ongewijzigd (gezocht in stappen van 0,01).")]
    [InlineData("fr", "Pour réussir «\u00a0Épreuve écrite\u00a0» (néerlandais)\u00a0: 50 à «\u00a0Épreuve écrite\u00a0» au lieu de 49, tout le reste étant inchangé (recherché par pas de 0,01).")]
    [InlineData("de", "Um „Schriftliche Prüfung“ (Niederländisch) zu bestehen: 50 bei „Schriftliche Prüfung“ statt 49, alles Übrige unverändert (gesucht in Schritten von 0,01).")]
    public void WhatIf_InWords_NamesTheStep(string language, string sentence) => Assert.Equal(
        sentence,
        SocialMediaAssistant2025.Procedure.Evaluate([Applicants.DutchSpeaking("N01").WithWritten(49m)]).WhatIf(CandidateId.Of("N01")).Lines(Language.Of(language))[0]);

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
        var (count, markAt) = MarksOf(selection, answer);
        var needed = answer.Needed is { } mark ? PositionAmong(count, markAt, mark, answer.Step) : count;
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

    private static (int Count, Func<int, TestResult> At) MarksOf(Selection selection, Counterfactual answer)
    {
        var test = selection.Procedure.Stages.SelectMany(stage => stage.Tests).Single(one => one.Id == answer.Test);
        switch (test)
        {
            case LevelTest level:
                return (level.Scale.Levels.Count, position => TestResult.Of(level.Scale.Levels[position]));
            case RatedTest rated:
                return (rated.Ratings.Count, position => TestResult.Of(Rating.Of(rated.Ratings[position])));
        }

        // A step apart, from 0 on, and the maximum where it is no whole number of steps.
        var (maximum, step) = (((ScoredTest)test).Maximum.Millionths, answer.Step!.Value.Millionths);
        return (1 + (int)((maximum + step - 1) / step), position => TestResult.Of(Points.FromMillionths(Math.Min(position * step, maximum))));
    }

    // The position follows from the mark.
    private static int PositionAmong(int count, Func<int, TestResult> markAt, TestResult mark, Points? step)
    {
        if (step is not { } points)
        {
            return Enumerable.Range(0, count).FirstOrDefault(position => markAt(position) == mark, -1);
        }

        return markAt(count - 1) == mark ? count - 1 : mark.AsT0.Millionths % points.Millionths == 0 ? (int)(mark.AsT0.Millionths / points.Millionths) : -1;
    }
}
