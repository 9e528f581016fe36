using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>Points for ratings, levels or codes in a table; read as one 'when' within the other, and written as that.</summary>
internal sealed class PointsTableForm : Alternative<Score>
{
    private static readonly Field<PointsTable, PointsSource> Source = Fields<PointsTable>.Required("points-for", PointsSourceForm.Instance, table => table.Source);

    private static readonly Field<PointsTable, Sequence<(string Name, Fraction Value)>> Points =
        Fields<PointsTable>.Required("table", new TableForm<Fraction>("points, each behind a rating, level or code", TextForms.IsId, "a rating, level or code", FractionForm.Instance), table => table.Points);

    private static readonly Field<PointsTable, Fraction> Otherwise = Fields<PointsTable>.Required("otherwise", FractionForm.Instance, table => table.Otherwise);

    private static readonly ObjectForm<PointsTable> Object = new(
        "a table of points",
        [Source, Points, Otherwise],
        values => new PointsTable(values.Of(Source), values.Of(Points), values.Of(Otherwise)))
    {
        Meaning = "Points for each rating or code, or for each level and those above it up to the next; the last for everybody else, also without a rating.",
    };

    public override string Key => Source.Name;

    public override bool Has(string property) => Object.Has(property);

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Score value)
    {
        value = null;
        if (!Object.TryRead(written, reading, out var table))
        {
            return false;
        }

        if (table.Source is { Test: { } test, Known.Count: 0 })
        {
            return reading.Fail(ProcedureErrorKind.UnknownReference, written, $"The test '{test.Id}' is {TestForm.Describe(test)}; expected one that gives ratings or levels.", out value);
        }

        if (table.Unknown.FirstOrDefault() is { } unknown)
        {
            return reading.Fail(ProcedureErrorKind.UnknownReference, written, $"The test '{table.Source.Test!.Id}' does not give {Quote.Of(unknown)}{NearestWord.Hint(unknown, table.Source.Known!)}", out value);
        }

        // Each row is a score, a condition and a number, one level below the row before.
        if (!reading.Nesting.Add(written, (table.Points.Count + 1, 3 * table.Points.Count)))
        {
            return false;
        }

        value = table.ToScore();
        return true;
    }

    public override Written? TryWrite(Score value, DefinitionWriting writing) => null;

    public override Written Schema(SchemaWriting schema) => Object.Schema(schema);
}
