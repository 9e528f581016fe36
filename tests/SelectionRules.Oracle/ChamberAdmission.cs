using NodaTime;

namespace SelectionRules.Oracle;

/// <summary>"The Chamber: admission".</summary>
internal static class ChamberAdmission
{
    // "The limit is 2025-10-26T23:00:00Z, exclusive."
    private static readonly Instant Limit = Instant.FromUtc(2025, 10, 26, 23, 0);

    // "Every condition holds on the reference date, 2025-10-26."
    private static readonly LocalDate ReferenceDate = new(2025, 10, 26);

    private static readonly string[] RequiredDocuments = ["cv", "criminal-record-extract", "motivation-letter", "diploma-copy"];

    // The member states on 2025-10-26: 27, without the United Kingdom.
    private static readonly string[] MemberStates =
    [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
        "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    private static readonly string[] Roles = ["nl", "fr"];

    public static Standing Assess(Application application)
    {
        var fitting = FittingDiplomas(application);
        var qualifying = fitting.Where(IsRecognised).ToList();
        var role = LanguageRole(qualifying, application.ChosenLanguageRole);
        var standing = new Standing { Candidate = application.Candidate, Group = role ?? "" };
        var reasons = RefusingReasons(application, fitting, qualifying);

        // "`language-role-undetermined` stands alone, with `needs-ruling`; an application that is refusable as well is
        // `not-admitted`, with the refusing reasons only."
        if (reasons.Count > 0)
        {
            standing.Stop(Standing.NotAdmitted, "admission", reasons);
        }
        else if (role is null)
        {
            standing.Stop(Standing.NeedsRuling, "admission", "language-role-undetermined");
        }

        return standing;
    }

    // "Reason codes at admission, all that apply: `received-late`, `documents-missing`, `citizenship`, `conduct`,
    // `civil-and-political-rights`, `diploma`, `diploma-not-recognised`", in this order.
    private static List<string> RefusingReasons(Application application, List<Diploma> fitting, List<Diploma> qualifying)
    {
        List<string> reasons = [];

        // "In time: received before 2025-10-27T00:00:00 local time."
        if (application.ReceivedAt >= Limit)
        {
            reasons.Add("received-late");
        }

        // "Complete: all present (others are ignored)."
        if (!RequiredDocuments.All(application.Documents.Contains))
        {
            reasons.Add("documents-missing");
        }

        // "At least one citizenship of a state that is a member of the European Union on that date."
        if (!application.Citizenships.Any(MemberStates.Contains))
        {
            reasons.Add("citizenship");
        }

        if (!application.IrreproachableConduct)
        {
            reasons.Add("conduct");
        }

        if (!application.CivilAndPoliticalRights)
        {
            reasons.Add("civil-and-political-rights");
        }

        // "`diploma` (no qualifying route: level, field, date or experience), `diploma-not-recognised` (no diploma qualifies,
        // but one would with an accepted recognition)": one of the two, never both.
        if (qualifying.Count == 0)
        {
            reasons.Add(fitting.Count == 0 ? "diploma" : "diploma-not-recognised");
        }

        return reasons;
    }

    // "Level `bachelor` exactly, `awardedOn` no later than the reference date [...]; and field `communication`, or any field
    // with at least two years of experience in domain `social-media`." Recognition is looked at separately.
    private static List<Diploma> FittingDiplomas(Application application)
    {
        var hasTwoYears = ExperienceCount(application.Experience) >= 720; // "two years are reached at 720 or more"
        return [.. application.Diplomas.Where(diploma =>
            diploma.Level == "bachelor"
            && diploma.AwardedOn <= ReferenceDate
            && (diploma.Field == "communication" || hasTwoYears))];
    }

    // "Recognition `domestic` (only with country `BE`), `equivalence` or `professional`"
    private static bool IsRecognised(Diploma diploma) =>
        (diploma.Recognition == "domestic" && diploma.Country == "BE")
        || diploma.Recognition == "equivalence"
        || diploma.Recognition == "professional";

    // "The language of the qualifying diplomas, where exactly one role language is among them. Where both are, or neither, the
    // chosen role counts; without a choice: `needs-ruling`. [...] Without a qualifying diploma there is no role, whatever was chosen."
    private static string? LanguageRole(List<Diploma> qualifying, string? chosen)
    {
        if (qualifying.Count == 0)
        {
            return null;
        }

        var among = Roles.Where(role => qualifying.Any(diploma => diploma.Language == role)).ToList();
        return among.Count == 1 ? among[0] : chosen;
    }

    /// <summary>"360 × years + 30 × months + days" of experience in domain <c>social-media</c>.</summary>
    internal static long ExperienceCount(IEnumerable<Experience> experience)
    {
        // "Periods of the domain, cut off at the reference date (so is a null `to`), dropped if they begin after it, inclusive days"
        var periods = experience
            .Where(period => period.Domain == "social-media" && period.From <= ReferenceDate)
            .Select(period => (First: period.From, Last: period.To is { } to && to < ReferenceDate ? to : ReferenceDate))
            .OrderBy(period => period.First);

        // "overlapping or adjoining periods (the next begins no later than the day after the last day) are merged first"
        List<(LocalDate First, LocalDate Last)> merged = [];
        foreach (var period in periods)
        {
            if (merged.Count > 0 && period.First <= merged[^1].Last.PlusDays(1))
            {
                merged[^1] = (merged[^1].First, LocalDate.Max(merged[^1].Last, period.Last));
            }
            else
            {
                merged.Add(period);
            }
        }

        // "each merged period from `a` to the day after its last day is counted in whole years, then whole months from the date
        // that those years lead to, then days; the counts are added up; 30 days make a month, 12 months a year"
        var counts = merged
            .Select(period => Period.Between(period.First, period.Last.PlusDays(1), PeriodUnits.Years | PeriodUnits.Months | PeriodUnits.Days))
            .ToList();
        return counts.Sum(count => (360L * count.Years) + (30L * count.Months) + count.Days);
    }
}
