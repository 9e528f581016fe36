namespace SelectionRules.Json;

/// <summary>The closing of applications, their documents, and which diplomas count.</summary>
internal static class AdmissionForms
{
    public static ObjectForm<ClosingTime> Closing { get; } = MakeClosing();

    public static ObjectForm<Dossier> Dossier { get; } = MakeDossier();

    public static ObjectForm<RecognitionRule> Recognition { get; } = MakeRecognition();

    public static ObjectForm<LanguageRoleRule> LanguageRole { get; } = MakeLanguageRole();

    private static ObjectForm<ClosingTime> MakeClosing()
    {
        var lastMoment = Fields<ClosingTime>.Required("last-moment", TextForms.Moment, closing => closing.LastMoment);
        var zone = Fields<ClosingTime>.Required("zone", TextForms.Any, closing => closing.Zone);
        var precision = Fields<ClosingTime>.Required("precision", WordForms.ClosingPrecision, closing => closing.Precision);
        var basis = Fields<ClosingTime>.Required("basis", BasisForm.Instance, closing => closing.Basis);
        return new(
            "the closing",
            [lastMoment, zone, precision, basis],
            values => new ClosingTime { LastMoment = values.Of(lastMoment), Zone = values.Of(zone), Precision = values.Of(precision), Basis = values.Of(basis) })
        {
            Meaning = "The last moment for applications, in a time zone of the tz database, and how precisely it is read.",
        };
    }

    private static ObjectForm<Dossier> MakeDossier()
    {
        var documents = Fields<Dossier>.Required("documents", new ListForm<SupportingDocument>(TextForms.Document), dossier => dossier.Documents);
        var basis = Fields<Dossier>.Required("basis", BasisForm.Instance, dossier => dossier.Basis);
        return new("the dossier", [documents, basis], values => new Dossier(values.Of(documents), values.Of(basis))) { Meaning = "The documents that make an application complete." };
    }

    private static ObjectForm<RecognitionRule> MakeRecognition()
    {
        var home = Fields<RecognitionRule>.Required("home-country", TextForms.Country, rule => rule.HomeCountry);
        var accepted = Fields<RecognitionRule>.Required("accepted", new ListForm<Recognition>(WordForms.Recognition), rule => rule.Accepted);
        var basis = Fields<RecognitionRule>.Required("basis", BasisForm.Instance, rule => rule.Basis);
        return new(
            "the recognition of diplomas",
            [home, accepted, basis],
            values => new RecognitionRule { HomeCountry = values.Of(home), Accepted = values.Of(accepted), Basis = values.Of(basis) })
        {
            Meaning = "Which diplomas count: those of the procedure's own state, and on which grounds those of others.",
        };
    }

    private static ObjectForm<LanguageRoleRule> MakeLanguageRole()
    {
        var roles = Fields<LanguageRoleRule>.Required("roles", new ListForm<Language>(TextForms.Language), rule => rule.Roles);
        var several = Fields<LanguageRoleRule>.Required("where-several-qualify", WordForms.RoleFallback, rule => rule.WhereSeveralQualify);
        var none = Fields<LanguageRoleRule>.Required("where-none-qualifies", WordForms.RoleFallback, rule => rule.WhereNoneQualifies);
        var basis = Fields<LanguageRoleRule>.Required("basis", BasisForm.Instance, rule => rule.Basis);
        return new(
            "the language role",
            [roles, several, none, basis],
            values => new LanguageRoleRule { Roles = values.Of(roles), WhereSeveralQualify = values.Of(several), WhereNoneQualifies = values.Of(none), Basis = values.Of(basis) })
        {
            Meaning = "The language role is that of the language of the required diploma; what happens where several are, or none is.",
        };
    }
}
