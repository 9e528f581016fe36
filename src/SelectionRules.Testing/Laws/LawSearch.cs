using FsCheck;

namespace SelectionRules.Testing;

/// <summary>Looks for a pool that violates one law.</summary>
internal sealed class LawSearch(Law law)
{
    private int pools;
    private int met;
    private int instances;
    private string whyNot = "no pool was drawn";
    private LawResult? violation;
    private bool isWithoutOutcome;

    public Law Law => law;

    /// <summary>Looks at a pool, unless the law is violated already.</summary>
    /// <exception cref="NoOutcomeException">The system gives no outcome, of the pool or of what the law makes of it.</exception>
    public void Look(LawTrial trial)
    {
        if (violation is not null)
        {
            return;
        }

        pools++;
        law.CheckOutcome(trial).Switch(
            holds => (met, instances) = (met + 1, instances + holds.Instances),
            notApplicable => whyNot = notApplicable.Why,
            violated => (met, violation) = (met + 1, violated));
    }

    /// <summary>Notes that the system gives no outcome of a pool: the law is violated by that.</summary>
    public void FindNoOutcome(LawTrial trial, NoOutcomeException found) => (met, violation, isWithoutOutcome) = (met + 1, law.WithoutOutcome(trial, found), true);

    /// <summary>Notes that the system gives no outcome of a pool, which another law says.</summary>
    public void PassOver(Law saidBy)
    {
        pools--;
        whyNot = $"the law was not looked at: the system gives no outcome, as law {saidBy} says";
    }

    /// <summary>Returns what was found, as it was found.</summary>
    public LawFinding ToFinding() => FindingOf(violation);

    /// <summary>Returns what was found, a violation as small as it shrinks.</summary>
    public LawFinding ToFinding(Arbitrary<Selection> selections, Func<SelectionProcedure, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>>> systemOf) =>
        FindingOf(violation is null ? null : Shrunk(violation, selections, systemOf));

    private LawFinding FindingOf(LawResult? violated) => new()
    {
        Law = law,
        Pools = pools,
        PoolsMet = met,
        Result = violated ?? (met > 0 ? new LawResult.Holds { Instances = instances } : new LawResult.DoesNotApply { Why = whyNot }),
    };

    // A violation of one kind never shrinks to one of the other kind. A system that answers by chance may not repeat itself: what it was found to do stands.
    private LawResult Shrunk(LawResult found, Arbitrary<Selection> selections, Func<SelectionProcedure, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>>> systemOf)
    {
        var smallest = found;
        Shrinking.Smallest(found.Witness.Selection, selections.Shrinker, IsViolated);
        return smallest;

        bool IsViolated(Selection smaller)
        {
            var result = ViolationOf(new(smaller, systemOf(smaller.Procedure)));
            smallest = result ?? smallest;
            return result is not null;
        }
    }

    private LawResult? ViolationOf(LawTrial trial)
    {
        try
        {
            return law.CheckOutcome(trial) is { IsViolated: true } violated && !isWithoutOutcome ? violated : null;
        }
        catch (NoOutcomeException found)
        {
            return isWithoutOutcome ? law.WithoutOutcome(trial, found) : null;
        }
    }
}
