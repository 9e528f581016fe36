namespace SelectionRules.Json;

/// <summary>Reviews what can be read of a definition with mistakes, so that those who mend it hear of everything at once.</summary>
/// <remarks>A defect is told only where it cannot follow from what is left out: it is told again, or not, once the definition is read.</remarks>
internal static class ReviewOfTheRest
{
    /// <summary>Adds the defects of what can be read to the mistakes of the definition.</summary>
    public static void Report(Written root, DefinitionErrors errors)
    {
        if (errors.IsFull || !errors.AreOfWords)
        {
            return;
        }

        var origins = new Origins(root, ReadOnlyMemory<byte>.Empty);
        var unread = new DefinitionErrors(ReadOnlyMemory<byte>.Empty);
        var reading = new DefinitionReading(root, unread, origins) { LeftOut = [] };
        if (!ProcedureForm.Instance.TryRead(root, reading, out var rest))
        {
            return;
        }

        var names = Parts(root).Where(part => part.Name is "id").Select(part => part.Value.Text).Concat((root.Find("scores")?.Properties ?? []).Select(score => score.Name)).ToHashSet(StringComparer.Ordinal);
        var lost = reading.LeftOut.SelectMany(part => NamesIn(part).Concat(part.Around.Where(around => around != root).Select(around => around.Find("id")?.Text ?? string.Empty).Take(2)))
            .Where(names.Contains).ToHashSet(StringComparer.Ordinal);
        foreach (var (defect, written) in origins.Locate(rest).Where(found => found.Defect.Severity == DefectSeverity.Error))
        {
            // An id that is there twice is so whatever else is there; what is of no use may be used by what is not read.
            var mayFollow = defect.Topic switch
            {
                DefectTopic.RepeatedId => false,
                DefectTopic.Unused => true,
                _ => reading.Incomplete.Contains(written)
                    || defect.Message.Contains(StandIn.DayText, StringComparison.Ordinal)
                    || reading.LeftOut.Exists(part => part == written || part.Around.Contains(written))
                    || NamesIn(written).Any(lost.Contains)
                    || lost.Any(name => defect.Message.Contains($"'{name}'", StringComparison.Ordinal)),
            };
            if (!mayFollow)
            {
                errors.Add(ProcedureErrorKind.Defect, written, defect.Message);
            }
        }
    }

    private static IEnumerable<string> NamesIn(Written written) =>
        Parts(written).SelectMany(part => new[] { part.Name, part.Value.Text }).Append(written.Text).Where(text => text.Length > 0);

    private static IEnumerable<(string Name, Written Value)> Parts(Written written)
    {
        foreach (var property in written.Properties)
        {
            yield return (property.Name, property.Value);
        }

        foreach (var element in written.Elements)
        {
            yield return (string.Empty, element);
        }

        foreach (var part in written.Properties.Select(property => property.Value).Concat(written.Elements).SelectMany(Parts))
        {
            yield return part;
        }
    }
}
