using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A name: the points of the test of that id, or the formula of that name.</summary>
internal sealed class ScoreName : Alternative<Score>
{
    private static readonly ReferenceForm<ScoredTest> Test = new("points");

    public override bool Accepts(WrittenKind kind) => kind == WrittenKind.Text;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Score value)
    {
        if (reading.Scores.Contains(written.Text))
        {
            reading.Nesting.Replace();
            var isFound = reading.Scores.TryFind(written.Text, written, out value);
            reading.Nesting.Return();
            return isFound;
        }

        if (!reading.Tests.Contains(written.Text))
        {
            if (reading.HasThreshold(written.Text))
            {
                return reading.Fail(ProcedureErrorKind.UnknownReference, written, $"{Quote.Of(written.Text)} is a recorded threshold: {ScoreForm.NoThreshold}", out value);
            }

            var known = reading.Tests.All.Concat(reading.Scores.All);
            return reading.Fail(
                ProcedureErrorKind.UnknownReference, written, $"The definition has no test and no score {Quote.Of(written.Text)}{NearestWord.Hint(written.Text, known)}", out value);
        }

        var isRead = Test.TryRead(written, reading, out var test);
        value = isRead ? Score.Of(test!) : null;
        return isRead;
    }

    public override Written? TryWrite(Score value, DefinitionWriting writing) => value is Score.OfTest ofTest ? Test.Write(ofTest.Test, writing)
        : writing.GoesByName(value) ? Written.OfText(DefinitionWriting.FinalScoreName)
        : null;

    public override Written Schema(SchemaWriting schema) => TextForms.Id.Schema(schema);
}
