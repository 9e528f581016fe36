namespace SelectionRules.Testing;

/// <summary>Draws pools of candidates, of a size at which the cutoffs of the procedure bind.</summary>
internal sealed class PoolDraw
{
    // Pools are small where that is enough. Where it is not, some are as large as it takes, in one group; more would cost more than it shows.
    private const int Large = 48;
    private const int Largest = 300;
    private const int Attempts = 80;

    private readonly SelectionProcedure procedure;
    private readonly Choices choices;
    private readonly ApplicationDraw applications;
    private readonly ResultDraw results;
    private readonly SumDraw sums;
    private readonly List<Candidate> candidates = [];

    private PoolDraw(SelectionProcedure procedure, Choices choices)
    {
        this.procedure = procedure;
        this.choices = choices;
        applications = new(procedure, choices);
        results = new(procedure, choices);
        sums = new(procedure, choices);
    }

    private CandidateId NextKey => CandidateId.Of(FormattableString.Invariant($"C{candidates.Count + 1:D2}"));

    public static Sequence<Candidate> Of(SelectionProcedure procedure, Choices choices) => new PoolDraw(procedure, choices).Draw();

    private Sequence<Candidate> Draw()
    {
        if (choices.Chance(30))
        {
            Fill(choices.Below(6));
        }
        else if (SizeToBind() is var size && size > Large && ContestToBind() is { } contest && choices.Chance(contest.Places > 2 * Large ? 20 : 30))
        {
            Fill(5);
            Bind(contest.Stage, contest.Group, contest.Places + choices.Between(1, 8));
        }
        else
        {
            Fill(Math.Min(Large, size + choices.Below(6)));
        }

        return candidates.ToSequence();
    }

    private void Fill(int count)
    {
        while (candidates.Count < count)
        {
            candidates.Add(candidates.Count > 0 && choices.Chance(24) ? Twin(choices.From(candidates)) : New());
        }
    }

    private Candidate New()
    {
        var candidate = new Candidate(applications.Of(NextKey)) { Results = results.OfCandidate() };
        return choices.Chance(12) ? sums.AtAThreshold(candidate) : candidate;
    }

    // With the same marks, or with the same sum in other parts: who ties by a sum alone shows what rounding or an approximation does to it. Some differ in what breaks ties.
    private Candidate Twin(Candidate other)
    {
        var twin = choices.Chance(40) ? other : sums.Shifted(other);
        return Transformations.Renamed(choices.Chance(40) ? applications.WithOtherTieBreaks(twin) : twin, NextKey);
    }

    // So many who pass a stage in one group: a few different ones, and others like them.
    private void Bind(int stage, string? group, int count)
    {
        var passed = new List<Candidate>();
        for (var attempt = 0; attempt < Attempts && passed.Count < Math.Min(count, Attempts / 4); attempt++)
        {
            var candidate = New();
            if (Passes(candidate, stage, group))
            {
                candidates.Add(candidate);
                passed.Add(candidate);
            }
        }

        for (var number = passed.Count; passed.Count > 0 && number < count && candidates.Count < Largest;)
        {
            var twin = Twin(choices.From(passed));
            if (Passes(twin, stage, group))
            {
                number++;
                candidates.Add(twin);
            }
        }
    }

    private bool Passes(Candidate candidate, int stage, string? group)
    {
        var admission = AdmissionReading.Of(procedure, candidate);
        var reading = new CandidateReading(procedure, candidate, admission.Groups, isGroupOpen: false);
        return admission.Status is null
            && (group is null || admission.Groups.Contains(group, StringComparer.Ordinal))
            && procedure.Stages.Take(stage + 1).All(reached => reading.Of(reached, group ?? admission.Groups[0]).Standing == StageStanding.Passed);
    }

    // The cutoff that the fewest people make bind.
    private (int Stage, string? Group, int Places)? ContestToBind()
    {
        var groups = AdmissibleApplication.GroupsOf(procedure);
        var contests =
            from stage in Enumerable.Range(0, procedure.Stages.Count)
            let cutoff = procedure.Stages[stage].Cutoff
            where cutoff is not null
            from @group in cutoff.Scope == Scope.Everyone ? [null] : groups.Select(one => (string?)one)
            let places = PlacesReading.Of(procedure, cutoff, @group)
            where places > 0 && places < Largest - 8
            select (Stage: stage, Group: @group, Places: places);
        var all = contests.ToList();
        return all.Count == 0 ? null : choices.From(all.FindAll(contest => contest.Places == all.Min(other => other.Places)));
    }

    // In each group one or two more than the smallest cutoff keeps, and half as many again who fail before.
    private int SizeToBind()
    {
        var groups = AdmissibleApplication.GroupsOf(procedure);
        var places = procedure.Stages
            .Select(stage => stage.Cutoff)
            .OfType<Cutoff>()
            .Select(cutoff => cutoff.Scope == Scope.Everyone ? PlacesReading.Of(procedure, cutoff, null) : groups.Sum(group => PlacesReading.Of(procedure, cutoff, group) + 1))
            .DefaultIfEmpty(4)
            .Min();
        return places + (places / 2);
    }
}
