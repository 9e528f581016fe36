using System.Text.Json;

namespace SelectionRules.Records;

/// <summary>Compares a part of a record with what a replay gives, value by value.</summary>
internal static class RecordComparison
{
    public static IEnumerable<ReplayDifference> Of(RecordPart part, JsonElement recorded, JsonElement replayed) => Compare(part, string.Empty, recorded, replayed);

    private static IEnumerable<ReplayDifference> Compare(RecordPart part, string place, JsonElement recorded, JsonElement replayed)
    {
        if (JsonElement.DeepEquals(recorded, replayed))
        {
            return [];
        }

        return (recorded.ValueKind, replayed.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => CompareNamed(part, place, Properties(recorded), Properties(replayed)),
            (JsonValueKind.Array, JsonValueKind.Array) when Elements(recorded) is { } before && Elements(replayed) is { } after => CompareNamed(part, place, before, after),
            _ => [Difference(part, place, recorded, replayed)],
        };
    }

    private static IEnumerable<ReplayDifference> CompareNamed(RecordPart part, string place, Dictionary<string, JsonElement> recorded, Dictionary<string, JsonElement> replayed)
    {
        foreach (var name in recorded.Keys.Concat(replayed.Keys.Where(name => !recorded.ContainsKey(name))))
        {
            var path = place.Length == 0 ? name : $"{place}/{name}";
            var (before, after) = (recorded.TryGetValue(name, out var old), replayed.TryGetValue(name, out var now));
            foreach (var difference in before && after ? Compare(part, path, old, now) : [Difference(part, path, before ? old : null, after ? now : null)])
            {
                yield return difference;
            }
        }
    }

    private static Dictionary<string, JsonElement> Properties(JsonElement value) => value.EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);

    // An element about a candidate goes by the key, so that one more line shifts nothing; others by position.
    private static Dictionary<string, JsonElement>? Elements(JsonElement value)
    {
        var elements = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        var position = 0;
        foreach (var element in value.EnumerateArray())
        {
            if (!elements.TryAdd(NameOf(element) ?? position.ToString(System.Globalization.CultureInfo.InvariantCulture), element))
            {
                return null;
            }

            position++;
        }

        return elements;
    }

    private static string? NameOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (element.TryGetProperty("application", out var application))
        {
            return NameOf(application);
        }

        return !element.TryGetProperty("candidate", out var candidate) ? null
            : element.TryGetProperty("group", out var group) && group.ValueKind == JsonValueKind.String && group.GetString() is { Length: > 0 } id ? $"{candidate} ({id})"
            : candidate.ToString();
    }

    private static ReplayDifference Difference(RecordPart part, string place, JsonElement? recorded, JsonElement? replayed) =>
        new() { Part = part, Place = place, Recorded = recorded?.GetRawText(), Replayed = replayed?.GetRawText() };
}
