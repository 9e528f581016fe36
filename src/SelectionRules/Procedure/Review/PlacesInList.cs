namespace SelectionRules;

/// <summary>Gives the elements of a list their places.</summary>
internal static class PlacesInList
{
    /// <summary>Pairs each element with its place: its id, or its position where an earlier one has that id.</summary>
    public static IEnumerable<(Place Place, T Element)> Of<T>(Place list, Sequence<T> elements, Func<T, string> idOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < elements.Count; i++)
        {
            var id = idOf(elements[i]);
            yield return (!string.IsNullOrEmpty(id) && seen.Add(id) ? list.Then(id) : list.Then(i), elements[i]);
        }
    }

    /// <summary>Pairs each element with its place: its id, or its position where an earlier one has that id.</summary>
    public static IEnumerable<(Place Place, T Element)> Of<T>(string list, Sequence<T> elements, Func<T, string> idOf) => Of(Place.Of(list), elements, idOf);

    /// <summary>Names the rule of a missing mark by its state: <c>absent</c>.</summary>
    public static string NameOf(MissingMark mark) => mark.State switch
    {
        ResultState.Absent => "absent",
        ResultState.Late => "late",
        _ => "excluded",
    };
}
