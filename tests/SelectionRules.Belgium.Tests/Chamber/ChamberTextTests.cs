using SelectionRules;

namespace SelectionRules.Belgium.Tests;

/// <summary>The Dutch texts are those of the notice, word for word.</summary>
public sealed class ChamberTextTests
{
    [Fact]
    public void DutchTexts_OfTheProfileAndTheTerms_StandInTheNotice()
    {
        var procedure = SocialMediaAssistant2025.Procedure;
        LocalizedText[] texts =
        [
            procedure.Vacancy!.Title,
            procedure.Vacancy.Authority,
            procedure.Profile!.Place,
            .. procedure.Profile.Tasks,
            .. procedure.Profile.FunctionCompetencies,
            .. procedure.Profile.GenericCompetencies.Select(competency => competency.Name),
            .. procedure.Profile.GenericCompetencies.Select(competency => competency.Description!),
            procedure.Employment!.Pay.DependsOn,
            procedure.Employment.AfterProbation,
            .. procedure.Employment.Benefits,
        ];
        Assert.All(texts, text => Assert.Contains(Notice.Squeeze(text.In(Language.Dutch)), Notice.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Titles_OfStagesAndTests_AreInEveryLanguageOfTheExplanations()
    {
        var procedure = SocialMediaAssistant2025.Procedure;
        var titles = procedure.Stages.Select(stage => stage.Title).Concat(procedure.Stages.SelectMany(stage => stage.Tests).Select(test => test.Title)).Append(procedure.Vacancy!.Title);
        Assert.All(titles, title => Assert.Equal(["nl", "fr", "en", "de"], title!.Entries.Select(entry => entry.Language.Code)));
    }
}
