using System.Globalization;

namespace SelectionRules.Json;

/// <summary>A value as a definition writes it: a tree with places, the same for reading and for writing.</summary>
/// <remarks>Numbers are kept as they are written, so that nothing passes through a binary fraction.</remarks>
internal sealed class Written
{
    private readonly List<WrittenProperty>? properties;
    private readonly List<Written>? elements;
    private Written? whole;
    private string step = string.Empty;

    private Written(WrittenKind kind, string text, List<WrittenProperty>? properties = null, List<Written>? elements = null)
    {
        Kind = kind;
        Text = text;
        this.properties = properties;
        this.elements = elements;
    }

    public static Written Null => new(WrittenKind.Null, "null");

    public WrittenKind Kind { get; }

    /// <summary>Gets the text, the number as written, <c>true</c>, <c>false</c> or <c>null</c>; empty for objects and lists.</summary>
    public string Text { get; }

    /// <summary>Gets where the value begins, in bytes from the start of the text.</summary>
    public int Offset { get; init; }

    public IReadOnlyList<WrittenProperty> Properties => properties ?? [];

    public IReadOnlyList<Written> Elements => elements ?? [];

    /// <summary>Gets the place as a JSON pointer.</summary>
    public string Pointer
    {
        get
        {
            var steps = new Stack<string>();
            for (var part = this; part.whole is not null; part = part.whole)
            {
                steps.Push(part.step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }

            return string.Concat(steps.Select(name => $"/{name}"));
        }
    }

    public static Written OfText(string text, int offset = 0) => new(WrittenKind.Text, text) { Offset = offset };

    public static Written OfNumber(string digits, int offset = 0) => new(WrittenKind.Number, digits) { Offset = offset };

    public static Written OfNumber(long number) => OfNumber(number.ToString(CultureInfo.InvariantCulture));

    public static Written OfTruth(bool value, int offset = 0) => new(WrittenKind.Truth, value ? "true" : "false") { Offset = offset };

    public static Written OfNull(int offset) => new(WrittenKind.Null, "null") { Offset = offset };

    public static Written OfList(IEnumerable<Written> elements) => new(WrittenKind.List, string.Empty, elements: [.. elements]);

    public static Written OfObject(params IEnumerable<(string Name, Written Value)> properties) =>
        new(WrittenKind.Object, string.Empty, [.. properties.Select(property => new WrittenProperty(property.Name, property.Value))]);

    /// <summary>Makes a list or an object that is still to be filled.</summary>
    public static Written Open(WrittenKind kind, int offset) => kind == WrittenKind.Object
        ? new(kind, string.Empty, properties: []) { Offset = offset }
        : new(kind, string.Empty, elements: []) { Offset = offset };

    /// <summary>Adds an element to a list that is being filled.</summary>
    public void Add(Written element)
    {
        element.whole = this;
        element.step = elements!.Count.ToString(CultureInfo.InvariantCulture);
        elements.Add(element);
    }

    /// <summary>Adds a property to an object that is being filled.</summary>
    public void Add(string name, int offset, Written value)
    {
        value.whole = this;
        value.step = name;
        properties!.Add(new WrittenProperty(name, value) { Offset = offset });
    }

    /// <summary>Returns the value of a property, or none.</summary>
    public Written? Find(string name)
    {
        foreach (var property in Properties)
        {
            if (string.Equals(property.Name, name, StringComparison.Ordinal))
            {
                return property.Value;
            }
        }

        return null;
    }

    /// <summary>Gets the values that this one is a part of, from the smallest.</summary>
    public IEnumerable<Written> Around
    {
        get
        {
            for (var around = whole; around is not null; around = around.whole)
            {
                yield return around;
            }
        }
    }

    /// <summary>Says what kind of value this is, for a message.</summary>
    public string Describe() => Kind switch
    {
        WrittenKind.Object => "an object",
        WrittenKind.List => "a list",
        WrittenKind.Text => "a text",
        WrittenKind.Number => "a number",
        WrittenKind.Truth => Text,
        _ => "null",
    };
}
