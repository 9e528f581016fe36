using System.Text.RegularExpressions;
using NodaTime;

namespace SelectionRules;

/// <summary>The words of one language for one procedure: its titles where it has them in that language, else its ids.</summary>
internal sealed partial class Wording
{
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly bool areGroupsLanguages;

    public Wording(Texts texts, SelectionProcedure? procedure)
    {
        Texts = texts;
        areGroupsLanguages = procedure?.Grouping is Grouping.ByLanguageRole;
        foreach (var stage in procedure?.Stages ?? [])
        {
            Add(stage.Id, stage.Title);
            foreach (var test in stage.Tests)
            {
                Add(test.Id, test.Title);
            }
        }

        foreach (var fact in procedure?.Facts ?? [])
        {
            Add(fact.Id, fact.Label);
        }
    }

    public Texts Texts { get; }

    /// <summary>Returns the title of a stage, test or fact.</summary>
    public string Title(string id) => titles.GetValueOrDefault(id, id);

    /// <summary>Returns a formula with titles in the place of ids.</summary>
    public string Formula(string notation) => titles.Count == 0 ? notation : Ids().Replace(notation, id => Title(id.Value));

    public string Group(string id) => areGroupsLanguages ? Texts.Word("Language", id) : id;

    public string Reasons(Sequence<string> codes) => string.Join(", ", codes.Select(code => Texts.Word("Reason", code)));

    /// <summary>Writes a value of a finding; numbers beside those that they are read against.</summary>
    public string Of(OperandValue value, params ReadOnlySpan<Fraction?> beside) => value.Index switch
    {
        0 => DecisionSafeNumber.Of(Texts, value.AsT0, beside),
        2 => Texts.Date(value.AsT2),
        4 => Texts.Duration(value.AsT4),
        _ => value.ToString(),
    };

    [GeneratedRegex("[a-z][a-z0-9-]*[a-z0-9]|[a-z]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    private void Add(string id, LocalizedText? title)
    {
        foreach (var entry in title?.Entries ?? [])
        {
            if (entry.Language == Texts.Language)
            {
                titles[id] = entry.Text;
            }
        }
    }
}
