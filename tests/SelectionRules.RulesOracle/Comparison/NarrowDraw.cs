using NodaTime;
using SelectionRules.Testing;

namespace SelectionRules.RulesOracle;

/// <summary>Draws small procedures of lists that share their candidates, in which nearly every draw decides something about places or about who waits at a cutoff.</summary>
/// <remarks>In the procedures of the whole vocabulary places that pass on move something in one of a hundred draws, and in one of a thousand from group to group.</remarks>
internal sealed class NarrowDraw(int seed)
{
    /// <summary>The bound that the jury has yet to set.</summary>
    public const string Bound = "bound";

    private static readonly Basis Law = new("the clause under test", "1");
    private static readonly ScoredTest[] Tests = [new("t1", maximum: 4), new("t2", maximum: 4), new("t3", maximum: 4)];
    private static readonly string[] Groups = ["general", "red", "blue", "green"];
    private readonly Random random = new(seed);

    /// <summary>Everybody has every mark: laureates, more or fewer than there are places for.</summary>
    public Selection OfPlaces()
    {
        var groups = Names(2 + random.Next(3));
        var facts = Facts(groups, mayBeMissing: false);
        var procedure = Procedure(groups, facts, [new("s1") { Tests = [Tests[0]], Basis = Law }], Tests[0]) with { Places = Places(groups) };
        return new(procedure, [.. Enumerable.Range(1, random.Next(13)).Select(number => Candidate(number, facts, [Tests[0]], percentOfGaps: 0))]);
    }

    /// <summary>Cutoffs one after the other, and candidates of whom little is missing.</summary>
    public Selection OfCutoffs()
    {
        var groups = Names(1 + random.Next(3));
        var facts = Facts(groups, mayBeMissing: Chance(30));
        var count = 2 + random.Next(2);
        var stages = Tests.Take(count).Select((test, index) => new Stage($"s{index + 1}")
        {
            Counts = index == count - 1 ? StageWeight.Counted : StageWeight.GateOnly,
            Tests = [test],
            PassMarks = [.. Chance(30) ? [PassMark.AtLeast(1, test, Law) with { InGroups = Some(groups) }] : Array.Empty<PassMark>(), .. Chance(30) ? [PassMark.AtLeast(Threshold.SetByJury(Bound), test, Law) with { InGroups = Some(groups) }] : Array.Empty<PassMark>()],
            Cutoff = Chance(80) ? Cutoff(index, groups, facts) : null,
            Basis = Law,
        }).ToList();
        var numbers = Enumerable.Range(1, random.Next(9)).ToList();
        var candidates = numbers.Select(number => Candidate(number, facts, [.. stages.Select(stage => (ScoredTest)stage.Tests[0])], percentOfGaps: Of(0, 10, 30))).ToList();
        var procedure = Procedure(groups, facts, stages, Tests[count - 1]) with { Rulings = [.. numbers.Where(_ => Chance(15)).Select(number => Ruling(number, stages))] };
        // A cutoff that can never bind makes a procedure inconsistent: it is drawn again.
        return procedure.Validate().Any(defect => defect.Severity == DefectSeverity.Error) ? OfCutoffs() : new(procedure, [.. candidates]);
    }

    private static List<string> Names(int count) => [.. Groups.Take(count)];

    // A fact for each list but the first.
    private static List<FactDefinition> Facts(List<string> groups, bool mayBeMissing) => [.. groups.Skip(1).Select(group => new FactDefinition { Id = group, Kind = FactKind.Truth, MayBeMissing = mayBeMissing })];

    private SelectionProcedure Procedure(List<string> groups, List<FactDefinition> facts, List<Stage> stages, ScoredTest last) => new()
    {
        Id = "narrow",
        AssessedOn = new LocalDate(2026, 3, 31),
        Facts = [.. facts, new FactDefinition { Id = "on-top", Kind = FactKind.Truth, MayBeMissing = true }],
        Grouping = groups.Count == 1 ? Grouping.None : new Grouping.ByList { Lists = [.. groups.Select((group, index) => new ListDefinition(group, index == 0 ? Membership() : Condition.FactTrue(group), Law))] },
        Stages = [.. stages],
        MissingMarks = [new(ResultState.Absent, Of(Enum.GetValues<MissingMarkEffect>()), Law)],
        FinalScore = new(last, Law),
        Ranking = new() { By = Order.HighestFirst(last), Scope = Of(Enum.GetValues<Scope>()), Basis = Law },
    };

