namespace SelectionRules.RulesOracle;

/// <summary>What a cutoff makes of a candidate who passed the stage.</summary>
internal enum Fate
{
    Within,
    Open,
    Outside,
}

/// <summary>Who counts at a cutoff: somebody who has passed the stage, or who may still pass it.</summary>
internal sealed record Contender(Evidence Evidence, IReadOnlyList<KeyPlace> Keys, bool HasPassed, Verdict OnTop);

/// <summary>"How a candidate moves through the stages", rules 3 and 4.</summary>
internal static class Cutoffs
{
    public static void Apply(SelectionProcedure procedure, int index, IReadOnlyList<Entry> entries)
    {
        var stage = procedure.Stages[index];
        var cutoff = stage.Cutoff!;
        var passed = entries.Where(entry => entry.Status is null).ToList();
        var waiting = entries.Where(entry => entry is { Status: OutcomeStatus.Pending, IsLost: false } && CanPass(procedure, index, entry.Evidence, entry.Group)).ToList();
        var fates = passed.Concat(waiting).ToDictionary(entry => entry, _ => Fate.Outside);
        foreach (var list in cutoff.Scope == Scope.Everyone ? [null] : Lists(procedure))
        {
            var counted = Contenders(procedure, index, entries, list)
                .Where(contender => cutoff.Overlap != ListOverlap.LaterListsCountTheRest || FateSoFar(contender) != Fate.Within)
                .Select(contender => cutoff.Overlap == ListOverlap.LaterListsCountTheRest && FateSoFar(contender) == Fate.Open ? contender with { HasPassed = false } : contender)
                .ToList();
            var places = Places(procedure, cutoff, list);
            foreach (var entry in passed.Where(entry => list is null || entry.Group == list).ToList())
            {
                fates[entry] = Of(Contender(entry.Evidence, cutoff, stage, hasPassed: true), counted, places, cutoff.Ties);
            }

            foreach (var entry in waiting.Where(entry => list is null || entry.Group == list).ToList())
            {
                // Among everybody, one who waits in this list and has passed in another is counted as having passed.
                var isPresent = list is null && passed.Exists(other => other.Candidate == entry.Candidate);
                fates[entry] = Of(Contender(entry.Evidence, cutoff, stage, hasPassed: isPresent), counted, places, cutoff.Ties);
            }
        }

        // One who waits, and whom this cutoff leaves out for certain, ends ahead of nobody later.
        foreach (var entry in waiting)
        {
            entry.IsLost = FateOf(entry) == Fate.Outside;
        }

        foreach (var entry in passed)
        {
            var fate = FateOf(entry);
            if (fate == Fate.Outside)
            {
                entry.Stop(OutcomeStatus.NotRetained, stage.Id, ReasonCode.OutsideCutoff);
            }
            else if (fate == Fate.Open)
            {
                entry.Stop(OutcomeStatus.Pending, stage.Id, ReasonCode.CutoffUndecided);
            }
        }

        // "whoever one list retains goes on in all"
        Fate FateOf(Entry entry) => cutoff.Overlap == ListOverlap.EachListOnItsOwn ? fates[entry] : FateInAny(entry.Candidate);

        Fate FateSoFar(Contender contender) => FateInAny(contender.Evidence.Candidate.Id);

        // Whom a list would keep who still waits in it may be kept by it: "more evidence never changes a decision that was final".
        Fate FateInAny(CandidateId candidate) => fates.Where(one => one.Key.Candidate == candidate)
            .Select(one => one.Value == Fate.Within && waiting.Contains(one.Key) ? Fate.Open : one.Value)
            .DefaultIfEmpty(Fate.Outside).Min();
    }

    // Those in no list are counted with those in none.
    private static IEnumerable<string?> Lists(SelectionProcedure procedure) => Groups.All(procedure).Append("").Distinct();

