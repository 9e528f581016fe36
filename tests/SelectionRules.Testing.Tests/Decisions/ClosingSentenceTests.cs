using SelectionRules.Belgium;

namespace SelectionRules.Testing.Tests;

/// <summary>The limit of an explanation is the moment that the law names: "until 23:59" ends before 0:00 where the whole minute counts, and at 23:59 where it does not.</summary>
public sealed class ClosingSentenceTests
{
    [Theory]
    [InlineData(ClosingPrecision.WholeMinute, "en", "the limit is before 27 October 2025 at 00:00:00 (+01)")]
    [InlineData(ClosingPrecision.Instant, "en", "the limit is 26 October 2025 at 23:59:00 (+01)")]
    [InlineData(ClosingPrecision.Instant, "nl", "de grens is 26 oktober 2025 om 23:59:00 (+01)")]
    [InlineData(ClosingPrecision.Instant, "fr", "la limite est le 26 octobre 2025 à 23:59:00 (+01)")]
    [InlineData(ClosingPrecision.Instant, "de", "die Frist endet am 26. Oktober 2025 um 23:59:00 Uhr (+01)")]
    public void Explanation_OfTheClosing_NamesTheMomentOfTheLaw(ClosingPrecision precision, string language, string limit)
    {
        var notice = SocialMediaAssistant2025.Procedure;
        var procedure = notice with { ClosesAt = notice.ClosesAt! with { Precision = precision } };

        var explanation = procedure.Evaluate([Applicants.DutchSpeaking("N01")]).Explain(CandidateId.Of("N01"));

        Assert.Contains(limit, explanation.ToString(Language.Of(language)), StringComparison.Ordinal);
    }
}
