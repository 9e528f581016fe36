using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SelectionRules.Records.Canonical;

namespace SelectionRules.Records.Contents;

/// <summary>Writes the evidence of a pool: of each candidate what the procedure asks for, and nothing else.</summary>
/// <remarks>
/// No personal data beyond the keys and what decides: parts of an application that no rule looks at are left out, and so are documents and experience that none asks for,
/// adjustments, and the results of advisory tests, which decide nothing and may hold free text.
/// </remarks>
internal static class EvidenceJson
{
    private static readonly InstantPattern Instants = InstantPattern.ExtendedIso;
    private static readonly LocalDatePattern Dates = LocalDatePattern.Iso;

    public static IEnumerable<byte[]> Of(CandidatePool pool)
    {
        var tests = pool.Procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest).ToList();
        var (documents, domains) = (pool.Procedure.DocumentsAskedFor.ToHashSet(), pool.Procedure.ExperienceDomainsAskedFor.ToHashSet(StringComparer.Ordinal));
        return CanonicalPieces.List(Enumerable.Range(0, pool.Count), (json, row) => Write(json, pool, row, tests, application => application with
        {
            Documents = [.. application.Documents.Where(documents.Contains)],
            Experience = domains.Count == 0 ? application.Experience : [.. application.Experience.Where(experience => domains.Contains(experience.Domain))],
        }));
    }

    private static void Write(Utf8JsonWriter json, CandidatePool pool, int row, List<Test> tests, Func<Application, Application> lookedAt)
    {
        var application = pool.ApplicationOf(row)
            ?? throw new ArgumentException("The pool was made without keeping the applications; a record needs them.", nameof(pool));
        json.WriteStartObject();
        json.WritePropertyName("application");
        Write(json, lookedAt(application), pool.Procedure.AsksFor, hasFacts: !pool.Procedure.Facts.IsEmpty);
        json.WriteStartObject("results");
        foreach (var test in tests)
        {
            if (pool.ResultOf(row, test) is { State: not ResultState.Pending } result)
            {
                json.WriteString(test.Id, result.ToString());
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Application application, ApplicationFields asked, bool hasFacts)
    {
        json.WriteStartObject();
        json.WriteString("candidate", application.Candidate.ToString());
        Where(ApplicationFields.ReceivedAt, () => json.WriteString("receivedAt", Instants.Format(application.ReceivedAt)));
        Where(ApplicationFields.Documents, () => WriteList(json, "documents", application.Documents, document => json.WriteStringValue(document.Id)));
        Where(ApplicationFields.Citizenships, () => WriteList(json, "citizenships", application.Citizenships, country => json.WriteStringValue(country.ToString())));
        Where(ApplicationFields.IrreproachableConduct, () => json.WriteBoolean("irreproachableConduct", IsAffirmed(application, application.IrreproachableConduct)));
        Where(ApplicationFields.CivilAndPoliticalRights, () => json.WriteBoolean("civilAndPoliticalRights", IsAffirmed(application, application.CivilAndPoliticalRights)));
        Where(ApplicationFields.Diplomas, () => WriteList(json, "diplomas", application.Diplomas, diploma => Write(json, diploma)));
        Where(ApplicationFields.Experience, () => WriteList(json, "experience", application.Experience, experience => Write(json, experience)));
        Where(ApplicationFields.ChosenLanguageRole, () => json.WriteString("chosenLanguageRole", application.ChosenLanguageRole?.ToString()));
        if (hasFacts)
        {
            json.WriteStartObject("facts");
            foreach (var fact in application.Facts)
            {
                json.WritePropertyName(fact.Id);
                fact.Value.Switch(json.WriteBooleanValue, date => json.WriteStringValue(Dates.Format(date)), json.WriteNumberValue, json.WriteStringValue);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();

        void Where(ApplicationFields field, Action write)
        {
            if (asked.HasFlag(field))
            {
                write();
            }
        }
    }

    private static bool IsAffirmed(Application application, Declaration declaration) => declaration switch
    {
        Declaration.Affirmed => true,
        Declaration.Denied => false,
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The application of {application.Candidate} leaves out a declaration that the procedure asks for; it cannot be sealed."), nameof(declaration)),
    };

    private static void WriteList<T>(Utf8JsonWriter json, string name, Sequence<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diploma diploma)
    {
        json.WriteStartObject();
        json.WriteString("level", Word(diploma.Level));
        json.WriteString("field", diploma.Field);
        json.WriteString("language", diploma.Language.ToString());
        json.WriteString("awardedOn", Dates.Format(diploma.AwardedOn));
        json.WriteString("country", diploma.Country.ToString());
        json.WriteString("recognition", Word(diploma.Recognition));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WorkExperience experience)
    {
        json.WriteStartObject();
        json.WriteString("domain", experience.Domain);
        json.WriteString("from", Dates.Format(experience.From));
        json.WriteString("to", experience.To is { } to ? Dates.Format(to) : null);
        json.WriteEndObject();
    }

    // The words of applications.jsonl are the names of the values, in lower case.
    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