    // Everybody is in the general list, or whoever is in no other.
    private Condition Membership() => Chance(70) ? Condition.Always : Condition.Not(Condition.FactTrue("red"));

    private Cutoff Cutoff(int index, List<string> groups, List<FactDefinition> facts) => new()
    {
        Size = CutoffSize.Of(random.Next(1, 4)),
        By = Chance(60) ? Order.HighestFirst(Tests[index]) : Order.HighestFirst(Score.Sum([.. Tests.Take(index + 1)])).Then(OrderKey.FirstThoseWho(Condition.FactTrue("on-top"))),
        Scope = Of(Enum.GetValues<Scope>()),
        Ties = Of(Enum.GetValues<TiePolicy>()),
        Overlap = groups.Count > 1 ? Of(Enum.GetValues<ListOverlap>()) : ListOverlap.EachListOnItsOwn,
        OnTop = Chance(30) ? Condition.FactTrue(facts.Count > 0 && Chance(30) ? facts[0].Id : "on-top") : null,
        Basis = Law,
    };

    private PlacesRule Places(List<string> groups) => new()
    {
        Groups = [.. groups.OrderBy(_ => random.Next()).Select(group => new GroupPlaces(group, random.Next(5))
        {
            LeftUnfilled = Chance(20) ? new() { Number = 1, By = "the jury", On = new(2026, 5, 4), Reason = "for want of level" } : null,
            Complementary = Of(ComplementaryList.None, ComplementaryList.Everyone, ComplementaryList.First(1), ComplementaryList.PartOfMainList(Of(groups), Fraction.Of(1, 2), PlacesRounding.Up)),
        })],
        Transfers = [.. Enumerable.Range(0, random.Next(7)).Select(_ => (From: Of(groups), To: Of(groups))).Where(pair => pair.From != pair.To).Select(pair => new PlacesTransfer
        {
            From = pair.From,
            To = pair.To,
            AtMost = Chance(40) ? random.Next(1, 4) : null,
            AtMostShare = Chance(20) ? Of(Fraction.Of(1, 2), Fraction.Of(1, 3), 2) : null,
            Rounding = Of(Enum.GetValues<PlacesRounding>()),
            Basis = Law,
        })],
        Ties = Of(Enum.GetValues<TiePolicy>()),
        Alternation = Chance(30) ? new() { Groups = [.. groups, .. groups.Where(_ => Chance(40))], Provenance = "a lot drawn in public", Basis = Law } : null,
        Basis = Law,
    };

    private Candidate Candidate(int number, List<FactDefinition> facts, List<ScoredTest> tests, int percentOfGaps)
    {
        var application = new Application
        {
            Candidate = CandidateId.Of(FormattableString.Invariant($"C{number:D2}")),
            Facts =
            [
                .. facts.Where(fact => !(fact.MayBeMissing && Chance(15))).Select(fact => new Fact(fact.Id, Chance(50))),
                .. Chance(10) ? Array.Empty<Fact>() : [new Fact("on-top", Chance(20))],
            ],
        };
        return new Candidate(application) { Results = [.. tests.Where(_ => !Chance(percentOfGaps)).Select(test => new RecordedResult(test.Id, Chance(percentOfGaps / 4) ? TestResult.Without(Of(ResultState.Absent, ResultState.Withdrawn)) : (Points)random.Next(5)))] };
    }

    private JuryRuling Ruling(int number, List<Stage> stages)
    {
        var withCutoff = stages.Where(stage => stage.Cutoff is not null).ToList();
        var kind = Of(RulingKind.SetsAsideElimination, withCutoff.Count > 0 ? RulingKind.AdmitsOnTop : RulingKind.Eliminates, RulingKind.Eliminates);
        return new()
        {
            Candidate = CandidateId.Of(FormattableString.Invariant($"C{number:D2}")),
            Kind = kind,
            Stage = Of(kind == RulingKind.AdmitsOnTop ? withCutoff : stages).Id,
            By = "the jury",
            On = new LocalDate(2026, 5, 4),
            Reason = "as its minutes say",
        };
    }

    // Some groups, or all of them: who is in two can wait in one of them and have passed in the other.
    private Sequence<string> Some(List<string> groups) => groups.Count > 1 && Chance(70) ? [Of(groups)] : [];

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Of<T>(params IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
