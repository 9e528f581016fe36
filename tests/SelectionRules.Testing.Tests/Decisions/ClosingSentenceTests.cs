using SelectionRules.Belgium;

namespace SelectionRules.Testing.Tests;

/// <summary>The limit of an explanation is the moment that the law names: "until 23:59" ends before 0:00 where the whole minute counts, and at 23:59 where it does not.</summary>
public sealed class ClosingSentenceTests
{
    [Theory]
    [InlineData(ClosingPrecision.WholeMinute, "en", "the limit is before 27 October 2025 at 00:00 (Europe/Brussels)")]
    [InlineData(ClosingPrecision.Instant, "en", "the limit is 26 October 2025 at 23:59 (Europe/Brussels)")]
    [InlineData(ClosingPrecision.Instant, "nl", "de grens is 26 oktober 2025 om 23.59 uur (Europe/Brussels)")]
    [InlineData(ClosingPrecision.Instant, "fr", "la limite est le 26 octobre 2025 à 23\u00a0h\u00a059 (Europe/Brussels)")]
    [InlineData(ClosingPrecision.Instant, "de", "die Frist endet am 26. Oktober 2025 um 23:59 Uhr (Europe/Brussels)")]
    public void Explanation_OfTheClosing_NamesTheMomentOfTheLaw(ClosingPrecision precision, string language, string limit)
    {
        var notice = SocialMediaAssistant2025.Procedure;
        var procedure = notice with { ClosesAt = notice.ClosesAt! with { Precision = precision } };

        var explanation = procedure.Evaluate([Applicants.DutchSpeaking("N01")]).Explain(CandidateId.Of("N01"));

        Assert.Contains(limit, explanation.ToString(Language.Of(language)), StringComparison.Ordinal);
    }

    // The last minute has seconds; an hour that the clocks showed twice has its offset.
    [Theory]
    [InlineData("2025-10-26T22:59:07.25Z", "en", "Received in time: 26 October 2025 at 23:59:07.25; the limit is before 27 October 2025 at 00:00 (")]
    [InlineData("2025-10-26T22:59:07Z", "nl", "Tijdig ontvangen: 26 oktober 2025 om 23.59.07 uur; ")]
    [InlineData("2025-10-26T22:59:07Z", "fr", "Reçue dans le délai\u00a0: 26 octobre 2025 à 23\u00a0h\u00a059\u00a0min\u00a007\u00a0s\u00a0; ")]
    [InlineData("2025-10-26T22:59:07Z", "de", "Fristgerecht eingegangen: 26. Oktober 2025 um 23:59:07 Uhr; ")]
    [InlineData("2025-10-26T10:03:07Z", "de", "26. Oktober 2025 um 11:03 Uhr; ")]
    [InlineData("2025-10-26T00:30:00Z", "en", "26 October 2025 at 02:30 (UTC+02); ")]
    [InlineData("2025-10-26T01:30:00Z", "nl", "26 oktober 2025 om 02.30 uur (UTC+01); ")]
    public void Moment_OfAnApplication_IsInTheFormOfTheLanguage(string received, string language, string written)
    {
        var application = ((Candidate)Applicants.DutchSpeaking("N01")).Application with { ReceivedAt = NodaTime.Text.InstantPattern.ExtendedIso.Parse(received).Value };

        var explanation = SocialMediaAssistant2025.Procedure.Evaluate([new Candidate(application)]).Explain(CandidateId.Of("N01"));

        Assert.Contains(written, explanation.ToString(Language.Of(language)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Nationaliteit: Verenigd Koninkrijk, MA;")]
    [InlineData("fr", "Nationalité\u00a0: Royaume-Uni, MA\u00a0; pays acceptés")]
    [InlineData("de", "Staatsangehörigkeit: Vereinigtes Königreich, MA;")]
    [InlineData("en", "Citizen of the United Kingdom, MA;")]
    public void Citizenship_IsNamedByTheCountry_OrByItsCodeBeyondEurope(string language, string written)
    {
        var application = ((Candidate)Applicants.DutchSpeaking("N01")).Application with { Citizenships = [CountryCode.Of("GB"), CountryCode.Of("MA")] };

        var explanation = SocialMediaAssistant2025.Procedure.Evaluate([new Candidate(application)]).Explain(CandidateId.Of("N01"));

        Assert.Contains(written, explanation.ToString(Language.Of(language)), StringComparison.Ordinal);
    }
}
