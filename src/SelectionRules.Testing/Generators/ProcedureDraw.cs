namespace SelectionRules.Testing;

/// <summary>Draws whole procedures of the vocabulary, valid and small, each with somebody whom it can admit.</summary>
internal static class ProcedureDraw
{
    private static readonly Points[] Maxima = [10, 20, 20, 100, 100, 40, 7.5m];
    private static readonly LevelScale Steps = new() { Id = "steps", Levels = [LanguageLevel.Of("beginner"), LanguageLevel.Of("skilled"), LanguageLevel.Of("fluent")] };

    public static SelectionProcedure Of(Choices choices)
    {
        while (true)
        {
            if (Draw(choices) is var procedure && ProcedureShrinker.IsValid(procedure) && CanAdmit(procedure))
            {
                return procedure;
            }
        }
    }

    /// <summary>Draws a procedure that may have a defect by chance; a few in ten have.</summary>
    internal static SelectionProcedure Draw(Choices choices)
    {
        var draft = AdmissionDraw.Draft(choices);
        var grouping = AdmissionDraw.Grouping(draft);
        var hasRoles = grouping is Grouping.ByLanguageRole || choices.Chance(15);
        var requirements = AdmissionDraw.Requirements(draft, hasRoles);
        draft.Groups = GroupsOf(draft, grouping);
        var places = choices.Chance(40) ? PlacesDraw.Of(draft) : null;
        var stages = Stages(draft, grouping, places is not null);
        var countable = choices.Some(CountableTests(stages), 70);
        var final = countable.Count > 1 && choices.Chance(12) ? ScoreDraw.ByMaxima(choices, countable) : ScoreDraw.Of(draft, countable, 2);
        var counted = Parts.TestsIn(final).Select(test => test.Id).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Id = "drawn",
            AssessedOn = draft.AssessedOn,
            ClosesAt = AdmissionDraw.Closing(draft),
            Dossier = AdmissionDraw.Dossier(draft),
            Facts = draft.Facts,
            Recognition = AdmissionDraw.Recognition(draft),
            Eligibility = requirements,
            Preferences = choices.Chance(20) ? [new("preferred", ConditionDraw.OnApplication(draft, 1), draft.Basis)] : [],
            LanguageRole = hasRoles ? AdmissionDraw.Roles(draft) : null,
            Grouping = grouping,
            Stages = [.. stages.Select(stage => stage with { Counts = WeightOf(choices, stage, counted) }).Select(stage => stage.Counts == StageWeight.Advisory ? stage with { PassMarks = [], Cutoff = null } : stage)],
            MissingMarks = MissingMarks(draft),
            FinalScore = new(final, draft.Basis),
            Ranking = new()
            {
                By = choices.Chance(90) ? CutoffDraw.ByScore(draft, final) : CutoffDraw.ByScore(draft, ScoreDraw.Of(draft, draft.ScoredTests, 1)),
                Scope = choices.Chance(85) ? Scope.EachGroup : Scope.Everyone,
                Basis = draft.Basis
                    .Assuming("Who comes first when all keys are equal?", "nobody")
                    .Assuming("Who is ranked together?", "whom the rule says", AssumptionSubject.Scope),
            },
            RecordedThresholds = draft.Recorded,
            Places = places,
            Rulings = choices.Chance(12) ? Rulings(draft, grouping, stages) : [],
            Reserve = choices.Chance(40) ? PlacesDraw.Reserve(draft) : null,
        };
    }

    private static bool CanAdmit(SelectionProcedure procedure) =>
        AdmissibleApplication.GroupsOf(procedure).All(group => AdmissibleApplication.TryMake(procedure, group, CandidateId.Of("C01"), out _));

    private static Sequence<string> GroupsOf(ProcedureDraft draft, Grouping grouping) => grouping switch
    {
        Grouping.ByLanguageRole => ["nl", "fr"],
        Grouping.ByCode byCode => draft.Facts.First(fact => string.Equals(fact.Id, byCode.Fact, StringComparison.Ordinal)).Codes,
        Grouping.ByList byList => [.. byList.Lists.Select(list => list.Id)],
        _ => [string.Empty],
    };

    private static List<Stage> Stages(ProcedureDraft draft, Grouping grouping, bool hasPlaces)
    {
        var stages = new List<Stage>();
        for (var count = draft.Choices.Of(1, 2, 2, 3); stages.Count < count;)
        {
            // Seldom a stage of no test, which decides on what is known already.
            var tests = stages.Count > 0 && draft.Choices.Chance(6) ? [] : Tests(draft, stages.Count + 1);
            stages.Add(new Stage(FormattableString.Invariant($"s{stages.Count + 1}"))
            {
                Tests = tests,
                PassMarks = [.. tests.Where(test => test is not AdvisoryTest && draft.Choices.Chance(75)).Select(test => Mark(draft, test)), .. tests.IsEmpty ? [new PassMark(ConditionDraw.OnAnything(draft, 1), draft.Basis)] : Sequence<PassMark>.Empty],
                Cutoff = draft.Choices.Chance(55) ? CutoffDraw.Of(draft, grouping, hasPlaces) : null,
                Basis = draft.Basis,
            });
        }

        return stages;
    }

    // The first test of all gives points, so that there is always something to count.
    private static Sequence<Test> Tests(ProcedureDraft draft, int stage)
    {
        var tests = new List<Test>();
        for (var count = draft.Choices.Of(1, 1, 2, 3); tests.Count < count;)
        {
            var id = FormattableString.Invariant($"t{stage}{tests.Count + 1}");
            Test test = draft.Choices.Below(10) switch
            {
                0 or 1 when draft.ScoredTests.Count > 0 => new LevelTest(id, draft.Choices.Chance(15) ? Steps : LevelScale.Cefr),
                2 when draft.ScoredTests.Count > 0 => new RatedTest(id, ["high", "sufficient", "insufficient"]),
                3 when draft.ScoredTests.Count > 0 => new AdvisoryTest(id),
                _ => new ScoredTest(id, draft.Choices.From(Maxima)),
            };
            if (test is not AdvisoryTest && draft.Tests.Count > 0 && draft.Choices.Chance(8))
            {
                test = test with { AwaitedWhere = ConditionDraw.OnAnything(draft, 0) };
            }

            if (test is ScoredTest && draft.Choices.Chance(15))
            {
                test = test with { MissingMarks = [new(ResultState.Absent, draft.Choices.From(Enum.GetValues<MissingMarkEffect>()), draft.Basis)] };
            }

            tests.Add(test);
            draft.Add(test);
        }

        return tests.ToSequence();
    }

    // Mostly a mark in the test itself; else any condition on what is known by then.
    private static PassMark Mark(ProcedureDraft draft, Test test)
    {
        var condition = (test, draft.Choices.Chance(65)) switch
        {
            (ScoredTest scored, true) => Condition.ScoreAtLeast(draft.ThresholdFor(scored), scored),
            (LevelTest level, true) => Condition.LevelAtLeast(level.Scale.Levels[level.Scale.Levels.Count / 2], level),
            (RatedTest rated, true) => new Condition.RatingIs { Test = rated, OneOf = ["high", "sufficient"] },
            _ => ConditionDraw.OnResults(draft, 2),
        };
        return new(condition, draft.Basis) { InGroups = draft.Groups.Count > 1 && draft.Choices.Chance(8) ? [draft.Choices.From(draft.Groups)] : [], WaivedFor = draft.Choices.Chance(10) ? ConditionDraw.OnAnything(draft, 1) : null };
    }

    private static IReadOnlyList<ScoredTest> CountableTests(List<Stage> stages) => [.. stages.SelectMany(stage => stage.Tests).OfType<ScoredTest>()];

    private static StageWeight WeightOf(Choices choices, Stage stage, HashSet<string> counted) =>
        stage.Tests.Any(test => counted.Contains(test.Id)) ? StageWeight.Counted : choices.Chance(20) ? StageWeight.Advisory : StageWeight.GateOnly;

    private static Sequence<MissingMark> MissingMarks(ProcedureDraft draft)
    {
        var marks = new List<MissingMark> { new(ResultState.Absent, draft.Choices.Chance(85) ? MissingMarkEffect.Eliminates : draft.Choices.Of(MissingMarkEffect.IsLeftOut, MissingMarkEffect.IsLeftOut, MissingMarkEffect.CountsAsZero), draft.Basis.Assuming("What follows from absence?", "what the rule says", AssumptionSubject.MissingMark)) };
        if (draft.Choices.Chance(25))
        {
            marks.Add(new(ResultState.Late, draft.Choices.Of(MissingMarkEffect.Eliminates, MissingMarkEffect.IsLeftOut), draft.Basis));
        }

        if (draft.Choices.Chance(12))
        {
            marks.Add(new(ResultState.Excluded, draft.Choices.From(Enum.GetValues<MissingMarkEffect>()), draft.Basis));
        }

        return marks.ToSequence();
    }

    private static Sequence<JuryRuling> Rulings(ProcedureDraft draft, Grouping grouping, List<Stage> stages) =>
    [
        .. Enumerable.Range(1, draft.Choices.Between(1, 3)).Select(number =>
        {
            var stage = draft.Choices.From(stages);
            var kind = draft.Choices.From(Enum.GetValues<RulingKind>());
            var assigns = kind == RulingKind.AssignsGroup && grouping is not Grouping.OneGroup;
            return new JuryRuling
            {
                Candidate = CandidateId.Of(FormattableString.Invariant($"C{number:D2}")),
                Kind = assigns ? RulingKind.AssignsGroup : kind == RulingKind.AdmitsOnTop && stage.Cutoff is not null ? kind : draft.Choices.Of(RulingKind.Eliminates, RulingKind.SetsAsideElimination),
                Stage = assigns ? string.Empty : stage.Id,
                Group = assigns ? draft.Choices.From(draft.Groups) : string.Empty,
                By = "the jury",
                On = draft.AssessedOn.PlusDays(60),
                Reason = "as its minutes say",
            };
        }),
    ];
}
