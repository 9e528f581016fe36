using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace SelectionRules.Tests.Laws;

/// <summary>Random procedures of the whole vocabulary without a defect.</summary>
internal static class RandomProcedures
{
    private static readonly Basis Clause = new("Notice", "1");

    private static readonly LanguageRoleRule Roles = LanguageRoleRule.LanguageOfRequiredDiploma(
        [Language.Dutch, Language.French],
        RoleFallback.CandidateChooses,
        RoleFallback.CandidateChooses,
        Clause);

    private static readonly FactDefinition[] Facts =
    [
        new() { Id = "disabled", Kind = FactKind.Truth, MayBeMissing = true },
        new() { Id = "contest", Kind = FactKind.Code, Codes = [.. RandomFormulas.Contests], MayBeMissing = true },
        new() { Id = "seniority", Kind = FactKind.Number, Maximum = 5, MayBeMissing = true },
        new() { Id = "born", Kind = FactKind.Date, MayBeMissing = true },
    ];

    public static Gen<SelectionProcedure> Valid() => Any().Where(procedure => procedure.Validate().All(defect => defect.Severity != DefectSeverity.Error));

    private static Gen<SelectionProcedure> Any() =>
        from grouping in Groupings()
        from roles in Gen.Elements(Roles, Roles with { WhereSeveralQualify = RoleFallback.AuthorityRules })
        let groups = GroupsOf(grouping)
        from eligibility in Requirements()
        from first in Tests("first")
        from second in Tests("second")
        from firstStage in Stages("first", first, first, groups)
        from secondStage in Stages("second", second, [.. first, .. second], groups)
        from missingMarks in MissingMarks()
        from accepted in Gen.Elements<Sequence<Recognition>>([Recognition.Domestic], [Recognition.Domestic, Recognition.Equivalence])
        from judgesRecognition in Gen.Elements(true, false)
        from rulings in Rulings(groups)
        from final in RandomFormulas.Score([.. first.OfType<ScoredTest>(), .. second.OfType<ScoredTest>()], depth: 2)
        select new SelectionProcedure
        {
            Id = "random",
            AssessedOn = RandomFormulas.ReferenceDate,
            ClosesAt = new() { LastMoment = new LocalDateTime(2025, 10, 26, 23, 59), Zone = "Europe/Brussels", Precision = ClosingPrecision.WholeMinute, Basis = Clause },
            Dossier = new([SupportingDocument.CurriculumVitae, SupportingDocument.DiplomaCopy], Clause),
            Facts = [.. Facts],
            Recognition = judgesRecognition ? new() { HomeCountry = CountryCode.Belgium, Accepted = accepted, Basis = Clause } : null,
            Eligibility = eligibility,
            LanguageRole = grouping is Grouping.ByLanguageRole ? roles : null,
            Grouping = grouping,
            Stages = [firstStage, secondStage],
            MissingMarks = missingMarks,
            Rulings = rulings,
            RecordedThresholds = [new("set", 9.5m, "the jury", RandomFormulas.ReferenceDate)],
            FinalScore = new(final, Clause),
            Ranking = new() { By = new() { Keys = [OrderKey.HighestFirst(final), .. first.Concat(second).SelectMany(KeyOf)] }, Scope = Scope.EachGroup, Basis = Clause },
        };

    // Every test has an effect: what no formula happens to ask for decides between those who tie.
    private static IEnumerable<OrderKey> KeyOf(Test test) => test switch
    {
        ScoredTest scored => [OrderKey.HighestFirst(scored)],
        LevelTest level => [OrderKey.FirstThoseWho(Condition.LevelAtLeast(LanguageLevel.B2, level))],
        RatedTest rated => [OrderKey.FirstThoseWho(new Condition.RatingIs { Test = rated, OneOf = ["high"] })],
        _ => [],
    };

    private static Gen<Sequence<JuryRuling>> Rulings(string[] groups)
    {
        var ofStage =
            from candidate in Gen.Choose(0, 5)
            from kind in Gen.Constant(RulingKind.SetsAsideElimination)
            from stage in Gen.Elements("first", "second")
            select Ruling(candidate, kind, stage, assigned: string.Empty);
        var ofGroup =
            from candidate in Gen.Choose(0, 5)
            from assigned in Gen.Elements(groups)
            select Ruling(candidate, RulingKind.AssignsGroup, stage: string.Empty, assigned);
        return
            from some in ofStage.ListOf()
            from others in groups.Length == 0 ? Gen.Constant(new List<JuryRuling>()) : ofGroup.ListOf()
            select (Sequence<JuryRuling>)[.. some.Take(2), .. others.Take(2).DistinctBy(ruling => ruling.Candidate)];
    }

