using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A test by its id, or the fact of a code.</summary>
internal static class PointsSourceForm
{
    private static readonly Field<PointsSource, string> Code = Fields<PointsSource>.Required("code", TextForms.Any, source => source.Fact!);

    public static UnionForm<PointsSource> Instance { get; } = new(
        "points-source",
        "a test or the code of a fact",
        new OfTest(),
        new Case<PointsSource, PointsSource>("code", new("the code of a fact", [Code], values => new PointsSource(null, values.Of(Code)))
        {
            Meaning = "A fact of kind 'code': a class of the diploma, a category.",
        }));

    private sealed class OfTest : Alternative<PointsSource>
    {
        private static readonly ReferenceForm<Test> Form = new("ratings or levels");

        public override bool Accepts(WrittenKind kind) => kind == WrittenKind.Text;

        public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out PointsSource value)
        {
            var isRead = Form.TryRead(written, reading, out var test);
            value = isRead ? new PointsSource(test, null) : null;
            return isRead;
        }

        public override Written? TryWrite(PointsSource value, DefinitionWriting writing) => value.Test is { } test ? Form.Write(test, writing) : null;

        public override Written Schema(SchemaWriting schema) => Form.Schema(schema);
    }
}
