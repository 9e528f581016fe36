using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>Points for ratings or levels in a table; read as one 'when' within the other, and written as that.</summary>
internal sealed class PointsTableForm : Alternative<Score>
{
    private static readonly Field<PointsTable, Test> Test = Fields<PointsTable>.Required("points-for", new ReferenceForm<Test>("ratings or levels"), table => table.Test);

    private static readonly Field<PointsTable, Sequence<(string Name, Fraction Value)>> Points =
        Fields<PointsTable>.Required("table", new TableForm<Fraction>("points, each behind a rating or level", TextForms.IsId, "a rating or level", FractionForm.Instance), table => table.Points);

    private static readonly Field<PointsTable, Fraction> Otherwise = Fields<PointsTable>.Required("otherwise", FractionForm.Instance, table => table.Otherwise);

    private static readonly ObjectForm<PointsTable> Object = new(
        "a table of points",
        [Test, Points, Otherwise],
        values => new PointsTable(values.Of(Test), values.Of(Points), values.Of(Otherwise)))
    {
        Meaning = "Points for each rating, or for each level and those above it up to the next; the last for everybody else, also without a rating.",
    };

    public override string Key => Test.Name;

    public override bool Has(string property) => Object.Has(property);

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Score value)
    {
        value = null;
        if (!Object.TryRead(written, reading, out var table))
        {
            return false;
        }

        if (table.Known.Count == 0)
        {
            return reading.Fail(ProcedureErrorKind.UnknownReference, written, $"The test '{table.Test.Id}' is {TestForm.Describe(table.Test)}; expected one that gives ratings or levels.", out value);
        }

        if (table.Unknown.FirstOrDefault() is { } unknown)
        {
            return reading.Fail(ProcedureErrorKind.UnknownReference, written, $"The test '{table.Test.Id}' does not give {Quote.Of(unknown)}{NearestWord.Hint(unknown, table.Known)}", out value);
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
