using System.Collections;
using System.Globalization;
using System.Resources;

namespace SelectionRules.Letters;

/// <summary>The words of the letters themselves: headings and labels.</summary>
/// <remarks>From resources of the assembly itself; the build refuses a language that lacks one.</remarks>
internal static class LetterWords
{
    private static readonly Dictionary<Language, Dictionary<string, string>> ByLanguage = Explanation.Languages.ToDictionary(language => language, Read);

    /// <summary>Returns all words of a language, by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(Language language) => ByLanguage[language];

    private static Dictionary<string, string> Read(Language language)
    {
        var set = new ResourceManager($"SelectionRules.Letters.Words.{language}", typeof(LetterWords).Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
