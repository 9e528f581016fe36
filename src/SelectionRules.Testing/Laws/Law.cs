using Ardalis.GuardClauses;

namespace SelectionRules.Testing;

/// <summary>One law of the catalogue: a sentence, and a predicate over a procedure, a pool and its outcome that names a witness.</summary>
public sealed class Law
{
    internal Law(int number, string name, string sentence)
    {
        Number = number;
        Name = name;
        Sentence = sentence;
    }

    /// <summary>Gets the number in the catalogue; it never changes.</summary>
    public int Number { get; }

    /// <summary>Gets the name, which is also that of the property that tests it.</summary>
    public string Name { get; }

    /// <summary>Gets what the law says.</summary>
    public string Sentence { get; }

    /// <summary>Gets what there has to be in a pool for the law to say anything.</summary>
    public required string About { get; init; }

    /// <summary>Gets a value indicating whether other candidates have to be put to the system; otherwise one outcome is enough, such as a list of published results.</summary>
    public bool ComparesOutcomes { get; internal init; }

    /// <summary>Gets which procedures the law says nothing about, in words; empty where it is about all.</summary>
    public string Except { get; internal init; } = string.Empty;

    internal Func<SelectionProcedure, bool> Applies { get; init; } = _ => true;

    internal Func<LawTrial, IEnumerable<Instance>> Instances { get; init; } = _ => [];

    /// <summary>Tells whether the law says anything about a procedure.</summary>
    public bool AppliesTo(SelectionProcedure procedure) => Applies(Guard.Against.Null(procedure));

    /// <summary>Puts a system to the law, with one pool.</summary>
    /// <param name="selection">The procedure and the candidates.</param>
    /// <param name="evaluate">The system: from candidates to the lines of its outcome. One that throws or leaves somebody out violates the law.</param>
    public LawResult Check(Selection selection, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> evaluate) =>
        Check(new LawTrial(Guard.Against.Null(selection), Guard.Against.Null(evaluate)));

    /// <summary>Puts published results to the law; one that compares outcomes does not apply to them.</summary>
    /// <param name="selection">The procedure and the candidates.</param>
    /// <param name="lines">The results.</param>
    public LawResult Check(Selection selection, Sequence<OutcomeLine> lines) => Check(new LawTrial(Guard.Against.Null(selection), lines));

    /// <summary>Returns the number and the name.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Name}");

    internal LawResult Check(LawTrial trial)
    {
        try
        {
            return CheckOutcome(trial);
        }
        catch (NoOutcomeException violation)
        {
            return WithoutOutcome(trial, violation);
        }
    }

    /// <summary>Returns the violation that a system gives no outcome.</summary>
    internal LawResult WithoutOutcome(LawTrial trial, NoOutcomeException violation) => new LawResult.Violated { Witness = WitnessOf(trial, violation) };

    /// <summary>Puts a system to the law, where it gives an outcome.</summary>
    /// <exception cref="NoOutcomeException">It gives none.</exception>
    internal LawResult CheckOutcome(LawTrial trial) =>
        !Applies(trial.Procedure) ? NotApplicable($"the law says nothing about {Except}")
        : ComparesOutcomes && !trial.CanEvaluateOthers ? NotApplicable("the law compares outcomes, and there is one only")
        : Look(trial);

    // Where others were asked about than the pool, it is they whom the system has no outcome for.
    private Witness WitnessOf(LawTrial trial, NoOutcomeException violation)
    {
        var witness = new Witness { Law = ToString(), Finding = violation.Message, Involved = violation.Involved, Selection = trial.Selection };
        return violation.Candidates is not { } asked || asked == trial.Candidates
            ? witness with { Lines = violation.Lines }
            : witness with { Lines = trial.Lines.All, Changed = asked, LinesAfter = violation.Lines };
    }

    private LawResult Look(LawTrial trial)
    {
        // Whatever the law is about, an outcome that is none violates it.
        var lines = trial.Lines.All;
        var held = 0;
        foreach (var instance in Instances(trial))
        {
            if (instance.Finding is { } finding)
            {
                return new LawResult.Violated
                {
                    Witness = new()
                    {
                        Law = ToString(),
                        Finding = finding,
                        Involved = instance.Involved,
                        Selection = trial.Selection,
                        Lines = lines,
                        Changed = instance.Changed,
                        LinesAfter = instance.LinesAfter,
                    },
                };
            }

            held++;
        }

        return held == 0 ? NotApplicable($"there is no {About} here") : new LawResult.Holds { Instances = held };
    }

    private static LawResult NotApplicable(string why) => new LawResult.DoesNotApply { Why = why };
}