    private static JuryRuling Ruling(int candidate, RulingKind kind, string stage, string assigned) => new()
    {
        Candidate = CandidateId.Of(FormattableString.Invariant($"C{candidate}")),
        Kind = kind,
        Stage = stage,
        Group = assigned,
        By = "the jury",
        On = RandomFormulas.ReferenceDate,
        Reason = "as recorded",
    };

    private static Gen<Grouping> Groupings() => Gen.OneOf(
        Gen.Constant(Grouping.None),
        Gen.Constant(Grouping.LanguageRole),
        Gen.Constant(Grouping.ByFact("contest")),
        RandomFormulas.Evidence(depth: 1).Select(members => (Grouping)new Grouping.ByList
        {
            Lists = [new("general", Condition.Always, Clause), new("quota", members, Clause)],
        }),
        RandomFormulas.Evidence(depth: 0).Two().Select(members => (Grouping)new Grouping.ByList
        {
            Lists = [new("one", members.Item1, Clause), new("other", members.Item2, Clause)],
        }));

    private static string[] GroupsOf(Grouping grouping) => grouping switch
    {
        Grouping.ByLanguageRole => ["nl", "fr"],
        Grouping.ByCode => RandomFormulas.Contests,
        Grouping.ByList byList => [.. byList.Lists.Select(list => list.Id)],
        _ => [],
    };

    private static Gen<Sequence<Requirement>> Requirements() =>
        from conditions in RandomFormulas.Evidence(depth: 2).ArrayOf(2)
        from reserve in Gen.Elements(true, false)
        from reason in Gen.Elements(null, "diploma-not-recognised")
        from earlier in Gen.Elements<LocalDate?>(null, new LocalDate(2025, 9, 1))
        from diploma in Gen.Elements(true, false)
        let basic = new Requirement("diploma", Condition.Holds(DiplomaLevel.Bachelor), Clause)
        select (Sequence<Requirement>)[
            .. diploma ? [basic] : Array.Empty<Requirement>(),
            new("first", conditions[0], Clause) { UnderReserve = reserve, ReasonIfUnrecognised = reason },
            new("second", conditions[1], Clause) { AssessedOn = earlier },
        ];

    private static Gen<Test[]> Tests(string stage) =>
        from marks in MissingMarks().ArrayOf(2)
        from also in Gen.Elements(0, 1, 2)
        from awaited in Gen.Elements(true, false)
        let one = new ScoredTest($"{stage}-one", maximum: 20) { MissingMarks = marks[0] }
        let other = new ScoredTest($"{stage}-other", maximum: 10)
        {
            MissingMarks = marks[1],
            AwaitedWhere = awaited ? Condition.ScoreAtLeast(10, one) : null,
        }
        select also switch
        {
            0 => new Test[] { one, other },
            1 => [one, other, new LevelTest($"{stage}-level", LevelScale.Cefr) { MissingMarks = marks[0] }],
            _ => [one, other, new RatedTest($"{stage}-rated", ["high", "low"]) { MissingMarks = marks[0] }, new AdvisoryTest($"{stage}-advice")],
        };

    private static Gen<Sequence<MissingMark>> MissingMarks() =>
        from states in Gen.SubListOf(ResultState.Absent, ResultState.Late, ResultState.Excluded)
        from effects in Gen.Elements(Enum.GetValues<MissingMarkEffect>()).ArrayOf(3)
        select states.Select((state, index) => new MissingMark(state, effects[index], Clause)).ToSequence();

    private static Gen<Stage> Stages(string id, Test[] own, Test[] reachable, string[] groups)
    {
        Test[] eliminating = [.. reachable.Where(test => test is not AdvisoryTest)];
        return
            from conditions in RandomFormulas.Results(eliminating, groups, depth: 1).ArrayOf(2)
            from waiver in Gen.OneOf(Gen.Constant<Condition?>(null), RandomFormulas.Results(eliminating, groups, depth: 0).Select(condition => (Condition?)condition))
            from counts in Gen.Frequency((8, Gen.Constant(StageWeight.Counted)), (1, Gen.Constant(StageWeight.Advisory)))
            from cut in Gen.Elements(true, false)
            from places in Gen.Choose(1, 4)
            from ties in Gen.Elements(Enum.GetValues<TiePolicy>())
            from inGroups in Gen.Frequency((3, Gen.Constant(Sequence<string>.Empty)), (1, Gen.SubListOf(groups).Select(some => some.ToSequence())))
            let passMarks = (Sequence<PassMark>)[new PassMark(conditions[0], Clause) { WaivedFor = waiver }, new PassMark(conditions[1], Clause) { InGroups = inGroups }]
            select new Stage(id)
            {
                Counts = counts,
                Tests = [.. own],
                PassMarks = passMarks,
                Cutoff = cut ? Cutoff.First(places, (ScoredTest)own[0], Scope.EachGroup, ties, Clause) : null,
                Basis = Clause,
            };
    }
}
