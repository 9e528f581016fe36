using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Oracle;

/// <summary>Draws one line of <c>applications.jsonl</c>.</summary>
internal sealed class ApplicationDraw(Dice dice)
{
    private static readonly Instant Limit = Instant.FromUtc(2025, 10, 26, 23, 0);

    private static readonly string[] RequiredDocuments = ["cv", "criminal-record-extract", "motivation-letter", "diploma-copy"];

    private static readonly string[] OtherDocuments = ["reference-letter", "portfolio", "CV", "cv-fr", "diploma"];

    private static readonly string[] Members =
    [
        "AT", "BE", "BE", "BE", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR",
        "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    // Former: the United Kingdom, Algeria, Greenland. Never: the others, some of them candidates or neighbours.
    private static readonly string[] Others = ["GB", "GB", "GB", "DZ", "GL", "CH", "NO", "IS", "LI", "TR", "UA", "RS", "MD", "MA", "CD", "US", "MC"];

    /// <summary>Of a hundred applications, how many touch edges of admission.</summary>
    public required int EdgeShare { get; init; }

    /// <summary>Of a hundred applications, how many are made to need a ruling.</summary>
    public required int RulingShare { get; init; }

    /// <summary>Whether an application may need a ruling at all.</summary>
    public required bool AllowsRulings { get; init; }

    /// <summary>Of a hundred ordinary applications, how many carry a diploma in Dutch; the others carry one in French.</summary>
    public required int DutchShare { get; init; }

    public string Line(string key)
    {
        var isEdged = dice.Percent(EdgeShare);
        var needsRuling = !isEdged && dice.Percent(RulingShare);
        var (diplomas, experience) = Evidence(isEdged, needsRuling);
        List<(string, string)> fields =
        [
            ("candidate", Json.Text(key)),
            ("receivedAt", Json.Text(isEdged && dice.Percent(40) ? EdgyInstant() : OrdinaryInstant())),
            ("documents", Json.Texts(isEdged && dice.Percent(25) ? EdgyDocuments() : OrdinaryDocuments())),
            ("citizenships", Json.Texts(isEdged && dice.Percent(35) ? EdgyCitizenships() : OrdinaryCitizenships())),
            ("irreproachableConduct", isEdged && dice.Percent(10) ? "false" : "true"),
            ("civilAndPoliticalRights", isEdged && dice.Percent(10) ? "false" : "true"),
            ("diplomas", Json.Array(diplomas.Select(WriteDiploma))),
            ("experience", Json.Array(experience.Select(WriteExperience))),
            ("chosenLanguageRole", Json.Text(needsRuling ? null : Choice(diplomas))),
        ];
        if (dice.Percent(5))
        {
            fields.Add(("facts", "{}"));
        }

        return Json.Object(dice.Shuffle(fields));
    }

    private (List<Diploma> Diplomas, List<Experience> Experience) Evidence(bool isEdged, bool needsRuling)
    {
        var experience = new ExperienceDraw(dice);
        if (needsRuling)
        {
            return (DiplomasWithoutRole(), experience.Any());
        }

        if (isEdged && dice.Percent(45))
        {
            return (EdgyDiplomas(), dice.Percent(70) ? experience.Edgy() : experience.Any());
        }

        if (isEdged && dice.Percent(60))
        {
            return (OrdinaryDiplomas(OtherField()), experience.Edgy()); // the experience alone decides
        }

        return dice.Percent(75)
            ? (OrdinaryDiplomas("communication"), experience.Any())
            : (OrdinaryDiplomas(OtherField()), experience.Enough());
    }

    private string OtherField() => dice.Pick("law", "history", "journalism", "informatics");

    private string OrdinaryInstant() =>
        Write(Limit - Duration.FromMinutes(1 + dice.Below(60 * 24 * 40)) + Duration.FromSeconds(dice.Below(60)), dice.Pick(0, 60, 120));

    private string EdgyInstant()
    {
        var nanoseconds = dice.Pick(
            -90_000_000_000L, -60_000_000_000L, -30_000_000_000L, -1_000_000_000L, -500_000_000L, -1_000L, -1L, 0L, 0L, 1L, 500_000_000L,
            1_000_000_000L, 3_599_000_000_000L, -3_600_000_000_000L, -3_600_000_000_001L, 3_600_000_000_000L, 86_400_000_000_000L);
        return Write(Limit + Duration.FromNanoseconds(nanoseconds), dice.Pick(0, 0, 60, 60, 120, 120, -240, 330, 345, 840, -720, -210));
    }

    /// <summary>Writes an instant with <c>Z</c> or an offset, and with more decimals than needed now and then.</summary>
    private string Write(Instant instant, int offsetMinutes)
    {
        var local = instant.WithOffset(Offset.FromSeconds(offsetMinutes * 60));
        var fraction = OffsetDateTimePattern.CreateWithInvariantCulture("fffffffff").Format(local);
        var digits = Math.Max(fraction.TrimEnd('0').Length, dice.Percent(20) ? dice.Below(10) : 0);
        return OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss").Format(local)
            + (digits == 0 ? "" : "." + fraction[..digits])
            + (offsetMinutes == 0 && dice.Percent(80) ? "Z" : OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(local.Offset));
    }

    private string[] OrdinaryDocuments() =>
        dice.Shuffle(dice.Percent(20) ? [.. RequiredDocuments, dice.Pick(OtherDocuments)] : RequiredDocuments);

    private string[] EdgyDocuments()
    {
        var some = dice.Shuffle(RequiredDocuments)[dice.Pick(1, 1, 1, 2, 4)..];
        return dice.Shuffle([.. some, .. dice.Shuffle(OtherDocuments)[dice.Below(6)..]]);
    }

    private string[] OrdinaryCitizenships() => dice.Percent(10) ? TwoOf(Members, Others) : [dice.Pick(Members)];

    private string[] EdgyCitizenships() => dice.Below(5) switch
    {
        0 => [],
        1 => TwoOf(Others, Others),
        2 => TwoOf(Members, Others),
        _ => [dice.Pick(Others)],
    };

    private string[] TwoOf(string[] first, string[] second) =>
        [.. dice.Shuffle([dice.Pick(first), dice.Pick(second)]).Distinct(StringComparer.Ordinal)];

    private List<Diploma> OrdinaryDiplomas(string field)
    {
        var language = dice.Percent(DutchShare) ? "nl" : "fr";
        var diploma = new Diploma("bachelor", field, language, OrdinaryAward(), "BE", "domestic");
        if (dice.Percent(15))
        {
            diploma = diploma with { Country = dice.Pick("NL", "FR", "LU", "BE", "CH"), Recognition = dice.Pick("equivalence", "professional") };
        }

        List<Diploma> diplomas = [diploma];
        if (dice.Percent(30))
        {
            // It proves nothing and says nothing about the language role.
            diplomas.Add(EdgyDiploma() with { Level = dice.Pick("secondary", "master", "doctorate") });
        }

        return [.. dice.Shuffle(diplomas)];
    }

    private List<Diploma> EdgyDiplomas() => [.. Enumerable.Range(0, dice.Pick(0, 1, 1, 1, 2, 2, 3, 4)).Select(_ => EdgyDiploma())];

    private List<Diploma> DiplomasWithoutRole()
    {
        IReadOnlyList<string> languages = dice.Pick<string[]>(["de"], ["en"], ["nl", "fr"], ["fr", "nl"], ["fr", "en", "nl"], ["es", "de"]);
        return [.. languages.Select(language => new Diploma("bachelor", "communication", language, OrdinaryAward(), "BE", "domestic"))];
    }

    private LocalDate OrdinaryAward() => dice.Date(new(1990, 6, 30), new(2025, 9, 30));

    private Diploma EdgyDiploma() => new(
        dice.Weighted((70, "bachelor"), (15, "master"), (5, "doctorate"), (10, "secondary")),
        dice.Weighted((45, "communication"), (20, "law"), (15, "history"), (10, "social-media"), (10, "communications")),
        dice.Weighted((40, "nl"), (40, "fr"), (8, "en"), (8, "de"), (4, "lb")),
        dice.Percent(35) ? new LocalDate(2025, 10, 26).PlusDays(dice.Pick(-1, 0, 0, 1, 1, 30)) : OrdinaryAward(),
        dice.Pick("BE", "BE", "BE", "NL", "FR", "LU", "GB", "MA"),
        dice.Weighted((45, "domestic"), (18, "equivalence"), (13, "professional"), (12, "pending"), (12, "none")));

    private string? Choice(List<Diploma> diplomas)
    {
        // Without a choice an application surely needs no ruling where all its bachelors are in one role language.
        var languages = diplomas.Where(diploma => diploma.Level == "bachelor").Select(diploma => diploma.Language).Distinct(StringComparer.Ordinal).ToList();
        var mayBeSilent = AllowsRulings || languages.Count == 0 || (languages.Count == 1 && languages[0] is "nl" or "fr");
        return mayBeSilent && dice.Percent(60) ? null : dice.Pick("nl", "fr");
    }

    private string WriteDiploma(Diploma diploma) => Json.Object(dice.Shuffle(
    [
        ("level", Json.Text(diploma.Level)),
        ("field", Json.Text(diploma.Field)),
        ("language", Json.Text(diploma.Language)),
        ("awardedOn", Json.Text(LocalDatePattern.Iso.Format(diploma.AwardedOn))),
        ("country", Json.Text(diploma.Country)),
        ("recognition", Json.Text(diploma.Recognition)),
    ]));

    private string WriteExperience(Experience experience) => Json.Object(dice.Shuffle(
    [
        ("domain", Json.Text(experience.Domain)),
        ("from", Json.Text(LocalDatePattern.Iso.Format(experience.From))),
        ("to", Json.Text(experience.To is { } to ? LocalDatePattern.Iso.Format(to) : null)),
    ]));
}