    private static IEnumerable<Contender> Contenders(SelectionProcedure procedure, int index, IReadOnlyList<Entry> entries, string? list)
    {
        var stage = procedure.Stages[index];
        return entries.GroupBy(entry => entry.Candidate).SelectMany<IGrouping<CandidateId, Entry>, Contender>(lines =>
        {
            var own = lines.Where(line => list is null || line.Group == list).ToList();
            if (own.Exists(line => line.Status is null))
            {
                return [Contender(own[0].Evidence, stage.Cutoff!, stage, hasPassed: true)];
            }

            // 4. "A `needs-ruling` candidate counts as pending in every group": no mark of one group stops whom a ruling may still bring into another.
            var evidence = lines.First().Evidence;
            var pendingIn = lines.First().Status == OutcomeStatus.NeedsRuling
                ? [""]
                : own.Where(line => line is { Status: OutcomeStatus.Pending, IsLost: false }).Select(line => line.Group);

            var canPass = pendingIn.Any(group => CanPass(procedure, index, evidence, group));
            return canPass ? [Contender(evidence, stage.Cutoff!, stage, hasPassed: false)] : [];
        });
    }

    // "unless what is known of their results up to and including that stage excludes it: a failure or a withdrawal"
    private static bool CanPass(SelectionProcedure procedure, int index, Evidence evidence, string group) =>
        procedure.Stages.Take(index + 1).All(stage => Stages.Look(stage, evidence, group).Own is Own.Passed or Own.Waiting);

    // "admitted on top, without taking a place": by the rule, or by a ruling of the jury.
    private static Contender Contender(Evidence evidence, Cutoff cutoff, Stage stage, bool hasPassed)
    {
        var isRuled = Stages.IsRuled(stage, evidence, RulingKind.AdmitsOnTop);
        var onTop = isRuled ? Verdict.Met : cutoff.OnTop is null ? Verdict.NotMet : Conditions.Of(cutoff.OnTop, evidence);
        return new(evidence, hasPassed ? Orders.Known(cutoff.By, evidence) : Orders.Possible(cutoff.By, evidence), hasPassed, onTop);
    }

    private static Fate Of(Contender one, IReadOnlyList<Contender> counted, int places, TiePolicy ties)
    {
        if (one.OnTop == Verdict.Met)
        {
            return Fate.Within;
        }

        var others = counted.Where(other => other.Evidence.Candidate.Id != one.Evidence.Candidate.Id && other.OnTop != Verdict.Met).ToList();
        var known = others.Where(other => other.HasPassed && other.OnTop != Verdict.Undetermined).ToList();
        var aheadForCertain = known.Count(other => Orders.IsAhead(other.Keys, one.Keys));
        var perhapsAhead = others.Count(other => Orders.CanBeAhead(other.Keys, one.Keys));
        var notBehindForCertain = known.Count(other => !Orders.CanBeAhead(one.Keys, other.Keys));
        var perhapsNotBehind = others.Count(other => !Orders.IsAhead(one.Keys, other.Keys));

        // "within when fewer than N are strictly ahead"; where those who tie for the last place are not simply kept, all of them have to fit.
        var isWithin = ties == TiePolicy.AdmitAllTied ? perhapsAhead < places : perhapsNotBehind < places;
        var isOutside = ties == TiePolicy.AdmitNoneTied ? notBehindForCertain >= places : aheadForCertain >= places;
        return isWithin ? Fate.Within : isOutside && one.OnTop != Verdict.Undetermined ? Fate.Outside : Fate.Open;
    }

    private static int Places(SelectionProcedure procedure, Cutoff cutoff, string? list)
    {
        switch (cutoff.Size)
        {
            case CutoffSize.Same same:
                return same.Places;
            case CutoffSize.PerGroup perGroup:
                return perGroup.Places.Where(one => list is null || one.Group == list).Sum(one => one.Number);
            case CutoffSize.PerPlace perPlace:
                // "A multiple is of the places offered, those left unfilled among them."
                var places = procedure.Places!.Groups.Where(one => list is null || one.Group == list).Sum(PlacesFilled.Offered);
                var kept = places <= perPlace.FewPlaces ? places + perPlace.ExtraForFewPlaces : PlacesFilled.Rounded((Ratio)perPlace.Factor * places, perPlace.Rounding);
                return Math.Max(kept, perPlace.AtLeast);
            default:
                throw new NotSupportedException(cutoff.Size.GetType().Name);
        }
    }
}
