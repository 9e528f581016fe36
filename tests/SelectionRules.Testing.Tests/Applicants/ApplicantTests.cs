using NodaTime;

namespace SelectionRules.Testing.Tests;

/// <summary>Applicants start admissible and passing; each step changes what it says and nothing else.</summary>
public sealed class ApplicantTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("fr")]
    public void Applicant_ToTheChamber_IsALaureateOfTheRole(string role)
    {
        Candidate candidate = role == "nl" ? Applicants.DutchSpeaking("X") : Applicants.FrenchSpeaking("X");
        var line = Assert.Single(OutcomeLine.AllOf(Procedures.Chamber.Evaluate([candidate])));
        Assert.Equal((OutcomeStatus.Laureate, role), (line.Status, line.Group));

        // 2/3 of 100 on 200 and 1/3 of 60 on 100.
        Assert.Equal(Fraction.Of(160, 3), line.FinalScore);
    }

    [Fact]
    public void Applicant_BelowThePassMark_Fails() => Stops(Applicants.DutchSpeaking().WithWritten(49.5m), OutcomeStatus.Failed, "written");

    [Fact]
    public void Applicant_WithB1_FailsTheLanguageTests() => Stops(Applicants.FrenchSpeaking().WithLanguageTests(LanguageLevel.B1), OutcomeStatus.Failed, "language");

    [Fact]
    public void Applicant_WithoutResults_Waits() => Stops(Applicants.DutchSpeaking().WithoutResults(), OutcomeStatus.Pending, "language");

    [Fact]
    public void Applicant_WithoutADocument_IsNotAdmitted() => Stops(Applicants.DutchSpeaking().Without(SupportingDocument.MotivationLetter), OutcomeStatus.NotAdmitted, "admission");

    [Fact]
    public void Applicant_AMinuteLate_IsNotAdmitted() => Stops(Applicants.DutchSpeaking().ReceivedAt(Instant.FromUtc(2025, 10, 26, 23, 0)), OutcomeStatus.NotAdmitted, "admission");

    [Fact]
    public void Applicant_OfNoMemberState_IsNotAdmitted() => Stops(Applicants.DutchSpeaking().WithCitizenships(CountryCode.Of("CH")), OutcomeStatus.NotAdmitted, "admission");

    // "Another bachelor and two years in a social-media setting."
    [Fact]
    public void Applicant_WithAnotherBachelor_NeedsExperience()
    {
        var lawyer = Applicants.DutchSpeaking().WithDiplomas(Applicants.DutchSpeaking().Candidate.Application.Diplomas[0] with { Field = "law" });
        Stops(lawyer, OutcomeStatus.NotAdmitted, "admission");
        Stops(lawyer.WithExperience("social-media", new(2022, 1, 1), null), OutcomeStatus.Laureate, string.Empty);
    }

    // Diplomas in both languages leave the role open until one is chosen.
    [Fact]
    public void Applicant_OfBothLanguages_Chooses()
    {
        var diploma = Applicants.DutchSpeaking().Candidate.Application.Diplomas[0];
        var both = Applicants.DutchSpeaking().WithDiplomas(diploma, diploma with { Language = Language.French });
        Stops(both, OutcomeStatus.NeedsRuling, "admission");
        Stops(both.Choosing(Language.French), OutcomeStatus.Laureate, string.Empty);
    }

    [DrawnProperty(Arbitrary = [typeof(SelectionArbitraries)])]
    public void Applicant_ToAnyProcedure_IsAdmittedInTheGroup(SelectionProcedure procedure)
    {
        foreach (var group in AdmissibleApplication.GroupsOf(procedure))
        {
            var lines = OutcomeLine.AllOf(procedure.Evaluate([Applicants.InGroup(procedure, group, "X")]));
            var line = Assert.Single(lines, line => line.Group == group);
            Assert.False(line.Status is OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling, line.ToString());
        }
    }

    private static void Stops(Candidate candidate, OutcomeStatus status, string stage)
    {
        var line = Assert.Single(OutcomeLine.AllOf(Procedures.Chamber.Evaluate([candidate])));
        Assert.Equal((status, stage), (line.Status, line.Stage));
    }
}
