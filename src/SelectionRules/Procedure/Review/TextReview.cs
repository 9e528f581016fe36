namespace SelectionRules;

/// <summary>Reviews the texts for people.</summary>
internal static class TextReview
{
    public static void Review(ProcedureReview review)
    {
        foreach (var (placed, text) in review.Walk.All<LocalizedText>())
        {
            if (text.Entries.IsEmpty)
            {
                review.Warn(placed.Place, $"The text is in no language.");
            }

            var languages = new HashSet<Language>();
            foreach (var entry in text.Entries)
            {
                if (!languages.Add(entry.Language))
                {
                    review.Error(placed.Place, $"There are two texts in the language '{entry.Language.Code}'.");
                }
            }
        }
    }
}
