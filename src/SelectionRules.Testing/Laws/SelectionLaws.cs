using Ardalis.GuardClauses;
using FsCheck;
using FsCheck.Fluent;

namespace SelectionRules.Testing;

/// <summary>Puts systems to the laws: this library, someone's own code, or a list of published results.</summary>
/// <remarks>
/// A system is a function from candidates to lines, and it is always asked about the same procedure. It violates a law where a pool shows so, and whatever the law, where it throws or leaves a candidate out.
/// </remarks>
public static class SelectionLaws
{
    private const int Size = 50;

    /// <summary>Draws pools for a procedure, puts a system to every law, and shrinks what violates one.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="evaluate">The system: from candidates to the lines of its outcome.</param>
    /// <param name="options">How many pools, and which; 300 unless set otherwise.</param>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    public static LawReport Check(SelectionProcedure procedure, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> evaluate, LawOptions? options = null)
    {
        Guard.Against.Null(evaluate);
        return Check(Arbitraries.Selections(RequireValid(procedure)), _ => evaluate, options ?? new());
    }

    /// <summary>Puts a system to every law, with one pool.</summary>
    public static LawReport Check(Selection selection, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> evaluate) =>
        Check(new LawTrial(Guard.Against.Null(selection), Guard.Against.Null(evaluate)));

    /// <summary>Puts published results to every law that looks at one outcome; those that compare outcomes do not apply, and say so.</summary>
    public static LawReport Check(Selection selection, Sequence<OutcomeLine> lines) => Check(new LawTrial(Guard.Against.Null(selection), lines));

    /// <summary>Returns this library as a system: what it makes of candidates of a procedure.</summary>
    public static Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> EvaluationOf(SelectionProcedure procedure)
    {
        Guard.Against.Null(procedure);
        return candidates => OutcomeLine.AllOf(procedure.Evaluate(candidates));
    }

    /// <summary>Draws selections, puts a system of each procedure to laws, and shrinks what violates one.</summary>
    internal static LawReport Check(Arbitrary<Selection> selections, Func<SelectionProcedure, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>>> systemOf, LawOptions options)
    {
        var searches = options.Laws.Select(law => new LawSearch(law)).ToList();
        Look(searches, selections.Generator.Sample(options.Draws, new Rnd((ulong)options.Seed), Size).Select(selection => new LawTrial(selection, systemOf(selection.Procedure))));
        return new() { Findings = [.. searches.Select(search => search.ToFinding(selections, systemOf))] };
    }

    // That there is no outcome is said once, by the first law that meets it: the others have nothing to look at there.
    private static void Look(List<LawSearch> searches, IEnumerable<LawTrial> trials)
    {
        Law? saidBy = null;
        foreach (var trial in trials)
        {
            foreach (var search in searches)
            {
                try
                {
                    search.Look(trial);
                }
                catch (NoOutcomeException found) when (saidBy is null)
                {
                    saidBy = search.Law;
                    search.FindNoOutcome(trial, found);
                }
                catch (NoOutcomeException)
                {
                    search.PassOver(saidBy!);
                }
            }
        }
    }

    private static LawReport Check(LawTrial trial)
    {
        RequireValid(trial.Procedure);
        var searches = Laws.All.Select(law => new LawSearch(law)).ToList();
        Look(searches, [trial]);
        return new() { Findings = [.. searches.Select(search => search.ToFinding())] };
    }

    private static SelectionProcedure RequireValid(SelectionProcedure procedure)
    {
        var errors = Guard.Against.Null(procedure).Validate().Where(defect => defect.Severity == DefectSeverity.Error).ToSequence();
        return errors.IsEmpty ? procedure : throw new InvalidProcedureException(errors);
    }
}
