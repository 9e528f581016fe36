using System.Text.Json;

namespace SelectionRules.Json;

/// <content>The facts that a procedure asks for.</content>
internal ref partial struct FieldReader
{
    private const int MostCodesNamed = 30;

    public Sequence<Fact> Facts(Sequence<FactDefinition> definitions)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Mismatch("an object of facts");
            return [];
        }

        var facts = new List<Fact>();
        var stated = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!IsText())
            {
                Add(string.Empty, "the name of a fact holds half of a surrogate pair, which is no text");
                json.Skip();
                continue;
            }

            var id = json.GetString()!;
            field = Quote.Shown(id);
            var definition = definitions.FirstOrDefault(asked => string.Equals(asked.Id, id, StringComparison.Ordinal));
            var isNew = stated.Add(id);
            if (definition is null || !isNew)
            {
                Add(field, isNew ? $"is no fact that the procedure asks for; {KnownFacts(definitions)}" : "occurs twice");
                json.Skip();
                continue;
            }

            json.Read();
            if (json.TokenType == JsonTokenType.Null && definition.MayBeMissing)
            {
                continue;
            }

            if (FactOf(definition) is { } value)
            {
                facts.Add(new Fact(definition.Id, value));
            }
        }

        foreach (var definition in definitions)
        {
            if (!definition.MayBeMissing && !stated.Contains(definition.Id))
            {
                Add(definition.Id, "is missing");
            }
        }

        return facts.ToSequence();
    }

    private static string KnownFacts(Sequence<FactDefinition> definitions) =>
        definitions.IsEmpty ? "it asks for none" : $"known are {string.Join(", ", definitions.Select(definition => definition.Id))}";

    private static string CodesOf(FactDefinition definition) =>
        string.Join(", ", definition.Codes.Take(MostCodesNamed)) + (definition.Codes.Count > MostCodesNamed ? $", … ({definition.Codes.Count} in all)" : string.Empty);

    private FactValue? FactOf(FactDefinition definition)
    {
        switch (definition.Kind)
        {
            case FactKind.Truth when json.TokenType is JsonTokenType.True or JsonTokenType.False:
                return json.GetBoolean();
            case FactKind.Date when json.TokenType == JsonTokenType.String:
                return Date();
            case FactKind.Number when json.TokenType == JsonTokenType.Number:
                if (json.TryGetInt64(out var number) && number >= definition.Minimum && number <= definition.Maximum)
                {
                    return number;
                }

                Add(field, $"a whole number from {definition.Minimum} to {definition.Maximum} was expected");
                return null;
            case FactKind.Code when json.TokenType == JsonTokenType.String && IsText():
                var code = json.GetString()!;
                if (definition.Accepts(code))
                {
                    return code;
                }

                Add(field, $"{Quote.Of(code)} is none of {CodesOf(definition)}");
                return null;
            default:
                Mismatch(definition.Kind switch
                {
                    FactKind.Truth => "true or false",
                    FactKind.Date => "a date such as 2025-10-26",
                    FactKind.Number => "a whole number",
                    _ => $"one of {CodesOf(definition)}",
                });
                return null;
        }
    }
}
