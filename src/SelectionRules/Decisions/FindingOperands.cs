using NodaTime;

namespace SelectionRules;

/// <summary>Reads the values of a finding by name, as a sentence needs them.</summary>
internal readonly struct FindingOperands(Finding finding, Wording wording)
{
    public Fraction? Number(string name) => Find(name) is { IsT0: true } value ? value.AsT0 : null;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Returns a list; empty where it is not there.</summary>
    public Sequence<string> Codes(string name) => Find(name) is { IsT5: true } value ? value.AsT5 : [];

    /// <summary>Returns the text of a value; numbers beside those that they are read against; empty where it is not there.</summary>
    public string Text(string name, params ReadOnlySpan<Fraction?> beside) => Find(name) is { } value ? wording.Of(value, beside) : string.Empty;

    /// <summary>Returns the word of a language for a code; empty where it is not there.</summary>
    public string Word(string kind, string name) => Find(name) is { } value ? wording.Word(kind, value.ToString()) : string.Empty;

    /// <summary>Returns the words of a language for codes, or that there are none.</summary>
    public string Words(string kind, string name)
    {
        var words = wording;
        return words.Texts.List(Codes(name).Select(code => words.Word(kind, code)));
    }

    /// <summary>Returns an instant.</summary>
    public Instant InstantOf(string name) => Find(name)!.AsT3;

    private OperandValue? Find(string name)
    {
        foreach (var operand in finding.Operands)
        {
            if (string.Equals(operand.Name, name, StringComparison.Ordinal))
            {
                return operand.Value;
            }
        }

        return null;
    }
}
