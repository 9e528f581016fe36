using NodaTime;

namespace SelectionRules.Verification;

/// <summary>What admission makes of one application, and in which groups it is counted.</summary>
internal sealed record AdmissionReading
{
    private AdmissionReading()
    {
    }

    /// <summary>Gets why the application is refused; none where it is not.</summary>
    public Sequence<string> Refusals { get; private init; }

    /// <summary>Gets what somebody has to rule on first; none where everything is clear.</summary>
    public Sequence<string> Questions { get; private init; }

    /// <summary>Gets the ids of the groups; an empty id where there is none.</summary>
    public Sequence<string> Groups { get; private init; }

    /// <summary>Gets the codes of the reasons: all that refuse, or else the first question.</summary>
    public Sequence<string> Reasons { get; private init; }

    /// <summary>Gets the groups that a ruling may still bring the candidate into; none where that is determined.</summary>
    public Sequence<string> OpenGroups { get; private init; }

    public OutcomeStatus? Status => !Refusals.IsEmpty ? OutcomeStatus.NotAdmitted : !Questions.IsEmpty ? OutcomeStatus.NeedsRuling : null;

    public static AdmissionReading Of(SelectionProcedure procedure, Candidate candidate)
    {
        var application = candidate.Application;
        var reading = new CandidateReading(procedure, candidate, [], isGroupOpen: true);
        var refusals = new List<string>();
        var questions = new List<string>();
        var codes = new List<string>();
        var qualifying = new List<Diploma>();
        if (procedure.ClosesAt is { } closing && ClosingReading.FirstLateInstant(closing) is var late && application.ReceivedAt >= late)
        {
            refusals.Add($"received at {application.ReceivedAt}, and {late} is too late");
            codes.Add(ReasonCode.ReceivedLate);
        }

        foreach (var missing in procedure.Dossier?.Documents.Where(document => !application.Documents.Contains(document)) ?? [])
        {
            refusals.Add($"the document {missing} is missing");
            codes.Add(ReasonCode.DocumentsMissing);
        }

        foreach (var requirement in procedure.Eligibility)
        {
            var on = requirement.AssessedOn ?? procedure.AssessedOn;
            switch (reading.Of(requirement.Condition, on))
            {
                case Verdict.Met:
                    qualifying.AddRange(Qualifying(reading, requirement.Condition, on));
                    break;
                case Verdict.Undetermined when !requirement.UnderReserve:
                    questions.Add($"the evidence for '{requirement.Reason}' is missing");
                    break;
                case Verdict.NotMet:
                    refusals.Add($"'{requirement.Reason}' is not met: {RuleText.Of(requirement.Condition)}");
                    codes.Add(IsMetByAnyRecognition(requirement, on) ? requirement.ReasonIfUnrecognised! : requirement.Reason);
                    break;
            }
        }

        var asked = questions.Count;
        var groups = GroupsOf(procedure, candidate, reading, qualifying, questions);
        var open = questions.Count > asked ? OpenGroupsOf(procedure, reading) : [];
        var question = asked > 0 ? ReasonCode.EvidenceMissing : procedure.Grouping is Grouping.ByLanguageRole ? ReasonCode.LanguageRoleUndetermined : ReasonCode.GroupUndetermined;
        return new()
        {
            Refusals = refusals.ToSequence(),
            Questions = questions.ToSequence(),
            Reasons = codes.Count > 0 ? [.. codes.Distinct(StringComparer.Ordinal)] : questions.Count > 0 ? [question] : [],
            Groups = groups,
            OpenGroups = open,
        };

        bool IsMetByAnyRecognition(Requirement requirement, LocalDate on) => requirement.ReasonIfUnrecognised is not null
            && new CandidateReading(procedure, candidate, [], isGroupOpen: true, isAnyRecognitionAccepted: true).Of(requirement.Condition, on) == Verdict.Met;
    }

