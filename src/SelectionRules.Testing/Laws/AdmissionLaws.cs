namespace SelectionRules.Testing;

/// <summary>Laws on who is admitted, and in which group.</summary>
internal static class AdmissionLaws
{
    public static Law NobodyIsAdmittedWithoutEveryRequirement { get; } = new(8, nameof(NobodyIsAdmittedWithoutEveryRequirement), "Nobody goes on who applied late, without a document of the dossier, or without meeting a requirement.")
    {
        About = "candidate who is admitted",
        Instances = trial => Readings(trial, status => status is not (OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling)).Select(one =>
            Instance.Of(one.Reading.Status is null, $"'{one.Line.Candidate}' goes on, although {Why(one.Reading)}", one.Line.Candidate)),
    };

    public static Law NobodyIsRefusedWithoutAReason { get; } = new(9, nameof(NobodyIsRefusedWithoutAReason), "Nobody is refused who applied in time, with every document, and meets every requirement.")
    {
        About = "candidate who is refused",
        Instances = trial => Readings(trial, status => status == OutcomeStatus.NotAdmitted).Select(one =>
            Instance.Of(one.Reading.Status == OutcomeStatus.NotAdmitted, $"'{one.Line.Candidate}' is refused, and nothing speaks against admission", one.Line.Candidate)),
    };

    public static Law RulingsAreAskedForOpenQuestionsOnly { get; } = new(10, nameof(RulingsAreAskedForOpenQuestionsOnly), "A ruling is asked for exactly where nothing refuses the application and evidence or the group is open.")
    {
        About = "candidate who needs a ruling",
        Instances = trial => Readings(trial, status => status == OutcomeStatus.NeedsRuling).Select(one =>
            Instance.Of(one.Reading.Status == OutcomeStatus.NeedsRuling, $"'{one.Line.Candidate}' waits for a ruling, and there is nothing to rule on: {Why(one.Reading)}", one.Line.Candidate)),
    };

    public static Law TheGroupFollowsFromTheApplication { get; } = new(11, nameof(TheGroupFollowsFromTheApplication), "A candidate is counted in the group or the lists that the application gives by the rule, and in no other; where there is one group it has no name.")
    {
        About = "candidate",
        Instances = trial => trial.Candidates.Select(candidate =>
        {
            var groups = trial.Lines.Of(candidate.Id).Select(line => line.Group).ToHashSet(StringComparer.Ordinal);
            var expected = AdmissionReading.Of(trial.Procedure, candidate).Groups;
            return Instance.Of(groups.SetEquals(expected), $"'{candidate.Id}' is counted in [{string.Join(", ", groups)}], and belongs in {expected}", candidate.Id);
        }),
    };

    public static Law AdmissionLooksAtOneCandidateAlone { get; } = new(12, nameof(AdmissionLooksAtOneCandidateAlone), "Whether a candidate is admitted, and in which group, does not depend on anybody else.")
    {
        About = "candidate among others",
        ComparesOutcomes = true,
        Instances = trial => trial.Candidates.Count < 2 ? [] : LawTrial.Spread(trial.Candidates).Select(candidate =>
        {
            Sequence<Candidate> alone = [candidate];
            var after = trial.Evaluate(alone);
            return OutcomeDifference.Of(trial.Lines.Of(candidate.Id), after, $"'{candidate.Id}' applies alone", Admission).After(alone, after);
        }),
    };

    public static Law TheMomentOfReceiptDecidesLatenessOnly { get; } = new(13, nameof(TheMomentOfReceiptDecidesLatenessOnly), "An application received at another moment, on the same side of the closing, has the same outcome.")
    {
        About = "candidate",
        ComparesOutcomes = true,
        Instances = trial => LawTrial.Spread(trial.Candidates).Select(candidate =>
        {
            var changed = trial.Selection.WithApplication(candidate.Id, application => application with { ReceivedAt = OtherMoment(trial.Procedure, application.ReceivedAt) }).Candidates;
            var after = trial.Evaluate(changed);
            return OutcomeDifference.Of(trial.Lines.All, after, $"'{candidate.Id}' applies at another moment, as early or late as before").After(changed, after);
        }),
    };

    private static string Why(AdmissionReading reading) => reading.Refusals.Concat(reading.Questions).FirstOrDefault() ?? "everything is clear";

    private static IEnumerable<(OutcomeLine Line, AdmissionReading Reading)> Readings(LawTrial trial, Func<OutcomeStatus, bool> isAbout) =>
        from candidate in trial.Candidates
        from line in trial.Lines.Of(candidate.Id)
        where isAbout(line.Status)
        select (line, AdmissionReading.Of(trial.Procedure, candidate));

    private static OutcomeLine Admission(OutcomeLine line) => new()
    {
        Candidate = line.Candidate,
        Group = line.Group,
        Status = line.Status is OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling ? line.Status : OutcomeStatus.Laureate,
    };

    // To the last instant that is in time, or from there to long ago; to the first one that is too late, or from there to long after.
    private static NodaTime.Instant OtherMoment(SelectionProcedure procedure, NodaTime.Instant receivedAt)
    {
        if (procedure.ClosesAt?.FirstLateInstant is not { } late)
        {
            return receivedAt + NodaTime.Duration.FromDays(1);
        }

        var last = late - NodaTime.Duration.Epsilon;
        return receivedAt < late
            ? receivedAt == last ? last - NodaTime.Duration.FromDays(1) : last
            : receivedAt == late ? late + NodaTime.Duration.FromDays(1) : late;
    }
}
