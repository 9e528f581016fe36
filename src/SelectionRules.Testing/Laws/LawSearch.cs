using FsCheck;

namespace SelectionRules.Testing;

/// <summary>Looks for a pool that violates one law.</summary>
internal sealed class LawSearch(Law law)
{
    private int pools;
    private int met;
    private int instances;
    private string whyNot = "no pool was drawn";
    private Selection? violating;

    public void Look(LawTrial trial)
    {
        if (violating is not null)
        {
            return;
        }

        pools++;
        law.Check(trial).Switch(
            holds => (met, instances) = (met + 1, instances + holds.Instances),
            notApplicable => whyNot = notApplicable.Why,
            _ => (met, violating) = (met + 1, trial.Selection));
    }

    public LawFinding ToFinding(Arbitrary<Selection> selections, Func<SelectionProcedure, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>>> systemOf) => new()
    {
        Law = law,
        Pools = pools,
        PoolsMet = met,
        Result = violating is not null ? Shrunk(violating, selections, systemOf)
            : met > 0 ? new LawResult.Holds { Instances = instances }
            : new LawResult.DoesNotApply { Why = whyNot },
    };

    private LawResult Shrunk(Selection selection, Arbitrary<Selection> selections, Func<SelectionProcedure, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>>> systemOf)
    {
        var (smallest, _) = Shrinking.Smallest(selection, selections.Shrinker, smaller => ResultOf(smaller).IsViolated);
        return ResultOf(smallest);

        LawResult ResultOf(Selection one) => law.Check(one, systemOf(one.Procedure));
    }
}
