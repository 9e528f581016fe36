using System.Collections.Concurrent;

namespace SelectionRules;

/// <summary>The words of one language for one procedure: its titles where it has them in that language, else its ids.</summary>
internal sealed class Wording
{
    private readonly SelectionProcedure? procedure;
    private readonly ConcurrentDictionary<string, string> formulas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> stages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);
    private readonly bool areGroupsLanguages;
    private readonly Fraction?[] numbers;

    /// <summary>Collects the words.</summary>
    /// <param name="texts">The texts of the language.</param>
    /// <param name="procedure">The procedure, or none.</param>
    /// <param name="numbers">Numbers that are read beside each other: none of them is written like another.</param>
    public Wording(Texts texts, SelectionProcedure? procedure, params Fraction?[] numbers)
    {
        Texts = texts;
        this.numbers = numbers;
        this.procedure = procedure;
        areGroupsLanguages = procedure?.Grouping is Grouping.ByLanguageRole;
        foreach (var stage in procedure?.Stages ?? [])
        {
            Add(stages, stage.Id, stage.Title);
            foreach (var test in stage.Tests)
            {
                Add(titles, test.Id, test.Title);
            }
        }

        foreach (var fact in procedure?.Facts ?? [])
        {
            Add(titles, fact.Id, fact.Label);
        }

        foreach (var label in procedure?.Labels ?? [])
        {
            Add(labels, label.Code, label.Label);
        }
    }

    public Texts Texts { get; }

    /// <summary>Returns the title of a stage, which may have the id of its test.</summary>
    public string Stage(string id) => stages.GetValueOrDefault(id, id);

    /// <summary>Returns the title of a test or fact.</summary>
    public string Title(string id) => titles.GetValueOrDefault(id, id);

    /// <summary>Tells whether the formula that a finding names is the mark of one test.</summary>
    public bool IsTest(string notation) => procedure is not null && ScoreWords.Find(procedure, notation) is Score.OfTest;

    /// <summary>Returns a condition in words, without anybody's evidence.</summary>
    public string Condition(Condition condition) => new RuleWords(procedure!, this).Of(condition);

    /// <summary>Returns a formula in words, with titles in the place of ids.</summary>
    public string Formula(Score score) => new ScoreWords(this).Of(score);

    /// <summary>Returns the formula of the procedure that a finding names by its notation.</summary>
    public string Formula(string notation)
    {
        if (procedure is null || ScoreWords.Find(procedure, notation) is not { } score)
        {
            return titles.GetValueOrDefault(notation, notation);
        }

        return formulas.TryGetValue(notation, out var written) ? written : formulas[notation] = Formula(score);
    }

    /// <summary>Returns what a code of a kind means: as the procedure says, else as the language has it, else the code.</summary>
    public string Word(string kind, string code) => labels.TryGetValue(code, out var label) ? label : Texts.Word(kind, code);

    /// <summary>Returns what a code of the procedure means, else the code.</summary>
    public string Label(string code) => labels.GetValueOrDefault(code, code);

    /// <summary>Tells whether there is a word for a code.</summary>
    public bool HasWord(string kind, string code) => labels.ContainsKey(code) || Texts.HasWord(kind, code);

    /// <summary>Tells whether what a code is called is the procedure's own: a label, or the code itself.</summary>
    public bool IsOwnWord(string kind, string code) => labels.ContainsKey(code) || !Texts.HasWord(kind, code);

    public string Group(string id) => areGroupsLanguages ? Word("Language", id) : Label(id);

    public string Reason(string code) => Word("Reason", code);

    public string Reasons(Sequence<string> codes) => string.Join(", ", codes.Select(Reason));

    /// <summary>Writes a value of a finding; numbers beside those that they are read against.</summary>
    public string Of(OperandValue value, params ReadOnlySpan<Fraction?> beside) => value.Index switch
    {
        0 => DecisionSafeNumber.Of(Texts, value.AsT0, [.. beside, .. numbers]),
        2 => Texts.Date(value.AsT2),
        4 => Texts.Duration(value.AsT4),
        _ => value.ToString(),
    };

    private void Add(Dictionary<string, string> words, string id, LocalizedText? title)
    {
        // What the procedure calls it in another language is told rather than an id: that is its name.
        if (title?.In(Texts.Language) is { Length: > 0 } text)
        {
            words[id] = text;
        }
    }
}
