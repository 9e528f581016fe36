namespace SelectionRules;

/// <summary>Finds which parts may leave a score without a value, for somebody who goes on: exempt, left out, not awaited, a fact that may be missing.</summary>
internal sealed class MissingParts
{
    private static readonly ResultState[] Missing = [ResultState.Absent, ResultState.Late, ResultState.Excluded];

    private readonly ProcedureReview review;
    private readonly HashSet<string> exempted;
    private readonly HashSet<string> open;

    public MissingParts(ProcedureReview review)
    {
        this.review = review;
        exempted = review.Walk.All<Condition.ResultIs>()
            .Where(found => found.Node.OneOf.Contains(ResultState.Exempt))
            .Select(found => found.Node.Test.Id)
            .ToHashSet(StringComparer.Ordinal);
        // Whoever does not state what a requirement asks for waits for a ruling, unless admitted under reserve.
        open = review.Facts.Values.Where(fact => fact.MayBeMissing).Select(fact => fact.Id)
            .Except(review.Procedure.Eligibility.Where(requirement => !requirement.UnderReserve).SelectMany(requirement => FactsIn(requirement.Condition)), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Returns the parts that a score may be without; none where it has a value in every case.</summary>
    public IReadOnlyList<MissingPart> Of(Score score, Suppositions supposed) => score switch
    {
        Score.OfTest ofTest => [.. OfTest(ofTest.Test, supposed)],
        Score.OfFact ofFact => review.Facts.TryGetValue(ofFact.Fact, out var fact) && fact.MayBeMissing ? [new(ofFact.Fact, $"the fact '{ofFact.Fact}' may be missing", IsFact: true)] : [],
        Score.Total total => All(total.Terms.Select(term => term.Score), supposed),
        Score.Mean mean => All(mean.Terms.Select(term => term.Score), supposed),
        Score.Weighted weighted => All(weighted.Parts.Select(part => part.Score), supposed),
        Score.BestOf best => AtLeast(best.Count, best.Scores, supposed),
        Score.LowestOf lowest => AtLeast(1, lowest.Scores, supposed),
        Score.KnownMean mean => AtLeast(1, mean.Terms.Select(term => term.Score), supposed),
        Score.OrElse orElse when Of(orElse.Score, supposed) is { Count: > 0 } parts => [.. parts.Where(part => part.IsAskedFor).Union(Of(orElse.Otherwise, supposed))],
        Score.OrElse => [],
        Score.Either either => Of(either, supposed),
        _ => All(TreeParts.Of(Place.Of("score"), score).Select(part => part.Part).OfType<Score>(), supposed),
    };

    /// <summary>Tells whether a condition is compared in every case.</summary>
    public bool AreCompared(Condition condition, Suppositions supposed) => condition switch
    {
        Condition.All all => AreAnyCompared(all.Of, supposed),
        Condition.Any any => AreAnyCompared(any.Of, supposed),
        Condition.SomeOf some => AreAnyCompared(some.Of, supposed),
        Condition.Negation negation => AreCompared(negation.Of, supposed),
        Condition.ScoreIs score => Of(score.Score, supposed).Count == 0,
        Condition.LevelIs level => !OfTest(level.Test, supposed).Any(),
        Condition.RatingIs rating => !OfTest(rating.Test, supposed).Any(),
        _ => true,
    };

    private bool AreAnyCompared(Sequence<Condition> parts, Suppositions supposed) => parts.IsEmpty || parts.Any(part => AreCompared(part, supposed));

    private IEnumerable<MissingPart> OfTest(Test test, Suppositions supposed)
    {
        if (test.AwaitedWhere is { } where && supposed.CanBe(test, ResultState.Exempt) && supposed.TruthOf(where) != true)
        {
            yield return new(test.Id, $"'{test.Id}' is not awaited from everybody");
        }
        else if (test.AwaitedWhere is null && exempted.Contains(test.Id) && supposed.CanBe(test, ResultState.Exempt))
        {
            yield return new(test.Id, $"somebody may be exempt from '{test.Id}'");
        }

        foreach (var state in Missing)
        {
            if (review.Procedure.MissingMarkOf(test, state)?.Effect == MissingMarkEffect.IsLeftOut && supposed.CanBe(test, state))
            {
                yield return new(test.Id, $"'{test.Id}' is left out for who is {EvidenceCode.Of(state)}");
            }
        }
    }

    private IReadOnlyList<MissingPart> Of(Score.Either either, Suppositions supposed) => supposed.TruthOf(either.If) switch
    {
        true => Of(either.Then, supposed),
        false => Of(either.Otherwise, supposed),
        _ => [.. Of(either.Then, supposed.With(either.If, true)).Union(Of(either.Otherwise, supposed.With(either.If, false))).Union(AskedFor(either))],
    };

    private IEnumerable<MissingPart> AskedFor(Score.Either either) =>
        FactsIn(either.If).Where(open.Contains).Select(fact => new MissingPart(fact, $"a condition asks for the fact '{fact}', which may be missing", IsFact: true, IsAskedFor: true));

    private static IEnumerable<string> FactsIn(Condition condition) => TreeParts.AllOf(condition).Select(FactOf).OfType<string>();

    private static string? FactOf(object node) => node switch
    {
        Condition.FactIs fact => fact.Fact,
        Condition.CodeIs code => code.Fact,
        Condition.NumberIs number => number.Fact,
        Condition.DateIs date => date.Fact,
        Condition.AgeIs age => age.BirthDate,
        _ => null,
    };

    private List<MissingPart> All(IEnumerable<Score> parts, Suppositions supposed) => [.. parts.SelectMany(part => Of(part, supposed)).Distinct()];

    // So many parts have to have a value; where as many have one in every case nothing is missing, unless it is open which they are.
    private List<MissingPart> AtLeast(int count, IEnumerable<Score> parts, Suppositions supposed)
    {
        var missing = parts.Select(part => Of(part, supposed)).ToList();
        var areEnough = missing.Count(part => part.Count == 0) >= count;
        return [.. missing.SelectMany(part => part).Where(part => !areEnough || part.IsAskedFor).Distinct()];
    }
}
