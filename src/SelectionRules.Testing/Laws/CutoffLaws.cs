namespace SelectionRules.Testing;

/// <summary>Laws on cutoffs: how many are kept, and who.</summary>
internal static class CutoffLaws
{
    private const string Exception = "procedures without a cutoff in one group or in lists that are each filled on their own";

    public static Law NobodyRetainedIsBelowSomebodyLeftOut { get; } = new(18, nameof(NobodyRetainedIsBelowSomebodyLeftOut), "Nobody whom a cutoff retains is placed below somebody whom it leaves out.")
    {
        About = "candidate retained and another left out by the same cutoff",
        Except = Exception,
        Applies = HasPlainCutoff,
        Instances = trial =>
            from contest in Contest.Of(trial)
            from retained in contest.Contenders.Where(contender => contender.Fate == ContenderFate.Retained)
            from left in contest.Contenders.Where(contender => contender.Fate == ContenderFate.LeftOut)
            select Instance.Of(
                !left.Place.IsAheadOf(retained.Place),
                $"'{retained.Line.Candidate}' with {retained.Place} is retained, and '{left.Line.Candidate}' with {left.Place} is left out",
                retained.Line.Candidate,
                left.Line.Candidate),
    };

    public static Law CutoffKeepsNoMoreThanItsPlaces { get; } = new(19, nameof(CutoffKeepsNoMoreThanItsPlaces), "A cutoff keeps no more than its places, but for those tied for the last one where the rule admits them all.")
    {
        About = "candidate retained by a cutoff where more passed than there are places",
        Except = Exception,
        Applies = HasPlainCutoff,
        Instances = trial =>
            from contest in Contest.Of(trial)
            where contest.Binds
            from retained in contest.Contenders.Where(contender => contender.Fate == ContenderFate.Retained)
            let before = contest.Cutoff.Ties == TiePolicy.AdmitAllTied ? contest.Ahead(retained) : contest.UpTo(retained) - 1
            select Instance.Of(
                before < contest.Places,
                $"'{retained.Line.Candidate}' with {retained.Place} is retained: {before} others are before, for {contest.Places} places ({contest.Cutoff.Ties})",
                retained.Line.Candidate),
    };

    public static Law CutoffFillsItsPlaces { get; } = new(20, nameof(CutoffFillsItsPlaces), "Nobody is left out by a cutoff, or left undecided, whom its places reach.")
    {
        About = "candidate left out or undecided at a cutoff, where more passed or may still pass than there are places",
        Except = Exception,
        Applies = HasPlainCutoff,
        Instances = OfThoseNotRetained,
    };

    public static Law TheTiedShareTheirFate { get; } = new(21, nameof(TheTiedShareTheirFate), "Those who tie at a cutoff are all retained, all left out, or all undecided.")
    {
        About = "pair of candidates tied at a cutoff, where more passed or may still pass than there are places",
        Except = Exception,
        Applies = HasPlainCutoff,
        Instances = trial =>
            from contest in Contest.Of(trial)
            from pair in Pairs(contest.Contenders)
            where (contest.CanBind || pair.One.Fate != pair.Other.Fate) && pair.One.Place.IsTiedWith(pair.Other.Place) && pair.One.IsOnTopOpen == pair.Other.IsOnTopOpen
            select Instance.Of(
                pair.One.Fate == pair.Other.Fate,
                $"'{pair.One.Line.Candidate}' is {pair.One.Fate} and '{pair.Other.Line.Candidate}' is {pair.Other.Fate}, both with {pair.One.Place}",
                pair.One.Line.Candidate,
                pair.Other.Line.Candidate),
    };

    public static Law SharedListsAreFilledInOrder { get; } = new(22, nameof(SharedListsAreFilledInOrder), "Where candidates are in several lists, one whom a list retains goes on in all of them, and a later list counts as the rule says.")
    {
        About = "candidate in a list at a cutoff that nobody's missing result can change",
        Except = "procedures without a cutoff over lists that share their candidates",
        Applies = procedure => procedure.Stages.Any(stage => stage.Cutoff is { } cutoff && PlacesReading.AreShared(procedure, cutoff)),
        Instances = SharedLists.Of,
    };

    private static bool HasPlainCutoff(SelectionProcedure procedure) => procedure.Stages.Any(stage => stage.Cutoff is { } cutoff && !PlacesReading.AreShared(procedure, cutoff));

    // Somebody who is not retained where there is a place for all is not what the law is about: it violates it.
    private static IEnumerable<Instance> OfThoseNotRetained(LawTrial trial) =>
        from contest in Contest.Of(trial)
        from contender in contest.Contenders
        where contender.Fate != ContenderFate.Retained
        let instance = Instance.Of(
            contender.Fate == ContenderFate.LeftOut ? IsBeyond(contest, contender) : IsOpen(contest, contender),
            $"'{contender.Line.Candidate}' with {contender.Place} is {contender.Fate}: {contest.Ahead(contender)} are ahead and {contest.UpTo(contender)} as good or better, {contest.MayCome} may still come, for {contest.Places} places ({contest.Cutoff.Ties})",
            contender.Line.Candidate)
        where contest.CanBind || instance.Finding is not null
        select instance;

    // Left out is only who has no place whatever becomes known: whoever waits may fail, and whoever may be admitted on top may be.
    private static bool IsBeyond(Contest contest, Contender contender) => !contender.IsOnTopOpen && (contest.Cutoff.Ties == TiePolicy.AdmitNoneTied
        ? contest.CertainlyUpTo(contender) > contest.Places
        : contest.CertainlyAhead(contender) >= contest.Places);

    // Undecided is nobody who has a place even if all who may come are ahead, and nobody who has none even if they all fail; with ties left undecided those who tie for the last place stay so.
    private static bool IsOpen(Contest contest, Contender contender)
    {
        var couldBeOut = contest.Cutoff.Ties == TiePolicy.AdmitAllTied
            ? contest.Ahead(contender) + contest.MayCome >= contest.Places
            : contest.UpTo(contender) + contest.MayCome > contest.Places;
        return couldBeOut && (contender.IsOnTopOpen || !IsBeyond(contest, contender));
    }

    private static IEnumerable<(Contender One, Contender Other)> Pairs(IReadOnlyList<Contender> all) =>
        all.SelectMany((one, position) => all.Skip(position + 1).Select(other => (one, other)));
}