    // Those by which the requirement is met: what a route that is not met looks for does not qualify.
    private static IEnumerable<Diploma> Qualifying(CandidateReading reading, Condition condition, LocalDate on) => condition switch
    {
        _ when reading.Of(condition, on) != Verdict.Met => [],
        Condition.HoldsDiploma holds => reading.DiplomasFor(holds, on),
        Condition.All all => all.Of.SelectMany(part => Qualifying(reading, part, on)),
        Condition.Any any => any.Of.SelectMany(part => Qualifying(reading, part, on)),
        Condition.SomeOf some => some.Of.SelectMany(part => Qualifying(reading, part, on)),
        _ => [],
    };

    private static Sequence<string> GroupsOf(SelectionProcedure procedure, Candidate candidate, CandidateReading reading, List<Diploma> qualifying, List<string> questions)
    {
        var assigned = procedure.Rulings
            .Where(ruling => ruling.Candidate == candidate.Id && ruling.Kind == RulingKind.AssignsGroup)
            .Select(ruling => ruling.Group)
            .FirstOrDefault();
        switch (procedure.Grouping)
        {
            case Grouping.ByLanguageRole:
                return RoleOf(procedure.LanguageRole!, candidate.Application, qualifying, assigned, questions);
            case Grouping.ByCode byCode:
                return reading.FactOf(byCode.Fact) is { } code ? [code.AsT3] : Assigned("the group is not known", assigned, questions);
            case Grouping.ByList byList:
                return ListsOf(byList, reading, assigned, questions);
            default:
                return [string.Empty];
        }
    }

    private static Sequence<string> OpenGroupsOf(SelectionProcedure procedure, CandidateReading reading) => procedure.Grouping switch
    {
        Grouping.ByLanguageRole => [.. procedure.LanguageRole!.Roles.Select(role => role.Code)],
        Grouping.ByCode byCode => procedure.Facts.First(fact => string.Equals(fact.Id, byCode.Fact, StringComparison.Ordinal)).Codes,
        Grouping.ByList byList => [.. byList.Lists.Where(list => reading.Of(list.Members) == Verdict.Undetermined).Select(list => list.Id)],
        _ => [],
    };

    private static Sequence<string> RoleOf(LanguageRoleRule rule, Application application, List<Diploma> qualifying, string? assigned, List<string> questions)
    {
        if (qualifying.Count == 0)
        {
            return [string.Empty];
        }

        var roles = rule.Roles.Where(role => qualifying.Exists(diploma => diploma.Language == role)).ToList();
        if (roles.Count == 1)
        {
            return [roles[0].Code];
        }

        var fallback = roles.Count == 0 ? rule.WhereNoneQualifies : rule.WhereSeveralQualify;
        return fallback == RoleFallback.CandidateChooses && application.ChosenLanguageRole is { } chosen && rule.Roles.Contains(chosen)
            ? [chosen.Code]
            : Assigned("the language role is not known", assigned, questions);
    }

    // A ruling settles every list that is open: the candidate is in the one that it names, and in no other of them.
    private static Sequence<string> ListsOf(Grouping.ByList byList, CandidateReading reading, string? assigned, List<string> questions)
    {
        var verdicts = byList.Lists.Select(list => (list.Id, Verdict: reading.Of(list.Members))).ToList();
        var ruled = verdicts.Exists(list => list.Verdict == Verdict.Undetermined) ? Assigned("a list is open", assigned, questions)[0] : string.Empty;
        var lists = verdicts.Where(list => list.Verdict == Verdict.Met || string.Equals(list.Id, ruled, StringComparison.Ordinal)).Select(list => list.Id).ToSequence();
        return lists.IsEmpty ? [string.Empty] : lists;
    }

    // A ruling answers whatever else is open, and for one who is refused as well: the group is stated wherever it is determined.
    private static Sequence<string> Assigned(string question, string? assigned, List<string> questions)
    {
        if (assigned is not null)
        {
            return [assigned];
        }

        questions.Add(question);
        return [string.Empty];
    }
}
