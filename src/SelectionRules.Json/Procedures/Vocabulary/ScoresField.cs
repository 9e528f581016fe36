namespace SelectionRules.Json;

/// <summary>Formulas that several rules use, each under a name; the name stands for the formula and leaves no trace in the procedure.</summary>
internal sealed class ScoresField() : Field<SelectionProcedure>("scores", isRequired: false)
{
    private static readonly TableForm<Score> Table =
        new("formulas, each under a name", TextForms.IsId, TextForms.Id.Expected, new OnceForm<Score>(ScoreForm.Instance, reading => reading.Scores));

    public override bool TryRead(Written written, DefinitionReading reading, FieldValues values)
    {
        var isRead = Table.TryRead(written, reading, out _);
        foreach (var property in written.Properties)
        {
            if (reading.Tests.Contains(property.Name))
            {
                reading.Errors.Add(ProcedureErrorKind.Repeated, property.Value.Pointer, property.Offset, $"{Quote.Of(property.Name)} is a test and a score; a name stands for one of them.");
                isRead = false;
            }
        }

        return isRead;
    }

    public override Written? Write(SelectionProcedure owner, DefinitionWriting writing)
    {
        if (!writing.NamesFinalScore)
        {
            return null;
        }

        writing.Expand();
        return Table.Write([(DefinitionWriting.FinalScoreName, owner.FinalScore.Score)], writing);
    }

    public override Written Schema(SchemaWriting schema) => Table.Schema(schema);
}
