using Ardalis.GuardClauses;
using NodaTime;

namespace SelectionRules.Testing;

/// <summary>A candidate under construction, for examples that say only what they are about.</summary>
/// <remarks>Each method returns a new applicant. Where a <see cref="Candidate"/> is asked for, an applicant will do.</remarks>
public sealed record Applicant
{
    /// <summary>Starts from a candidate.</summary>
    public Applicant(Candidate candidate) => Candidate = Guard.Against.Null(candidate);

    /// <summary>Gets the candidate as it stands.</summary>
    public Candidate Candidate { get; init; }

    /// <summary>Converts to the candidate.</summary>
    public static implicit operator Candidate(Applicant applicant) => Guard.Against.Null(applicant).Candidate;

    /// <summary>Gives the applicant another key.</summary>
    public Applicant WithKey(string key) => Changed(application => application with { Candidate = CandidateId.Of(key) });

    /// <summary>Gives a result in a test, by the id of the test.</summary>
    public Applicant With(string test, TestResult result) =>
        this with { Candidate = Candidate with { Results = [.. Candidate.Results.Where(recorded => !string.Equals(recorded.Test, test, StringComparison.Ordinal)), new RecordedResult(test, result)] } };

    /// <summary>Gives a result in a test.</summary>
    public Applicant With(Test test, TestResult result) => With(Guard.Against.Null(test).Id, result);

    /// <summary>Takes away every result: all are still to come.</summary>
    public Applicant WithoutResults() => this with { Candidate = Candidate with { Results = [] } };

    /// <summary>Gives points in the written test of the Chamber, <c>written</c>.</summary>
    public Applicant WithWritten(Points points) => With("written", points);

    /// <summary>Gives points in the oral test of the Chamber, <c>oral</c>.</summary>
    public Applicant WithOral(Points points) => With("oral", points);

    /// <summary>Gives points in the part on motivation of the Chamber's STAR interview, <c>motivation</c>.</summary>
    public Applicant WithMotivation(Points points) => With("motivation", points);

    /// <summary>Gives points in the four competencies of the Chamber's STAR interview.</summary>
    public Applicant WithCompetencies(Points innovating, Points teamwork, Points adapting, Points selfDevelopment) =>
        With("innovating", innovating).With("teamwork", teamwork).With("adapting", adapting).With("self-development", selfDevelopment);

    /// <summary>Gives a level in both language tests of the Chamber.</summary>
    public Applicant WithLanguageTests(LanguageLevel level) => With("language-online", level).With("language-interview", level);

    /// <summary>Says when the application was received.</summary>
    public Applicant ReceivedAt(Instant instant) => Changed(application => application with { ReceivedAt = instant });

    /// <summary>Takes a document out of the application.</summary>
    public Applicant Without(SupportingDocument document) => Changed(application => application with { Documents = [.. application.Documents.Where(known => known != document)] });

    /// <summary>Gives the applicant these citizenships and no others.</summary>
    public Applicant WithCitizenships(params ReadOnlySpan<CountryCode> countries)
    {
        var citizenships = Sequence.Create(countries);
        return Changed(application => application with { Citizenships = citizenships });
    }

    /// <summary>Gives the applicant these diplomas and no others.</summary>
    public Applicant WithDiplomas(params ReadOnlySpan<Diploma> diplomas)
    {
        var all = Sequence.Create(diplomas);
        return Changed(application => application with { Diplomas = all });
    }

    /// <summary>Adds a period of experience, both days included; without a last day it still runs.</summary>
    public Applicant WithExperience(string domain, LocalDate from, LocalDate? to) =>
        Changed(application => application with { Experience = application.Experience.Add(new WorkExperience { Domain = domain, From = from, To = to }) });

    /// <summary>States a fact, in place of an earlier statement.</summary>
    public Applicant WithFact(string id, FactValue value) =>
        Changed(application => application with { Facts = [.. application.Facts.Where(fact => !string.Equals(fact.Id, id, StringComparison.Ordinal)), new Fact(id, value)] });

    /// <summary>Chooses a language role.</summary>
    public Applicant Choosing(Language role) => Changed(application => application with { ChosenLanguageRole = role });

    /// <summary>Returns the candidate in words.</summary>
    public override string ToString() => SelectionText.Of(Candidate);

    private Applicant Changed(Func<Application, Application> change) => this with { Candidate = Candidate with { Application = change(Candidate.Application) } };
}
