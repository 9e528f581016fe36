using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>Scores: a test by its id, a number, or an object known by its keyword.</summary>
internal static class ScoreForm
{
    public static NestedForm<Score> Instance { get; } = new(
        "a score",
        () => new("score", "a score", [new ScoreName(), new Digits(), .. SumForms.Cases(), .. AdjustedForms.Cases(), new PointsTableForm(), new PointsBandsForm()])
        {
            Elsewhere = OtherScores.Words,
        });

    /// <summary>What is said of a recorded threshold in the place of a score.</summary>
    public const string NoThreshold = "what the jury sets bounds a score and is none. Write { \"score\": …, \"at-least\": { \"set-by-jury\": … } }, or the number where it is known.";

    /// <summary>A number as it stands.</summary>
    private sealed class Digits : Alternative<Score>
    {
        public override bool Accepts(WrittenKind kind) => kind == WrittenKind.Number;

        public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Score value)
        {
            var isRead = FractionForm.Instance.TryRead(written, reading, out var number);
            value = isRead ? new Score.Constant { Value = number } : null;
            return isRead;
        }

        public override Written? TryWrite(Score value, DefinitionWriting writing) =>
            value is Score.Constant constant && FractionForm.IsInDigits(constant.Value) ? FractionForm.Instance.Write(constant.Value, writing) : null;

        public override Written Schema(SchemaWriting schema) => SchemaWriting.OfType("number");
    }
}
