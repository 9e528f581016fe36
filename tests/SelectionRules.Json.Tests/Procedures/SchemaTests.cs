using System.Text.Json;
using System.Text.Json.Nodes;

namespace SelectionRules.Json.Tests;

/// <summary>The schema accepts what is written, and refuses what a closed vocabulary does not know.</summary>
public sealed class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(ProcedureSchema.Text)!;

    [DrawnProperty(300, Arbitrary = [typeof(RoundTripTests.AnyProcedures)])]
    public void Schema_AcceptsEveryWrittenProcedure_ButForCodesThatTheReviewRefuses(SelectionProcedure procedure)
    {
        var hasCodes = procedure.Facts.All(fact => (fact.Kind != FactKind.Code || !fact.Codes.IsEmpty) && fact.Codes.All(TextForms.IsId))
            && procedure.Stages.SelectMany(stage => stage.Tests).OfType<RatedTest>().All(test => test.Ratings.All(TextForms.IsId));

        Assert.Equal(hasCodes, SchemaCheck.Accepts(Schema, JsonNode.Parse(ProcedureJson.Write(procedure))!));
        Assert.True(hasCodes || procedure.Validate().Any(defect => defect.Severity == DefectSeverity.Error), ProcedureJson.Write(procedure));
    }

    [Fact]
    public void Schema_AcceptsTheDocumentedProcedures() =>
        Assert.All(Directory.GetFiles(Repository.PathOf("docs", "procedures"), "*.json"), file => Assert.True(SchemaCheck.Accepts(Schema, JsonNode.Parse(File.ReadAllText(file))!), file));

    [Theory]
    [InlineData("\"citizen-of\"", "\"citzen-of\"")]
    [InlineData("\"european-union\"", "\"europaen-union\"")]
    [InlineData("\"id\": \"small\",", "\"id\": \"small\", \"remark\": \"x\",")]
    [InlineData("\"keep\": 10", "\"keep\": \"ten\"")]
    [InlineData("\"format\": 1", "\"format\": 2")]
    [InlineData(", \"at-least\": 18", "")]
    [InlineData("\"at-least\": 18", "\"at-least\": 18, \"at-most\": 30")]
    [InlineData("\"id\": \"written\", ", "")]
    [InlineData("\"kind\": \"date\"", "\"kind\": \"code\"")]
    [InlineData("\"kind\": \"date\"", "\"kind\": \"code\", \"codes\": [\"B+\"]")]
    [InlineData("\"scale\": \"CEFR\"", "\"ratings\": [\"B+\"]")]
    [InlineData("\"at-least\": 50 }, \"basis\": \"3\"", "\"at-least\": 50 }, \"in-groups\": [], \"basis\": \"3\"")]
    public void Schema_RefusesAMistake(string text, string instead)
    {
        Assert.True(SchemaCheck.Accepts(Schema, JsonNode.Parse(Definitions.Small)!));
        Assert.False(SchemaCheck.Accepts(Schema, JsonNode.Parse(Definitions.With(text, instead))!));
    }

    /// <summary>As much of draft 2020-12 as the schema uses; a keyword beyond that fails.</summary>
    private static class SchemaCheck
    {
        public static bool Accepts(JsonNode schema, JsonNode? value) => schema.AsObject().All(keyword => keyword.Key switch
        {
            "$schema" or "title" or "description" or "$defs" or "required" or "additionalProperties" or "items" or "then" => true,
            "$ref" => Accepts(Schema["$defs"]![keyword.Value!.GetValue<string>()["#/$defs/".Length..]]!, value),
            "anyOf" => keyword.Value!.AsArray().Any(one => Accepts(one!, value)),
            "oneOf" => keyword.Value!.AsArray().Count(one => HasAll(one!, value)) == 1,
            "if" => !HasProperties(keyword.Value!, value!.AsObject()) || HasAll(schema["then"]!, value),
            "minItems" => value is not JsonArray list || list.Count >= keyword.Value!.GetValue<int>(),
            "const" => JsonNode.DeepEquals(keyword.Value, value),
            "enum" => keyword.Value!.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
            "pattern" => System.Text.RegularExpressions.Regex.IsMatch(value!.GetValue<string>(), keyword.Value!.GetValue<string>(), default, TimeSpan.FromSeconds(5)),
            "properties" => value is not JsonObject || HasProperties(schema, value.AsObject()),
            "type" => IsOfType(keyword.Value!.GetValue<string>(), value) && HasItems(schema, value) && HasAll(schema, value) && HasValues(schema, value),
            _ => throw new InvalidOperationException($"The check does not know '{keyword.Key}'."),
        });

        private static bool IsOfType(string type, JsonNode? value) => value?.GetValueKind() switch
        {
            JsonValueKind.Object => type == "object",
            JsonValueKind.Array => type == "array",
            JsonValueKind.String => type == "string",
            JsonValueKind.Number => type == "number" || (type == "integer" && !value.ToJsonString().Contains('.', StringComparison.Ordinal)),
            JsonValueKind.True or JsonValueKind.False => type == "boolean",
            _ => false,
        };

        private static bool HasAll(JsonNode schema, JsonNode? value) =>
            schema["required"] is not JsonArray required || (value is JsonObject known && required.All(name => known.ContainsKey(name!.GetValue<string>())));

        private static bool HasProperties(JsonNode schema, JsonObject value) => value.All(property => schema["properties"]![property.Key] is { } form ? Accepts(form, property.Value) : !schema.AsObject().ContainsKey("additionalProperties"));

        private static bool HasItems(JsonNode schema, JsonNode? value) => schema["items"] is not { } items || value!.AsArray().All(item => Accepts(items, item));

        private static bool HasValues(JsonNode schema, JsonNode? value) =>
            schema["additionalProperties"] is not JsonObject form || value!.AsObject().All(property => Accepts(form, property.Value));
    }
}
