using NodaTime;
using SelectionRules.Belgium;
using SelectionRules.Testing;

namespace SelectionRules.Letters.Tests;

public sealed class LetterContentTests
{
    private static readonly Outcome Outcome = SocialMediaAssistant2025.Procedure.Evaluate(
    [
        Applicants.DutchSpeaking("N01").WithWritten(49.996m),
        Applicants.FrenchSpeaking("F01").WithWritten(49.996m),
        Applicants.DutchSpeaking("N02").WithWritten(80m),
    ]);

    [Theory]
    [InlineData("nl", "## Motivering", "49,996 op 100", "-0,004")]
    [InlineData("fr", "## Motivation", "49,996 sur 100", "-0,004")]
    [InlineData("de", "## Begründung", "49,996 von 100", "-0,004")]
    [InlineData("en", "## Reasons", "49.996 of 100", "-0.004")]
    public void Letter_OfAFailure_GivesTheMarkTheMarginAndTheClause(string language, string heading, string mark, string margin)
    {
        // A backslash before punctuation is Markdown's way to say that it means nothing else.
        var text = Render("N01", Language.Of(language)).Replace("\\", string.Empty, StringComparison.Ordinal);

        Assert.All([heading, mark, margin, "2) A)"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("N01", "nl")]
    [InlineData("F01", "fr")]
    public void Letter_WithoutALanguage_IsInThatOfTheRole(string key, string language) =>
        Assert.Equal(Language.Of(language), Letter.Of(Outcome, CandidateId.Of(key)).Language);

    [Theory]
    [InlineData(LetterFormat.Html, "<p>You may appeal to:</p>\n<p>Council of &lt;State&gt;<br>\nWetenschapsstraat 33<br>\n1040 Brussels</p>")]
    [InlineData(LetterFormat.Markdown, "Council of &lt;State&gt;\\\nWetenschapsstraat 33\\\n1040 Brussels\n")]
    public void Render_AnAddressInTheTextOnAppeals_KeepsItsLines(LetterFormat format, string written)
    {
        var letter = Letter.Of(Outcome, CandidateId.Of("N01"), Language.English, "You may appeal to:\r\n\r\nCouncil of <State>\r\n Wetenschapsstraat 33\r\n1040 Brussels");

        Assert.Contains(written, LetterTemplate.Standard(format).Render(letter).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_OfAFailure_GoesIntoDetailOnlyWhereTheCandidateStopped()
    {
        List<LetterReason> reasons = [.. Letter.Of(Outcome, CandidateId.Of("N01"), Language.English).Reasons];

        var stopped = reasons.FindIndex(reason => reason is { Depth: 0, Mark: "✗" });
        Assert.StartsWith("The stage Written test", reasons[stopped].Text, StringComparison.Ordinal);
        Assert.All(reasons.Where(reason => reason.Depth > 0), reason => Assert.True(reasons.IndexOf(reason) > stopped));
    }

    [Theory]
    [InlineData("nl", "Buiten het quotum", "plaats 11 van 11", "laatste geselecteerde: 80")]
    [InlineData("fr", "Hors du nombre retenu", "position 11 sur 11", "dernier retenu\u00a0: 80")]
    [InlineData("de", "Außerhalb der Höchstzahl", "Position 11 von 11", "zuletzt aufgenommen: 80")]
    [InlineData("en", "Outside the cutoff", "position 11 of 11", "last retained: 80")]
    public void Letter_OfSomebodyWhoPassedAndIsNotRetained_SaysWhy(string language, params string[] parts)
    {
        // Ten have more: the stage is passed, and that is not what decides.
        var outcome = SocialMediaAssistant2025.Procedure.Evaluate([.. Enumerable.Range(0, 11).Select(number => (Candidate)Applicants.DutchSpeaking($"K{number:00}").WithWritten(number == 10 ? 79.5m : 80 + number))]);
        var why = Letter.Of(outcome, CandidateId.Of("K10"), Language.Of(language)).Reasons.Single(reason => reason.Text.StartsWith(parts[0], StringComparison.Ordinal));

        Assert.Equal("✗", why.Mark);
        Assert.EndsWith("2) A)", why.Clause, StringComparison.Ordinal);
        Assert.All([.. parts, Language.Of(language) == Language.English ? "79.5" : "79,5"], part => Assert.Contains(part, why.Text, StringComparison.Ordinal));
    }

    // Whoever goes on by a ruling reads what it sets aside, and who ruled when and why.
    [Theory]
    [InlineData("nl", "✗ De minimumscore is niet gehaald.", "vereist: minstens 50; verschil -10", "✓ Een beslissing van de jury op 5 januari 2026 heft de uitsluiting op: een vraag was fout")]
    [InlineData("en", "✗ The pass mark is not reached.", "needed: at least 50; margin -10", "✓ A ruling of de jury on 5 January 2026 sets the elimination aside: een vraag was fout")]
    public void Letter_OfSomebodyKeptByARuling_SaysWhatWasSetAsideAndByWhom(string language, params string[] parts)
    {
        var reasons = Ruled(new JuryRuling { Candidate = CandidateId.Of("N03"), Stage = "oral", Kind = RulingKind.SetsAsideElimination, By = "de jury", On = new LocalDate(2026, 1, 5), Reason = "een vraag was fout" }, Applicants.DutchSpeaking("N03").WithOral(40), language);

        Assert.All(parts, part => Assert.Contains(reasons, reason => $"{reason.Mark} {reason.Text}".Contains(part, StringComparison.Ordinal)));
        Assert.Contains(reasons, reason => reason.Text.Contains(Language.Of(language) == Language.Dutch ? "40 op 100" : "40 of 100", StringComparison.Ordinal));
    }

    [Fact]
    public void Letter_OfSomebodyOnTopOfTheCutoffByARuling_SaysByWhom()
    {
        var ruling = new JuryRuling { Candidate = CandidateId.Of("K10"), Stage = "written", Kind = RulingKind.AdmitsOnTop, By = "de jury", On = new LocalDate(2025, 12, 1), Reason = "fout geteld" };
        var procedure = SocialMediaAssistant2025.Procedure with { Rulings = [ruling] };
        var outcome = procedure.Evaluate([.. Enumerable.Range(0, 11).Select(number => (Candidate)Applicants.DutchSpeaking($"K{number:00}").WithWritten(number == 10 ? 79.5m : 80 + number))]);

        List<LetterReason> reasons = [.. Letter.Of(outcome, CandidateId.Of("K10"), Language.Dutch).Reasons];

        var cutoff = reasons.FindIndex(reason => reason.Text.StartsWith("Boven op het quotum", StringComparison.Ordinal));
        Assert.Equal("Een beslissing van de jury op 1 december 2025 laat toe boven op het quotum: fout geteld", reasons[cutoff + 1].Text);
    }

    [Fact]
    public void Letter_OfSomebodyEliminatedByARuling_SaysByWhom()
    {
        var reasons = Ruled(new JuryRuling { Candidate = CandidateId.Of("N03"), Stage = "oral", Kind = RulingKind.Eliminates, By = "de jury", On = new LocalDate(2026, 1, 5), Reason = "fraude" }, Applicants.DutchSpeaking("N03").WithOral(80), "nl");

        Assert.Contains(reasons, reason => reason.Text == "Een beslissing van de jury op 5 januari 2026 sluit uit: fraude");
    }

    // Whoever is refused, or whose role is not determined, is in no group: the letter is in the language of the role all the same, else of the role that was chosen, else of the procedure's own titles.
    [Theory]
    [InlineData("nl", null, "nl")]
    [InlineData("fr", "nl", "fr")]
    [InlineData("it", "fr", "fr")]
    [InlineData("it", "de", "de")]
    [InlineData("it", null, "en")]
    [InlineData(null, "nl", "nl")]
    public void Letter_OfSomebodyWithoutAGroup_IsInTheLanguageOfTheRoleOrOfTheChosenOne(string? diploma, string? chosen, string language)
    {
        var application = ((Candidate)Applicants.DutchSpeaking("N09")).Application;
        application = application with
        {
            IrreproachableConduct = Declaration.Denied,
            ChosenLanguageRole = chosen is null ? null : Language.Of(chosen),
            Diplomas = diploma is null ? [] : [.. application.Diplomas.Select(one => one with { Language = Language.Of(diploma) })],
        };
        var outcome = SocialMediaAssistant2025.Procedure.Evaluate([new Candidate(application)]);

        Assert.Equal(OutcomeStatus.NotAdmitted, outcome.For(application.Candidate).Status);
        Assert.Equal(Language.Of(language), Letter.Of(outcome, application.Candidate).Language);
        Assert.Equal(Language.German, Letter.Of(outcome, application.Candidate, Language.German).Language);
    }

    [Theory]
    [InlineData("N01", null, "Beroep")]
    [InlineData("F01", null, "Recours")]
    [InlineData("N01", "de", "Anyhow")]
    public void Letter_WithTextsOnAppeals_HasThatOfItsLanguage(string key, string? language, string appeal)
    {
        var texts = new LocalizedText { Entries = [new(Language.Dutch, "Beroep"), new(Language.French, "Recours"), new(default, "Anyhow")] };

        Assert.Equal([appeal], Letter.WithAppealTexts(Outcome, CandidateId.Of(key), language is null ? null : Language.Of(language), texts).Appeal);
    }

    [Fact]
    public void Letter_InALanguageWithoutATextOnAppeals_IsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => Letter.WithAppealTexts(Outcome, CandidateId.Of("F01"), null, LocalizedText.Of(nl: "Beroep")));

        Assert.StartsWith("The letter to F01 is in 'fr', and there is no text on appeals in that language.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Candidat(e)\u00a0: F01")]
    [InlineData("nl", "Kandidaat: F01")]
    public void Render_TheStandardTemplates_WriteTheColonAsTheLanguageDoes(string language, string line) =>
        Assert.All([LetterFormat.Html, LetterFormat.Markdown], format => Assert.Contains(line, LetterTemplate.Standard(format).Render(Letter.Of(Outcome, CandidateId.Of("F01"), Language.Of(language))), StringComparison.Ordinal));

    [Fact]
    public void Letter_NamesNobodyElse() =>
        Assert.All(Explanation.Languages, language => Assert.DoesNotContain("N02", Render("N01", language), StringComparison.Ordinal));

    [Fact]
    public void Letter_InALanguageWithoutTexts_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Letter.Of(Outcome, CandidateId.Of("N01"), Language.Of("it")));

    private static Sequence<LetterReason> Ruled(JuryRuling ruling, Candidate candidate, string language) =>
        Letter.Of((SocialMediaAssistant2025.Procedure with { Rulings = [ruling] }).Evaluate([candidate]), candidate.Id, Language.Of(language)).Reasons;

    private static string Render(string key, Language language) =>
        LetterTemplate.Standard(LetterFormat.Markdown).Render(Letter.Of(Outcome, CandidateId.Of(key), language, "x"));
}
