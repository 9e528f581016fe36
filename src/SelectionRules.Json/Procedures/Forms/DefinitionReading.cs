using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>A definition while it is read: its errors, and what its names refer to.</summary>
internal sealed class DefinitionReading
{
    private readonly HashSet<string> thresholds = new(StringComparer.Ordinal);

    public DefinitionReading(Written root, DefinitionErrors errors, Origins origins)
    {
        Errors = errors;
        Origins = origins;
        Nesting = new Nesting(errors);
        Documents = new Names<string>(this, "document", TextForms.Words);
        Scores = new Names<Score>(this, "score", ScoreForm.Instance);
        Tests = new Names<Test>(this, "test", TestForm.Instance);
        Documents.Index(Part("documents"));
        Scores.Index(Part("scores"));
        foreach (var threshold in Part("recorded-thresholds")?.Elements ?? [])
        {
            if (threshold.Find("id") is { Kind: WrittenKind.Text } id)
            {
                thresholds.Add(id.Text);
            }
        }

        foreach (var stage in Part("stages")?.Elements ?? [])
        {
            foreach (var test in stage.Find("tests")?.Elements ?? [])
            {
                if (test.Find("id") is { Kind: WrittenKind.Text } id)
                {
                    Tests.Add(id.Text, test);
                }
            }
        }

        // A slip in its name is one mistake, and what is in there is known all the same.
        Written? Part(string name) => root.Find(name) ?? root.Properties.FirstOrDefault(property => NearestWord.Of(property.Name, [name]) is not null)?.Value;
    }

    public DefinitionErrors Errors { get; }

    /// <summary>Gets what could not be read and is left out, so that the rest can be reviewed; none where a part with a mistake leaves the whole unread.</summary>
    public List<Written>? LeftOut { get; init; }

    /// <summary>Gets where the parts of the procedure were read.</summary>
    public Origins Origins { get; }

    public Nesting Nesting { get; }

    /// <summary>Gets the full names of the documents, by the names that rules use.</summary>
    public Names<string> Documents { get; }

    /// <summary>Gets the named formulas.</summary>
    public Names<Score> Scores { get; }

    /// <summary>Gets the tests of all stages; the first one of an id that is there twice.</summary>
    public Names<Test> Tests { get; }

    /// <summary>Tells whether a bound that the jury sets is recorded under an id.</summary>
    public bool HasThreshold(string id) => thresholds.Contains(id);

    /// <summary>Gets a value indicating whether the rest of a definition with mistakes is read, to be reviewed.</summary>
    public bool IsOfTheRest => LeftOut is not null;

    /// <summary>Leaves a part with a mistake out, where the rest is to be reviewed without it.</summary>
    public bool LeavesOut(Written written)
    {
        LeftOut?.Add(written);
        return IsOfTheRest;
    }

    /// <summary>Gets the objects in which something is missing for which something else stands in.</summary>
    public List<Written> Incomplete { get; } = [];

    /// <summary>Takes what stands in for a property that is missing, where the rest is to be reviewed without it.</summary>
    public bool LacksIn(Written owner, bool hasConsequences)
    {
        if (hasConsequences)
        {
            Incomplete.Add(owner);
        }

        return IsOfTheRest;
    }

    /// <summary>Reports a value of another type than the one expected.</summary>
    public bool Mismatch<T>(Written written, string expected, [MaybeNullWhen(false)] out T value)
    {
        var hint = written.Kind == WrittenKind.Null ? "; what is not stated is left out" : string.Empty;
        return Fail(ProcedureErrorKind.WrongType, written, $"Expected {expected}, not {written.Describe()}{hint}.", out value);
    }

    /// <summary>Reports a value that is not of the form or in the range expected.</summary>
    public bool Refuse<T>(Written written, string expected, [MaybeNullWhen(false)] out T value) =>
        Fail(ProcedureErrorKind.WrongValue, written, $"{Quote.Of(written.Text)} is not {expected}.", out value);

    /// <summary>Reports a mistake.</summary>
    public bool Fail<T>(ProcedureErrorKind kind, Written written, string message, [MaybeNullWhen(false)] out T value)
    {
        Errors.Add(kind, written, message);
        value = default;
        return false;
    }
}
