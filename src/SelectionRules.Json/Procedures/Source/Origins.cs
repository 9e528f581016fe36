using System.Globalization;
using System.Text;

namespace SelectionRules.Json;

/// <summary>Where in a definition the parts of its procedure were read: leads from the place of a defect to a line.</summary>
internal sealed class Origins(Written root, ReadOnlyMemory<byte> utf8)
{
    private readonly Dictionary<object, Written> parts = new(ReferenceEqualityComparer.Instance);
    private (string Name, Written Place)[] unused = [];

    /// <summary>Notes where a part was read; a part that goes by a name was read where the name is stated.</summary>
    public void Add(object part, Written written) => parts.TryAdd(part, written);

    /// <summary>Notes the names of formulas that no rule uses, of which the procedure itself has no trace.</summary>
    public void AddUnused(IEnumerable<(string Name, Written Place)> names) => unused = [.. names];

    /// <summary>Reviews the procedure and finds the place of each defect: errors first, each in the order of the text.</summary>
    public Sequence<DefinitionDefect> Review(SelectionProcedure procedure) =>
    [
        .. Locate(procedure).Concat(unused.Select(name => (Defect: OfUnused(name.Name), Written: name.Place)))
            .OrderByDescending(found => found.Defect.Severity == DefectSeverity.Error)
            .ThenBy(found => found.Written.Offset)
            .Select(found => At(found.Defect, found.Written)),
    ];

    /// <summary>Reviews the procedure and finds the part of the definition that each defect is about.</summary>
    public IEnumerable<(Defect Defect, Written Written)> Locate(SelectionProcedure procedure)
    {
        var defects = procedure.Validate();
        if (defects.IsEmpty)
        {
            return [];
        }

        var byPlace = new Dictionary<string, Written>(StringComparer.Ordinal) { [string.Empty] = root };
        foreach (var placed in ProcedureWalk.Of(procedure).Nodes)
        {
            if (parts.TryGetValue(placed.Node, out var written))
            {
                byPlace.TryAdd(placed.Place.ToString(), written);
            }
        }

        // A formula that goes by a name is reviewed wherever it is used; what is wrong in it is told once.
        return defects.Select(defect => (defect: InPointers(byPlace, defect), Find(byPlace, defect.Place))).DistinctBy(found => (found.defect.Severity, found.Item2, found.defect.Message));
    }

    private static Defect OfUnused(string name) =>
        new() { Place = $"scores/{name}", Message = $"No rule uses the score '{name}'.", Severity = DefectSeverity.Warning, Topic = DefectTopic.Unused };

    // The place of another part is one of the definition here, not of the procedure.
    private static Defect InPointers(Dictionary<string, Written> byPlace, Defect defect)
    {
        var end = defect.Topic == DefectTopic.RepeatedId ? defect.Message.LastIndexOf(IdentifierReview.TheOtherOne, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return defect;
        }

        var start = end + IdentifierReview.TheOtherOne.Length;
        return defect with { Message = $"{defect.Message[..start]}{Find(byPlace, defect.Message[start..^1]).Pointer}." };
    }

    private static Written Find(Dictionary<string, Written> byPlace, string place)
    {
        // The nearest part that was read, then the properties that the rest of the place names, as far as they are stated.
        var end = place.Length;
        Written? written;
        while (!byPlace.TryGetValue(place[..end], out written))
        {
            end = Math.Max(0, place.LastIndexOf('/', end - 1));
        }

        foreach (var step in place[end..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Step(written, step) is not { } next)
            {
                break;
            }

            written = next;
        }

        return written;
    }

    private static Written? Step(Written written, string step)
    {
        if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return written.Kind == WrittenKind.List ? written.Elements.ElementAtOrDefault(position) : written.Properties.ElementAtOrDefault(position)?.Value;
        }

        foreach (var word in PropertyWords.Of(step))
        {
            if (written.Find(word) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private DefinitionDefect At(Defect defect, Written written)
    {
        var before = utf8.Span[..Math.Min(written.Offset, utf8.Length)];
        return new()
        {
            Defect = defect,
            JsonPointer = written.Pointer,
            Line = 1 + before.Count((byte)'\n'),
            Column = 1 + Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]),
        };
    }
}
