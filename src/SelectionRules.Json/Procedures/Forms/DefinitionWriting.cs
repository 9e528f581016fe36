using System.Globalization;

namespace SelectionRules.Json;

/// <summary>A definition while it is written: the names that stand for what would be repeated.</summary>
/// <remarks>A draft is written first, to learn what is used where; the second writing uses what the draft has learned.</remarks>
internal sealed class DefinitionWriting
{
    /// <summary>The name of the final score where other rules use its formula.</summary>
    public const string FinalScoreName = "final-score";

    private readonly SelectionProcedure procedure;
    private readonly DefinitionWriting? draft;
    private readonly Dictionary<string, Test> tests = new(StringComparer.Ordinal);
    private readonly List<string> documents;
    private int usesOfFinalScore;
    private bool isExpanding;

    public DefinitionWriting(SelectionProcedure procedure, DefinitionWriting? draft)
    {
        this.procedure = procedure;
        this.draft = draft;
        documents = draft?.documents ?? [];
        foreach (var test in procedure.Stages.SelectMany(stage => stage.Tests))
        {
            tests.TryAdd(test.Id, test);
        }
    }

    /// <summary>Gets the documents that clauses belong to, with their names, in the order of their first use.</summary>
    public IEnumerable<(string Name, string Document)> Documents => documents.Select((document, position) => (NameOf(position), document));

    /// <summary>Gets a value indicating whether the formula of the final score is stated once, under a name.</summary>
    public bool NamesFinalScore => draft is { usesOfFinalScore: > 1 } && !tests.ContainsKey(FinalScoreName);

    /// <summary>Returns the name of a document, or none where there is only one.</summary>
    public string? NameOfDocument(string document)
    {
        var position = documents.IndexOf(document);
        if (position < 0)
        {
            position = documents.Count;
            documents.Add(document);
        }

        return draft is { documents.Count: > 1 } ? NameOf(position) : null;
    }

    /// <summary>Tells whether a formula goes by the name of the final score.</summary>
    public bool GoesByName(Score score)
    {
        var isFinal = score is not (Score.OfTest or Score.OfFact or Score.Constant) && score.Equals(procedure.FinalScore.Score);
        usesOfFinalScore += isFinal ? 1 : 0;
        var isExpanded = isExpanding;
        isExpanding = false;
        return isFinal && NamesFinalScore && !isExpanded;
    }

    /// <summary>Has the formula that is written next stated in full.</summary>
    public void Expand() => isExpanding = true;

    /// <summary>Tells whether a fact is a date, so that the earliest comes first and not the smallest.</summary>
    public bool IsDate(string fact) => procedure.Facts.Any(known => known.Kind == FactKind.Date && string.Equals(known.Id, fact, StringComparison.Ordinal));

    /// <summary>Returns the id by which rules refer to a test.</summary>
    /// <exception cref="ArgumentException">No stage has the test.</exception>
    public string Refer(Test test) => tests.TryGetValue(test.Id, out var known) && known.Equals(test)
        ? test.Id
        : throw new ArgumentException($"A rule looks at a test '{test.Id}' that no stage has, or not in that form; a definition states each test once, in its stage.", nameof(test));

    private string NameOf(int position) =>
        documents.Count == 1 ? "notice" : string.Create(CultureInfo.InvariantCulture, $"document-{position + 1}");
}
