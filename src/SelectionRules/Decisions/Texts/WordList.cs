using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace SelectionRules;

/// <summary>The words of a library beside this one, by name, one list a language.</summary>
/// <remarks>From resources of the assembly itself; the build refuses a language that lacks one.</remarks>
internal sealed class WordList(Assembly assembly, string resources)
{
    private readonly Dictionary<Language, Dictionary<string, string>> byLanguage = Texts.Languages.ToDictionary(language => language, language => Read(assembly, $"{resources}.{language}"));

    /// <summary>Returns all words of a language, by name.</summary>
    public IReadOnlyDictionary<string, string> Of(Language language) => byLanguage[language];

    private static Dictionary<string, string> Read(Assembly assembly, string name)
    {
        var set = new ResourceManager(name, assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
