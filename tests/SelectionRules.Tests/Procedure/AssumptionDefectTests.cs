namespace SelectionRules.Tests;

public sealed class AssumptionDefectTests
{
    private const string Question = "Who is kept when candidates tie for the last place?";

    [Fact]
    public void About_AtARuleThatDoesNotStateIt_IsAnError() => Defects.Error(
        Sample.Procedure with { FinalScore = Sample.Procedure.FinalScore with { Basis = Sample.Procedure.FinalScore.Basis.Assuming("Who ties?", "nobody", AssumptionSubject.Ties) } },
        "finalScore/basis/assumptions/0",
        "The assumption is about ties for the last place, and the rule here does not state that.");

    [Fact]
    public void About_OfNoSubjectThereIs_IsAnError() => Defects.Error(
        Sample.Procedure with { FinalScore = Sample.Procedure.FinalScore with { Basis = Sample.Procedure.FinalScore.Basis.Assuming("Who ties?", "nobody", (AssumptionSubject)99) } },
        "finalScore/basis/assumptions/0",
        "There is no subject 99 of an assumption.");

    [Fact]
    public void Answering_AQuestion_ChangesWhatIsSaidAndNothingElse()
    {
        var procedure = Sample.WithCutoff(cutoff => cutoff with { Basis = new Basis("notice", "1").Assuming(Question, "everyone tied", AssumptionSubject.Ties) });
        var variant = procedure.Answering(Question, "nobody tied");

        Assert.Equal([new Assumption(Question, "nobody tied") { About = AssumptionSubject.Ties }], variant.AnswersOtherwiseThan(procedure));
        Assert.Equal(procedure, variant.Answering(Question, "everyone tied"));
    }

    [Theory]
    [InlineData("Who is the best?", "nobody")]
    [InlineData(Question, "everyone tied")]
    public void Answering_AQuestionThatIsNotAskedOrIsAnsweredSo_Throws(string question, string answer)
    {
        var procedure = Sample.WithCutoff(cutoff => cutoff with { Basis = new Basis("notice", "1").Assuming(Question, "everyone tied") });

        Assert.Throws<ArgumentException>(() => procedure.Answering(question, answer));
    }
}
