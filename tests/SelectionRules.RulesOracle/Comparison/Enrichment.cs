using NodaTime;
using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>Adds to a drawn selection the words that are seldom or never drawn: marks of one group, caps on transfers, states of every kind, rulings for many, evidence that is missing.</summary>
internal sealed class Enrichment(Selection drawn, int seed)
{
    private readonly Random random = new(seed);
    private readonly Basis basis = new("the clause under test", "1");
    private readonly IReadOnlyList<string> groups = Groups.All(drawn.Procedure);
    private readonly List<Test> tests = [];
    private Selection plain = drawn;

    public Selection Apply()
    {
        var candidates = plain.Candidates.Select(Evidence).ToSequence();
        foreach (var change in new Func<SelectionProcedure, SelectionProcedure>[] { MissingMarks, Bounds, Rulings, Places, Admission, Ranking, AddedStage, Stages })
        {
            // A change that makes the procedure inconsistent is left out.
            var procedure = change(plain.Procedure);
            plain = Chance(60) && !procedure.Validate().Any(defect => defect.Severity == DefectSeverity.Error) ? plain with { Procedure = procedure } : plain;
        }

        return plain with { Candidates = candidates };
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Of<T>(params IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private Candidate Evidence(Candidate candidate)
    {
        var optional = plain.Procedure.Facts.Where(fact => fact.MayBeMissing).Select(fact => fact.Id).ToHashSet();
        var spoils = Chance(25);
        return candidate with
        {
            Application = candidate.Application with
            {
                Facts = [.. candidate.Application.Facts.Where(fact => !(optional.Contains(fact.Id) && Chance(30)))],
                ChosenLanguageRole = Chance(15) ? null : candidate.Application.ChosenLanguageRole,
            },
            Results = [.. candidate.Results.Where(_ => !(spoils && Chance(20))).Select(result => spoils && Chance(15) ? new(result.Test, TestResult.Without(Of(ResultState.Absent, ResultState.Late, ResultState.Excluded, ResultState.Exempt, ResultState.Withdrawn))) : result)],
        };
    }

    private SelectionProcedure MissingMarks(SelectionProcedure procedure) => procedure with
    {
        MissingMarks = [.. new[] { ResultState.Absent, ResultState.Late, ResultState.Excluded }.Where(state => state == ResultState.Absent || Chance(50)).Select(state => new MissingMark(state, Of(Enum.GetValues<MissingMarkEffect>()), basis))],
    };

    private SelectionProcedure Bounds(SelectionProcedure procedure) => procedure with { RecordedThresholds = [.. procedure.RecordedThresholds.Where(_ => Chance(50))] };

    private SelectionProcedure Rulings(SelectionProcedure procedure) => procedure with
    {
        Rulings = [.. Enumerable.Range(1, 8).Where(_ => Chance(50)).Select(number =>
        {
            var kind = Of(Enum.GetValues<RulingKind>());
            var withCutoff = procedure.Stages.Where(stage => stage.Cutoff is not null).ToList();
            kind = kind == RulingKind.AssignsGroup && groups.Count == 1 || kind == RulingKind.AdmitsOnTop && withCutoff.Count == 0 ? RulingKind.Eliminates : kind;
            return new JuryRuling
            {
                Candidate = CandidateId.Of(FormattableString.Invariant($"C{number:D2}")),
                Kind = kind,
                Stage = kind == RulingKind.AssignsGroup ? "" : kind == RulingKind.AdmitsOnTop ? Of(withCutoff).Id : Of(procedure.Stages).Id,
                Group = kind == RulingKind.AssignsGroup ? Of(groups) : "",
                By = "the jury",
                On = procedure.AssessedOn.PlusDays(60),
                Reason = "as its minutes say",
            };
        })],
    };

    private SelectionProcedure Places(SelectionProcedure procedure) => procedure with
    {
        Places = new()
        {
            Groups = [.. groups.OrderBy(_ => Chance(50)).Select(group => new GroupPlaces(group, random.Next(5))
            {
                Complementary = Of(ComplementaryList.None, ComplementaryList.Everyone, ComplementaryList.First(2), ComplementaryList.PartOfMainList(Of(groups), Fraction.Of(3, 4), Of(Enum.GetValues<PlacesRounding>()))),
            })],
            Transfers = groups.Count == 1 ? [] : [.. Enumerable.Range(0, random.Next(4)).Select(_ => (From: Of(groups), To: Of(groups))).Where(pair => pair.From != pair.To).Select(pair => new PlacesTransfer
            {
                From = pair.From, To = pair.To, AtMost = Chance(40) ? random.Next(1, 3) : null, AtMostShare = Chance(40) ? Of(Fraction.Of(1, 2), Fraction.Of(1, 3), 2) : null, Rounding = Of(Enum.GetValues<PlacesRounding>()), Basis = basis,
            })],
            Ties = Of(Enum.GetValues<TiePolicy>()),
            Alternation = groups.Count > 1 && Chance(60) ? new() { Groups = [.. groups, .. groups.Where(_ => Chance(50))], Provenance = "a lot drawn in public", Basis = basis } : null,
            Basis = basis,
        },
    };

    private SelectionProcedure Admission(SelectionProcedure procedure) => procedure with
    {
        Eligibility = [.. procedure.Eligibility.Select(requirement => requirement with
        {
            UnderReserve = Chance(40),
            AssessedOn = Chance(30) ? procedure.AssessedOn.PlusDays(Of(-400, -1, 1, 30)) : null,
            Condition = Of(requirement.Condition, Condition.AnyOf(requirement.Condition, Condition.CountOf(2, Condition.Holds(DiplomaLevel.Bachelor), Condition.Holds(DiplomaLevel.Master), Condition.IrreproachableConduct))),
            ReasonIfUnrecognised = requirement.Reason == "diploma" ? "not-recognised" : null,
        })],
    };

    private SelectionProcedure Ranking(SelectionProcedure procedure) => procedure with
    {
        Ranking = procedure.Ranking with { By = Further(procedure, procedure.Ranking.By), Scope = Of(Enum.GetValues<Scope>()) },
    };

    private Order Further(SelectionProcedure procedure, Order order)
    {
        var numbers = procedure.Facts.Where(fact => fact.Kind is FactKind.Date or FactKind.Number).Select(fact => fact.Id).ToList();
        var key = numbers.Count > 0 && Chance(70) ? Of(OrderKey.LargestFirst(Of(numbers)), OrderKey.EarliestFirst(Of(numbers))) : OrderKey.FirstThoseWho(Known());
        return Chance(50) ? order.Then(Chance(30) ? key with { Among = Known() } : key) : new() { Keys = [key, .. order.Keys] };
    }

    // A condition on what is known so far: a state, a group, a mark.
    private Condition Known()
    {
        var scored = tests.OfType<ScoredTest>().ToList();
        return random.Next(4) switch
        {
            0 when groups.Count > 1 => new Condition.InGroup { Group = Of(groups) },
            1 when tests.Count > 0 => new Condition.ResultIs { Test = Of(tests), OneOf = [Of(Enum.GetValues<ResultState>()), Of(ResultState.Absent, ResultState.Exempt)] },
            2 when scored.Count > 0 => Condition.ScoreAtLeast(Threshold.OfMaximum(Fraction.Of(1, 2)), Of(scored)),
            _ => plain.Procedure.Facts.Where(fact => fact.Kind == FactKind.Truth).Select(fact => Condition.FactTrue(fact.Id)).FirstOrDefault() ?? Condition.IrreproachableConduct,
        };
    }

    private SelectionProcedure AddedStage(SelectionProcedure procedure)
    {
        tests.Clear();
        tests.AddRange(procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest));
        return procedure with
        {
            Stages = procedure.Stages.Add(new("last") { Counts = StageWeight.GateOnly, Tests = [], PassMarks = Chance(50) ? [new(Known(), basis)] : [], Cutoff = Cutoff(procedure.Ranking.By), Basis = basis }),
        };
    }

    private Cutoff Cutoff(Order by) => new()
    {
        Size = CutoffSize.Of(random.Next(1, 6)),
        By = by,
        Scope = Of(Scope.EachGroup, Scope.EachGroup, Scope.Everyone),
        Ties = Of(Enum.GetValues<TiePolicy>()),
        Overlap = plain.Procedure.Grouping is Grouping.ByList ? Of(Enum.GetValues<ListOverlap>()) : ListOverlap.EachListOnItsOwn,
        OnTop = Chance(40) ? Known() : null,
        Basis = basis,
    };

    private SelectionProcedure Stages(SelectionProcedure procedure)
    {
        tests.Clear();
        var stages = new List<Stage>();
        foreach (var stage in procedure.Stages)
        {
            tests.AddRange(stage.Tests.Where(test => test is not AdvisoryTest));
            var marks = stage.PassMarks.Select(mark => mark with { InGroups = groups.Count > 1 && Chance(30) ? [Of(groups)] : mark.InGroups, WaivedFor = Chance(25) ? Known() : mark.WaivedFor }).ToList();
            if (stage.Counts != StageWeight.Advisory && Chance(30))
            {
                marks.Add(new(Condition.AnyOf(Condition.Not(Known()), Known()), basis));
            }

            stages.Add(stage with { PassMarks = marks.ToSequence(), Cutoff = stage.Cutoff is { } cutoff && Chance(60) ? Cutoff(cutoff.By) with { Size = cutoff.Size } : stage.Cutoff });
        }

        return procedure with { Stages = stages.ToSequence() };
    }
}
