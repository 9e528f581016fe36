using System.Text.Json.Nodes;

namespace SelectionRules.Json.Tests;

/// <summary>Finds a piece of JSON in a whole: objects may have more properties there, lists have as many elements.</summary>
internal static class PieceOfJson
{
    public static bool Occurs(JsonNode? piece, JsonNode? whole) => IsPartOf(piece, whole) || whole switch
    {
        JsonObject properties => properties.Any(property => Occurs(piece, property.Value)),
        JsonArray elements => elements.Any(element => Occurs(piece, element)),
        _ => false,
    };

    private static bool IsPartOf(JsonNode? piece, JsonNode? whole) => (piece, whole) switch
    {
        (JsonObject some, JsonObject all) => some.All(property => all.TryGetPropertyValue(property.Key, out var value) && IsPartOf(property.Value, value)),
        (JsonArray some, JsonArray all) => some.Count == all.Count && some.Zip(all).All(pair => IsPartOf(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(piece, whole),
    };
}
