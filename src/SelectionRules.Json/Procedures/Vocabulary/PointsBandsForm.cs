using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>Points for bands of a score; read as one 'when' within the other, and written as that.</summary>
internal sealed class PointsBandsForm : Alternative<Score>
{
    private static readonly Field<PointsBands, Score> Of = Fields<PointsBands>.Required("points-by", ScoreForm.Instance, bands => bands.Score);

    private static readonly Choice<PointsBands, Comparison, Sequence<(string Name, Fraction Value)>> Compares = new(
        WordForms.Comparison,
        new TableForm<Fraction>("points, each behind a bound", PointsBands.IsBound, "a bound such as 12.5", FractionForm.Instance),
        bands => bands.Comparison,
        bands => bands.Bands);

    private static readonly Field<PointsBands, Fraction> Otherwise = Fields<PointsBands>.Required("otherwise", FractionForm.Instance, bands => bands.Otherwise);

    private static readonly ObjectForm<PointsBands> Object = new("a scale of points", [Of, .. Compares.All, Otherwise], values =>
    {
        var (comparison, bands) = Compares.Of(values);
        return new PointsBands(values.Of(Of), comparison, bands, values.Of(Otherwise));
    })
    {
        OneOf = Compares.Names,
        Meaning = "Points for bands of a score: behind each bound those of whoever reaches it and no harder one; the last for everybody else, also without a value.",
    };

    public override string Key => Of.Name;

    public override bool Has(string property) => Object.Has(property);

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Score value)
    {
        value = null;
        if (!Object.TryRead(written, reading, out var bands))
        {
            return false;
        }

        if (bands.Repeated is { } repeated)
        {
            return reading.Fail(ProcedureErrorKind.Repeated, written, $"The bound {Quote.Of(repeated)} is there twice.", out value);
        }

        if (!reading.Nesting.Add(written, bands.Extent))
        {
            return false;
        }

        value = bands.ToScore();
        return true;
    }

    public override Written? TryWrite(Score value, DefinitionWriting writing) => null;

    public override Written Schema(SchemaWriting schema) => Object.Schema(schema);
}
