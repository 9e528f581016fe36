namespace SelectionRules.Json;

/// <summary>Finds the word that somebody meant.</summary>
internal static class NearestWord
{
    private const int LongestWord = 64;
    private const int MostListed = 30;

    /// <summary>Returns <c>; did you mean 'citizen-of'?</c>, or the words that are known; it ends the sentence.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        var words = known.Where(one => one.Length > 0).ToList();
        return Of(word, words) is { } nearest ? $"; did you mean '{nearest}'?" : List(words);
    }

    /// <summary>Returns <c>; known here are 'sum', 'mean'.</c>; it ends the sentence.</summary>
    public static string List(IEnumerable<string> known)
    {
        var words = known.Where(one => one.Length > 0).ToList();
        return words.Count == 0
            ? "; there is none."
            : $"; known here {(words.Count == 1 ? "is" : "are")} {string.Join(", ", words.Take(MostListed))}{(words.Count > MostListed ? ", …" : string.Empty)}.";
    }

    /// <summary>Returns the known word that is nearest, or none that is near.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var words = known.Where(one => one.Length > 0).ToList();
        if (OtherWords.Of(word, words) is { } meant)
        {
            return meant;
        }

        var (nearest, best) = ((string?)null, int.MaxValue);
        foreach (var one in words)
        {
            // A third of the letters may be wrong: "witten" is "written", "oral" is not "total".
            var limit = Math.Max(1, Math.Min(one.Length, word.Length) / 3);
            if (Math.Abs(one.Length - word.Length) <= limit && Distance(word, one) is var distance && distance <= limit && distance < best)
            {
                (nearest, best) = (one, distance);
            }
        }

        return nearest;
    }

    // Letters added, left out, changed or swapped with their neighbour; case and the joints of words count for nothing.
    private static int Distance(string left, string right)
    {
        var (a, b) = (Plain(left), Plain(right));
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, current);
        }

        return last[b.Length];
    }

    private static string Plain(string word) =>
        string.Create(word.Length, word, static (letters, source) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = source[i] is '_' or ' ' ? '-' : char.ToLowerInvariant(source[i]);
            }
        });
}
