using System.Collections.Frozen;
using NodaTime;

namespace SelectionRules;

/// <summary>Admits one application, or says why not: no allocation, no pool.</summary>
internal sealed class AdmissionPass
{
    private const int Late = 0;
    private const int Incomplete = 1;

    private readonly SelectionProcedure procedure;
    private readonly GroupTable groups;
    private readonly FrozenDictionary<CandidateId, JuryRuling[]> rulings;
    private readonly Sequence<string>[] idsOfGroups;
    private readonly Instant firstLate;
    private readonly (Requirement Rule, LocalDate On, int Reason, int ReasonIfUnrecognised)[] requirements;

    public AdmissionPass(SelectionProcedure procedure, GroupTable groups, FrozenDictionary<CandidateId, JuryRuling[]> rulings)
    {
        this.procedure = procedure;
        this.groups = groups;
        this.rulings = rulings;
        idsOfGroups = Array.ConvertAll(groups.Ids, id => id.Length == 0 ? Sequence<string>.Empty : [id]);
        firstLate = procedure.ClosesAt?.FirstLateInstant ?? Instant.MaxValue;
        var reasons = new List<string> { ReasonCode.ReceivedLate, ReasonCode.DocumentsMissing };
        requirements = [.. procedure.Eligibility.Select(rule => (
            rule,
            rule.AssessedOn ?? procedure.AssessedOn,
            PositionOf(rule.Reason),
            rule.ReasonIfUnrecognised is { } other ? PositionOf(other) : -1))];
        Reasons = [.. reasons];

        int PositionOf(string reason)
        {
            var position = reasons.IndexOf(reason);
            if (position < 0)
            {
                position = reasons.Count;
                reasons.Add(reason);
            }

            return position;
        }
    }

    /// <summary>Gets the codes of the reasons for a refusal, by position.</summary>
    public string[] Reasons { get; }

    public AdmissionState Assess(Application application)
    {
        ulong refusals = 0;
        if (application.ReceivedAt >= firstLate)
        {
            refusals |= 1UL << Late;
        }

        if (procedure.Dossier is { } dossier && !IsComplete(application, dossier))
        {
            refusals |= 1UL << Incomplete;
        }

        uint roles = 0;
        var isEvidenceMissing = false;
        var isUnderReserve = false;
        foreach (var (rule, on, reason, reasonIfUnrecognised) in requirements)
        {
            var verdict = new ApplicationReading(procedure, application, on).Of(rule.Condition, out var rolesOfRule);
            switch (verdict)
            {
                case Verdict.Met:
                    roles |= rolesOfRule;
                    break;
                case Verdict.Undetermined when rule.UnderReserve:
                    isUnderReserve = true;
                    break;
                case Verdict.Undetermined:
                    isEvidenceMissing = true;
                    break;
                default:
                    var isUnrecognised = reasonIfUnrecognised >= 0
                        && new ApplicationReading(procedure, application, on, acceptsEveryRecognition: true).Of(rule.Condition) == Verdict.Met;
                    refusals |= 1UL << (isUnrecognised ? reasonIfUnrecognised : reason);
                    break;
            }
        }

        var group = GroupOf(application, roles, out var lists, out var open);
        var ruling = isEvidenceMissing ? RulingNeeded.Evidence : RulingNeeded.None;
        if (ruling == RulingNeeded.None && open != 0)
        {
            ruling = procedure.Grouping is Grouping.ByLanguageRole ? RulingNeeded.LanguageRole : RulingNeeded.Group;
        }

        return new AdmissionState(refusals, refusals != 0 ? RulingNeeded.None : ruling, isUnderReserve, group, lists, open);
    }

    /// <summary>Assesses an application, with the group or list that an authority assigned where one is undetermined.</summary>
    public AdmissionState AssessWithRulings(Application application)
    {
        // "wherever it is determined, admitted or not": a ruling determines the group of one who is refused, or whose evidence is missing, as well.
        var admission = Assess(application);
        foreach (var ruling in rulings.GetValueOrDefault(application.Candidate, []))
        {
            if (ruling.Kind == RulingKind.AssignsGroup && admission.Open != 0)
            {
                var group = groups.PositionOf(ruling.Group);
                admission = procedure.Grouping is Grouping.ByList
                    ? admission with { Open = 0, Lists = admission.Lists | (UInt128.One << group) }
                    : admission with { Open = 0, Group = group };
                admission = admission.Ruling == RulingNeeded.Evidence ? admission : admission with { Ruling = RulingNeeded.None };
            }
        }

        return admission;
    }

    /// <summary>Tells what was made of an application.</summary>
    public Admission Describe(AdmissionState admission) => new()
    {
        IsRefused = admission.Refusals != 0,
        NeedsRuling = admission.Ruling != RulingNeeded.None,
        IsUnderReserve = admission.IsUnderReserve,
        Reasons = OutcomeReasons.OfAdmission(this, admission),
        Groups = procedure.Grouping is Grouping.ByList ? ListsOf(admission.Lists) : admission.Group < 0 ? [] : idsOfGroups[admission.Group],
    };

    private Sequence<string> ListsOf(UInt128 lists) => [.. groups.Ids.Where((_, position) => (lists & (UInt128.One << position)) != 0)];

    private static bool IsComplete(Application application, Dossier dossier)
    {
        foreach (var document in dossier.Documents)
        {
            if (!application.Documents.AsSpan().Contains(document))
            {
                return false;
            }
        }

        return true;
    }

    // Where the role or the code is open, every group is.
    private int GroupOf(Application application, uint roles, out UInt128 lists, out UInt128 open)
    {
        lists = 0;
        open = 0;
        switch (procedure.Grouping)
        {
            case Grouping.ByLanguageRole:
                var role = RoleOf(application, roles, out var isUndetermined);
                open = isUndetermined ? UInt128.MaxValue : UInt128.Zero;
                return role;
            case Grouping.ByCode byCode:
                var code = new ApplicationReading(procedure, application, procedure.AssessedOn).FactOf(byCode.Fact);
                open = code is null ? UInt128.MaxValue : UInt128.Zero;
                return code is null ? GroupTable.Without : groups.PositionOf(code.AsT3);
            case Grouping.ByList byList:
                for (var i = 0; i < byList.Lists.Count; i++)
                {
                    var members = new ApplicationReading(procedure, application, procedure.AssessedOn).Of(byList.Lists[i].Members);
                    lists |= members == Verdict.Met ? UInt128.One << i : UInt128.Zero;
                    open |= members == Verdict.Undetermined ? UInt128.One << i : UInt128.Zero;
                }

                return GroupTable.Without;
            default:
                return 0;
        }
    }

    // "The language of the qualifying diplomas, where exactly one role language is among them. Where both are, or neither, the chosen role counts."
    private int RoleOf(Application application, uint roles, out bool isUndetermined)
    {
        isUndetermined = false;
        if ((roles & ApplicationReading.Qualifies) == 0)
        {
            return GroupTable.Without;
        }

        var rule = procedure.LanguageRole!;
        var languages = roles & ~ApplicationReading.Qualifies;
        if (uint.IsPow2(languages))
        {
            return int.CreateTruncating(uint.TrailingZeroCount(languages));
        }

        var fallback = languages == 0 ? rule.WhereNoneQualifies : rule.WhereSeveralQualify;
        var chosen = fallback == RoleFallback.CandidateChooses && application.ChosenLanguageRole is { } choice
            ? rule.Roles.AsSpan().IndexOf(choice)
            : GroupTable.Without;
        isUndetermined = chosen < 0;
        return chosen;
    }
}
