namespace SelectionRules;

/// <summary>Finds out what other answers would change, by deciding the pool anew under each.</summary>
internal sealed class SensitivityEnquiry
{
    private readonly Outcome outcome;
    private readonly CancellationToken cancellation;
    private readonly Lazy<List<Candidate>> candidates;
    private readonly Lazy<Sequence<RecruitmentReserve>> reserves;
    private readonly List<(SelectionProcedure Procedure, Sequence<Assumption> Answers)> variants;

    public SensitivityEnquiry(Outcome outcome, List<SelectionProcedure> variants, CancellationToken cancellation)
    {
        this.outcome = outcome;
        this.cancellation = cancellation;
        candidates = new(() => [.. outcome.Pool.Candidates]);
        reserves = new(() => ReservesOf(outcome));
        this.variants = [.. variants.Select(variant => (variant, AnswersOf(variant)))];
    }

    public Sensitivity Report()
    {
        // A variant that changes several answers is listed under each of them and tried once.
        var stated = variants.ConvertAll(variant => Tried(new OtherAnswer { Answers = variant.Answers, IsDerived = false, Procedure = variant.Procedure }));
        return new Sensitivity
        {
            IsProvisional = outcome.IsProvisional,
            Assumptions =
            [
                .. outcome.Procedure.Assumptions.Select(assumption => new AssumptionSensitivity
                {
                    Assumption = assumption,
                    Clauses = [.. ProcedureWalk.Of(outcome.Procedure).All<Basis>().Select(found => found.Node).Where(basis => basis.Assumptions.AsSpan().Contains(assumption)).Distinct()],
                    Others = [.. Derived(assumption), .. stated.Where(other => IsAnsweredBy(assumption, other.Procedure)).Select(other => other with { Question = assumption.Question })],
                }),
            ],
        };
    }

    private IEnumerable<OtherAnswer> Derived(Assumption assumption) => DerivedAnswers.Of(outcome.Procedure, assumption).Select(derived => Tried(new OtherAnswer
    {
        Answers = [derived.Answer],
        IsDerived = true,
        Procedure = derived.Procedure,
        Question = assumption.Question,
    }));

    private OtherAnswer Tried(OtherAnswer other)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var pool = CandidatePool.Of(other.Procedure, candidates.Value);
            var after = other.Procedure.Evaluate(pool, cancellation);
            return other with
            {
                IsProvisional = after.IsProvisional,
                Differences = OutcomeDifference.Between(outcome, after),
                Placements = PlacementDifference.Between(outcome, after),
                ChangesReserves = reserves.Value != ReservesOf(after),
            };
        }
        catch (InvalidProcedureException invalid)
        {
            return other with { Obstacles = Obstacle.Of(other.Procedure, invalid) };
        }
        catch (ArgumentException)
        {
            // The results are those of the procedure's tests; a variant with other tests cannot take them. The message of the exception would name a candidate.
            return other with { Obstacles = Obstacle.Between(outcome.Procedure, other.Procedure) };
        }
    }

    // What the variant says otherwise: an answer that the procedure does not give, to a question that it asks.
    private Sequence<Assumption> AnswersOf(SelectionProcedure variant)
    {
        var answers = variant.AnswersOtherwiseThan(outcome.Procedure);
        return answers.IsEmpty
            ? throw new ArgumentException($"The variant '{variant.Id}' answers no question of the procedure '{outcome.Procedure.Id}' otherwise: say the other answer in its assumptions.", nameof(variant))
            : answers;
    }

    // Where a question is answered at several rules, the answers that a variant takes back are those that it changes; where it takes none back, all are meant.
    private bool IsAnsweredBy(Assumption assumption, SelectionProcedure variant)
    {
        var there = variant.Assumptions;
        bool IsTakenBack(Assumption one) => !there.AsSpan().Contains(one);
        var same = outcome.Procedure.Assumptions.Where(one => one.Question == assumption.Question).ToList();
        return there.Any(one => one.Question == assumption.Question && !same.Contains(one)) && (IsTakenBack(assumption) || !same.Exists(IsTakenBack));
    }

    // The day is an input; for a comparison any day does, as long as it is the same one.
    private Sequence<RecruitmentReserve> ReservesOf(Outcome decided) => decided.IsProvisional ? [] : decided.EstablishReserves(outcome.Procedure.AssessedOn);
}
