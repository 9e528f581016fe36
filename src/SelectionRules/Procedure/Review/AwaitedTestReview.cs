namespace SelectionRules;

/// <summary>Reviews for whom results are awaited: a test is never awaited depending on itself, directly or by way of others.</summary>
internal static class AwaitedTestReview
{
    public static void Review(ProcedureReview review)
    {
        var asksFor = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var placed in review.Walk.Nodes)
        {
            if (placed.Rule is Test test && TestReferenceReview.TestOf(placed.Node) is { } asked)
            {
                if (!asksFor.TryGetValue(test.Id, out var ids))
                {
                    asksFor.Add(test.Id, ids = []);
                }

                ids.Add(asked.Id);
            }
        }

        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (placed, test) in review.Walk.All<Test>())
        {
            if (reported.Contains(test.Id) || WayBack(asksFor, test.Id) is not { } way)
            {
                continue;
            }

            reported.UnionWith(way);
            review.Error(placed.Place.Then("awaitedWhere"), $"Whether the test is awaited depends on itself: {string.Join(" asks for ", way.Append(test.Id))}.");
        }
    }

    // Breadth first, so that the shortest way is named.
    private static List<string>? WayBack(Dictionary<string, List<string>> asksFor, string start)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var test))
        {
            foreach (var asked in asksFor.GetValueOrDefault(test) ?? [])
            {
                if (string.Equals(asked, start, StringComparison.Ordinal))
                {
                    var way = new List<string> { test };
                    while (!string.Equals(way[^1], start, StringComparison.Ordinal))
                    {
                        way.Add(cameFrom[way[^1]]);
                    }

                    way.Reverse();
                    return way;
                }

                if (cameFrom.TryAdd(asked, test))
                {
                    queue.Enqueue(asked);
                }
            }
        }

        return null;
    }
}
