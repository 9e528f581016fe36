using SelectionRules.Tests.Laws;
using SelectionRules.Verification;

namespace SelectionRules.Tests.Decisions;

/// <summary>Puts what the small examples show of the findings to the evaluation and the verifier as well: three readings of one rule, of which the test itself says which is right.</summary>
internal static class BothWays
{
    private static readonly MissingMark AbsenceEliminates = new(ResultState.Absent, MissingMarkEffect.Eliminates, Example.Clause);

    private static readonly ScoredTest Also = new("also", maximum: 100);

    /// <summary>Asserts that the compiled pass decides as the findings do, and that the verifier agrees.</summary>
    /// <remarks>An example is as small as its rule: what a whole procedure needs besides is added. One that is no valid procedure even so (a rule that a review refuses) has findings only.</remarks>
    public static void Agree(SelectionProcedure example, Candidate candidate)
    {
        var procedure = Completed(example, candidate);
        if (procedure.Validate().Any(defect => defect.Severity == DefectSeverity.Error))
        {
            return;
        }

        var tests = Parts.TestsOf(procedure).Select(test => test.Id).ToHashSet(StringComparer.Ordinal);
        candidate = candidate with { Results = [.. candidate.Results.Where(result => tests.Contains(result.Test)), .. tests.Contains(Also.Id) ? [Also.Gives(60)] : Array.Empty<RecordedResult>()] };
        var outcome = procedure.Evaluate([candidate]);
        var admission = CandidateFindings.Admission(procedure, candidate.Application);

        Assert.All(outcome.RowsOf(candidate.Id), row =>
            Assert.Equal(FindingsOutcome.Expected(procedure, candidate, admission, row.Group, row.Decision), FindingsOutcome.Actual(row.Decision)));
        Assert.Equal(admission.Groups.IsEmpty ? [string.Empty] : admission.Groups, outcome.RowsOf(candidate.Id).Select(row => row.Group));
        Assert.True(outcome.Verify().Holds, outcome.Verify().ToString());
    }

    /// <summary>Asserts the same of a condition, as a requirement and as a pass mark.</summary>
    public static void Agree(SelectionProcedure example, Condition condition, Candidate candidate)
    {
        Agree(example with { Eligibility = [.. example.Eligibility, Example.Requires(condition)] }, candidate);
        Agree(example with { Stages = [StageOf(example, condition) with { PassMarks = [new PassMark(condition, Example.Clause)] }] }, candidate);
    }

    /// <summary>Asserts the same of a score, as the final score.</summary>
    public static void Agree(SelectionProcedure example, Score score, Candidate candidate) => Agree(
        example with
        {
            Stages = [StageOf(example, score)],
            FinalScore = new(score, Example.Clause),
            Ranking = example.Ranking with { By = Order.HighestFirst(score) },
        },
        candidate);

    private static Stage StageOf(SelectionProcedure example, object rule)
    {
        Test[] tests = [.. Parts.TestsOf(example).Concat(Parts.TestsIn(rule)).DistinctBy(test => test.Id)];
        return Example.StageOf(tests);
    }

    private static SelectionProcedure Completed(SelectionProcedure example, Candidate candidate)
    {
        var scored = CountedIn(example);
        var counted = scored.Count > 0 ? example : example with { Stages = [example.Stages[0] with { Tests = [.. example.Stages[0].Tests, Also] }, .. example.Stages.Skip(1)] };
        Score final = Parts.TestsIn(example.FinalScore.Score).All(test => scored.Contains(test)) ? example.FinalScore.Score : Score.Sum([.. CountedIn(counted).Select(Score.Of)]);
        var stated = example.Facts.Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        return counted with
        {
            MissingMarks = example.MissingMarks.IsEmpty ? [AbsenceEliminates] : example.MissingMarks,
            FinalScore = new(final, Example.Clause),
            Recognition = example.Recognition ?? (Parts.Of(example).Any(part => part is Condition.HoldsDiploma) ? Example.BelgianRecognition : null),
            // Every test has an effect: what no rule of the example asks for decides between those who tie.
            Ranking = example.Ranking with { By = new() { Keys = [OrderKey.HighestFirst(final), .. counted.Stages.SelectMany(Parts.EliminatingTestsOf).SelectMany(KeyOf)] } },
            Facts =
            [
                .. example.Facts,
                .. Parts.Of(example).Select(DefinitionOf).OfType<FactDefinition>().DistinctBy(fact => fact.Id).Where(fact => !stated.Contains(fact.Id))
                    .Select(fact => fact.Kind == FactKind.Code ? fact with { Codes = [.. fact.Codes.Union(CodesIn(candidate, fact.Id), StringComparer.Ordinal)] } : fact),
            ],
        };
    }

    private static List<ScoredTest> CountedIn(SelectionProcedure procedure) =>
        [.. procedure.Stages.Where(stage => stage.Counts == StageWeight.Counted).SelectMany(stage => stage.Tests).OfType<ScoredTest>()];

    private static IEnumerable<OrderKey> KeyOf(Test test) => test switch
    {
        ScoredTest scored => [OrderKey.HighestFirst(scored)],
        LevelTest level => [OrderKey.FirstThoseWho(Condition.LevelAtLeast(level.Scale.Levels[^1], level))],
        RatedTest rated => [OrderKey.FirstThoseWho(new Condition.RatingIs { Test = rated, OneOf = [rated.Ratings[0]] })],
        _ => [],
    };

    private static IEnumerable<string> CodesIn(Candidate candidate, string fact) =>
        candidate.Application.Facts.Where(known => known.Id == fact && known.Value.Kind == FactKind.Code).Select(known => known.Value.ToString());

    private static FactDefinition? DefinitionOf(object rule) => rule switch
    {
        Condition.FactIs fact => Of(fact.Fact, FactKind.Truth),
        Condition.CodeIs code => Of(code.Fact, FactKind.Code) with { Codes = code.OneOf },
        Condition.NumberIs number => Of(number.Fact, FactKind.Number),
        Condition.DateIs date => Of(date.Fact, FactKind.Date),
        Condition.AgeIs age => Of(age.BirthDate, FactKind.Date),
        Score.OfFact ofFact => Of(ofFact.Fact, FactKind.Number),
        _ => null,
    };

    private static FactDefinition Of(string id, FactKind kind) => new() { Id = id, Kind = kind, MayBeMissing = true };
}
