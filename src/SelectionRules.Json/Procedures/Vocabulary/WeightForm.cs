using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>Parts of a sum or a mean: <c>{ "weight": 3, "of": … }</c>, <c>{ "percent": 25, "of": … }</c>, or a score alone, whose weight is 1.</summary>
internal sealed class WeightForm : Form<Weight>
{
    private static readonly Field<Weight, Stated<Fraction>> Value = Fields<Weight>.Usually("weight", default, new StatedForm<Fraction>(FractionForm.Instance), weight => WrittenAs(weight, isPercent: false));
    private static readonly Field<Weight, Stated<Fraction>> Percent = Fields<Weight>.Usually("percent", default, new StatedForm<Fraction>(FractionForm.Instance), weight => WrittenAs(weight, isPercent: true));
    private static readonly Field<Weight, Score> Of = Fields<Weight>.Required("of", ScoreForm.Instance, weight => weight.Score);

    private static readonly ObjectForm<Weight> Object = new(
        "a part with its weight",
        [Value, Percent, Of],
        values => Weight.Of(values.Of(Value).Is ? values.Of(Value).Value : values.Of(Percent).Value / 100, values.Of(Of)))
    {
        OneOf = [Value.Name, Percent.Name],
        Meaning = "A score with the fraction, percentage or coefficient by which it counts.",
    };

    private WeightForm()
    {
    }

    public static WeightForm Instance { get; } = new();

    public override string Expected => "a score, or a score with its weight: { \"weight\": 3, \"of\": … }";

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Weight value)
    {
        if (written.Kind == WrittenKind.Object && IsWeighted(written))
        {
            return Object.TryRead(written, reading, out value);
        }

        var isRead = ScoreForm.Instance.TryRead(written, reading, out var score);
        value = isRead ? Weight.Of(Fraction.One, score!) : null;
        return isRead;
    }

    public override Written Write(Weight value, DefinitionWriting writing) =>
        value.Value == Fraction.One ? ScoreForm.Instance.Write(value.Score, writing) : Object.Write(value, writing);

    public override Written Schema(SchemaWriting schema) => schema.Refer("part", inner => SchemaWriting.AnyOf([ScoreForm.Instance.Schema(inner), Object.Schema(inner)]));

    // A word of a score makes it one; a word of a weight, or one that is near to it, a part with its weight. Any other is a slip in a score, which names the word that is near.
    private static bool IsWeighted(Written written)
    {
        var names = written.Properties.Select(property => property.Name).ToList();
        string[] weights = [Value.Name, Percent.Name];
        return !names.Exists(name => ScoreForm.Instance.Union.Keys.Contains(name, StringComparer.Ordinal))
            && (names.Exists(name => NearestWord.Of(name, weights) is not null) || (names.Count > 0 && names.TrueForAll(name => string.Equals(name, Of.Name, StringComparison.Ordinal))));
    }

    // 25 % is written so, and 3 or 2/3 is not.
    private static Stated<Fraction> WrittenAs(Weight weight, bool isPercent)
    {
        var percentage = weight.Value * 100;
        return isPercent != (percentage.IsInteger && !weight.Value.IsInteger) ? default : Stated<Fraction>.Of(isPercent ? percentage : weight.Value);
    }
}
