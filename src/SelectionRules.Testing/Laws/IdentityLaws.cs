namespace SelectionRules.Testing;

/// <summary>Laws on what must not matter: when, in which order and under which key evidence is looked at.</summary>
internal static class IdentityLaws
{
    public static Law SameEvidenceSameOutcome { get; } = new(3, nameof(SameEvidenceSameOutcome), "The same evidence, evaluated again, has the same outcome, line for line.")
    {
        About = "candidate",
        ComparesOutcomes = true,
        Instances = trial =>
        {
            var again = trial.Evaluate(trial.Candidates);
            var isSame = again.All == trial.Lines.All;
            return trial.Candidates.IsEmpty ? [] : [Instance.Of(isSame, $"the outcome differs when it is made again").After([], again)];
        },
    };

    public static Law OrderOfApplicationsDecidesNothing { get; } = new(4, nameof(OrderOfApplicationsDecidesNothing), "The order in which applications are read decides nothing, ties included.")
    {
        About = "pair of candidates",
        ComparesOutcomes = true,
        Instances = OfOrder,
    };

    public static Law KeysDecideNothing { get; } = new(5, nameof(KeysDecideNothing), "The keys of the candidates decide nothing: under other keys they have the same outcomes.")
    {
        About = "candidate",
        Except = "procedures with rulings, which name candidates by their keys",
        Applies = procedure => procedure.Rulings.IsEmpty,
        ComparesOutcomes = true,
        Instances = OfKeys,
    };

    public static Law AdjustmentsChangeNothing { get; } = new(6, nameof(AdjustmentsChangeNothing), "A reasonable adjustment granted to a candidate changes no outcome: no threshold and no score.")
    {
        About = "candidate",
        ComparesOutcomes = true,
        Instances = trial => LawTrial.Spread(trial.Candidates.SelectMany(candidate => Parts.TestsOf(trial.Procedure).Select(test => (candidate, test)))).Select(variation =>
        {
            var changed = trial.Selection.WithAdjustment(variation.candidate.Id, variation.test).Candidates;
            var after = trial.Evaluate(changed);
            return OutcomeDifference.Of(trial.Lines.All, after, $"'{variation.candidate.Id}' is granted an adjustment of {variation.test.Id}").After(changed, after);
        }),
    };

    public static Law EqualEvidenceSharesItsFate { get; } = new(7, nameof(EqualEvidenceSharesItsFate), "Two candidates with the same evidence have the same status, stage, score and rank.")
    {
        About = "candidate without a ruling",
        ComparesOutcomes = true,
        Instances = OfTwins,
    };

    private static IEnumerable<Instance> OfOrder(LawTrial trial)
    {
        if (trial.Candidates.Count < 2)
        {
            yield break;
        }

        foreach (var changed in new[] { trial.Selection.Reversed(), trial.Selection.Shuffled(1), trial.Selection.Shuffled(2) }.Select(selection => selection.Candidates))
        {
            var after = trial.Evaluate(changed);
            yield return OutcomeDifference.Of(trial.Lines.All, after, "the applications are read in another order").After(changed, after);
        }
    }

    // Backwards, so that an order by key turns round.
    private static IEnumerable<Instance> OfKeys(LawTrial trial)
    {
        if (trial.Candidates.IsEmpty)
        {
            yield break;
        }

        var names = new Dictionary<CandidateId, CandidateId>();
        foreach (var candidate in trial.Candidates.OrderBy(candidate => candidate.Id))
        {
            names.Add(candidate.Id, CandidateId.Of(FormattableString.Invariant($"key{trial.Candidates.Count - names.Count:D6}")));
        }

        var changed = trial.Selection.WithKeys(key => names[key]).Candidates;
        var after = trial.Evaluate(changed);
        var expected = trial.Lines.All.Select(line => Renamed(line, names[line.Candidate]));
        yield return OutcomeDifference.Of(expected, after, "the candidates have other keys").After(changed, after);
    }

    private static OutcomeLine Renamed(OutcomeLine line, CandidateId key) =>
        line with { Candidate = key, Placement = line.Placement is { } placement ? placement with { Candidate = key } : null };

    private static IEnumerable<Instance> OfTwins(LawTrial trial)
    {
        var twin = CandidateId.Of("the-twin");
        foreach (var candidate in LawTrial.Spread(trial.Candidates.Where(candidate => trial.Procedure.Rulings.All(ruling => ruling.Candidate != candidate.Id))))
        {
            var changed = trial.Selection.WithTwin(candidate.Id, twin).Candidates;
            var after = trial.Evaluate(changed);
            foreach (var line in after.Of(candidate.Id))
            {
                var other = after.Find(twin, line.Group);
                var isSame = other is not null && OutcomeDifference.WithoutTurn(Renamed(other, line.Candidate)) == OutcomeDifference.WithoutTurn(line);
                yield return Instance.Of(isSame, $"'{candidate.Id}' and a twin with the same evidence differ: [{line}] and [{other}]", candidate.Id, twin).After(changed, after);
            }
        }
    }
}
