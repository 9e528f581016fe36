using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>The clause of a rule: a text where there is one document and nothing is assumed, else an object.</summary>
internal sealed class BasisForm : Form<Basis>
{
    private static readonly Field<Citation, string?> In = Fields<Citation>.Optional("in", TextForms.Words, citation => citation.In);
    private static readonly Field<Citation, string> Clause = Fields<Citation>.Required("clause", TextForms.Words, citation => citation.Clause);
    private static readonly Field<Citation, Sequence<Assumption>> Assumptions = Fields<Citation>.Several("assumptions", AssumptionForm.Instance, citation => citation.Assumptions);

    private static readonly ObjectForm<Citation> Object = new(
        "a basis", [In, Clause, Assumptions], values => new Citation(values.Of(In), values.Of(Clause), values.Of(Assumptions)))
    {
        Meaning = "The clause that a rule comes from, and what had to be assumed to apply it. 'in' names the document; it is left out where there is only one.",
    };

    private BasisForm()
    {
    }

    public static BasisForm Instance { get; } = new();

    public override string Expected => "a basis: a clause as a text, or an object with in, clause, assumptions";

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Basis value)
    {
        if (!TryReadCitation(written, reading, out var citation) || DocumentOf(citation, written, reading) is not { } document)
        {
            value = null;
            return false;
        }

        value = new Basis(document, citation.Clause) { Assumptions = citation.Assumptions };
        return true;
    }

    public override Written Write(Basis value, DefinitionWriting writing)
    {
        var citation = new Citation(writing.NameOfDocument(value.Document), value.Clause, value.Assumptions);
        return citation.In is null && citation.Assumptions.IsEmpty ? TextForms.Words.Write(citation.Clause, writing) : Object.Write(citation, writing);
    }

    public override Written Schema(SchemaWriting schema) => schema.Refer("basis", inner => SchemaWriting.AnyOf([TextForms.Words.Schema(inner), Object.Schema(inner)]));

    private static bool TryReadCitation(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Citation value)
    {
        if (written.Kind == WrittenKind.Object)
        {
            return Object.TryRead(written, reading, out value);
        }

        if (written.Kind != WrittenKind.Text)
        {
            return reading.Mismatch(written, "a basis: a clause as a text, or an object with in, clause, assumptions", out value);
        }

        value = TextForms.Words.TryRead(written, reading, out var clause) ? new Citation(null, clause, []) : null;
        return value is not null;
    }

    private static string? DocumentOf(Citation citation, Written written, DefinitionReading reading)
    {
        if (reading.Documents.All.Count == 0)
        {
            // That there are no documents is one mistake, and reported as such.
            return null;
        }

        if ((citation.In ?? reading.Documents.Single) is { } name)
        {
            return reading.Documents.TryFind(name, written.Find("in") ?? written, out var document) ? document : null;
        }

        reading.Errors.Add(
            ProcedureErrorKind.Missing, written, $"'in' is missing in a basis: the definition has several documents, {string.Join(", ", reading.Documents.All.Take(10))}.");
        return null;
    }

    private sealed record Citation(string? In, string Clause, Sequence<Assumption> Assumptions);
}
