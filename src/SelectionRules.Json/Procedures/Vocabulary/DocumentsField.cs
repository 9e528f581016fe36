namespace SelectionRules.Json;

/// <summary>The documents that clauses belong to, each stated once under a short name.</summary>
internal sealed class DocumentsField : Field<SelectionProcedure>
{
    private static readonly TableForm<string> Table =
        new("the documents, such as { \"notice\": \"full name\" }", name => !string.IsNullOrWhiteSpace(name), "a name", TextForms.Words);

    public DocumentsField()
        : base("documents", isRequired: true)
    {
        CanBeLeftOut = true;
        HasConsequences = false;
    }

    public override bool TryRead(Written written, DefinitionReading reading, FieldValues values)
    {
        var isRead = Table.TryRead(written, reading, out var documents);
        return isRead && (!documents.IsEmpty || reading.Fail<object>(ProcedureErrorKind.Missing, written, "There is no document; clauses belong to at least one.", out _));
    }

    public override Written Write(SelectionProcedure owner, DefinitionWriting writing) => Table.Write([.. writing.Documents], writing);

    public override Written Schema(SchemaWriting schema) => Table.Schema(schema);
}
