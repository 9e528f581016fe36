using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>An object with properties of given names; others are refused.</summary>
/// <param name="expected">What the object is, such as <c>a stage</c>.</param>
/// <param name="fields">The properties, in the order in which they are written.</param>
/// <param name="make">Makes the value once every property was read.</param>
internal sealed class ObjectForm<T>(string expected, Field<T>[] fields, Func<FieldValues, T> make) : Form<T>
{
    public override string Expected => $"{expected} (an object)";

    /// <summary>Gets what the object is, for a reader of the schema.</summary>
    public string Meaning { get; init; } = string.Empty;

    /// <summary>Gets what has to hold between the properties: a message where it does not.</summary>
    public Func<FieldValues, string?>? Check { get; init; }

    /// <summary>Gets names of properties of which exactly one is stated; empty where there is no such choice.</summary>
    public string[] OneOf { get; init; } = [];

    /// <summary>Gets a property that the schema asks for where another one is a certain word; the review asks for it as well, with what it knows of the whole.</summary>
    public (string Property, string Word, string Needed)? NeededWith { get; init; }

    /// <summary>Tells whether there can be a property of a name.</summary>
    public bool Has(string property) => Array.Exists(fields, field => string.Equals(field.Name, property, StringComparison.Ordinal));

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out T value)
    {
        if (written.Kind != WrittenKind.Object)
        {
            return reading.Mismatch(written, Expected, out value);
        }

        var values = new FieldValues();
        var isRead = true;
        var stated = Match(written, reading, ref isRead);
        foreach (var field in fields)
        {
            if (stated.TryGetValue(field, out var place))
            {
                isRead &= field.TryRead(place, reading, values) || (field.CanBeLeftOut && !OneOf.Contains(field.Name) && (field.HasConsequences ? reading.LeavesOut(place) : reading.IsOfTheRest));
            }
            else if (field.IsRequired)
            {
                reading.Errors.Add(ProcedureErrorKind.Missing, written, $"'{field.Name}' is missing in {expected}.");
                isRead &= field.CanBeLeftOut && reading.LacksIn(written, field.HasConsequences);
            }
        }

        isRead &= OneOf.Length == 0 || HasOne(stated.Keys, written, reading);
        if (isRead && Check?.Invoke(values) is { } message)
        {
            return reading.Fail(ProcedureErrorKind.WrongValue, written, message, out value);
        }

        value = isRead ? make(values) : default;
        if (value is not null)
        {
            reading.Origins.Add(value, written);
        }

        return isRead;
    }

    public override Written Write(T value, DefinitionWriting writing) => Written.OfObject(Stated(value, writing));

    public override Written Schema(SchemaWriting schema) => Written.OfObject(
    [
        .. Meaning.Length == 0 ? Array.Empty<(string, Written)>() : [("description", Written.OfText(Meaning))],
        ("type", Written.OfText("object")),
        ("properties", Written.OfObject(fields.Select(field => (field.Name, field.Schema(schema))))),
        .. fields.Any(field => field.IsRequired)
            ? [("required", Written.OfList(fields.Where(field => field.IsRequired).Select(field => Written.OfText(field.Name))))]
            : Array.Empty<(string, Written)>(),
        .. OneOf.Length == 0
            ? Array.Empty<(string, Written)>()
            : [("oneOf", Written.OfList(OneOf.Select(name => Written.OfObject([("required", Written.OfList([Written.OfText(name)]))]))))],
        .. NeededWith is { } needed
            ? [
                ("if", Written.OfObject([("properties", Written.OfObject([(needed.Property, Written.OfObject([("const", Written.OfText(needed.Word))]))]))])),
                ("then", Written.OfObject([("required", Written.OfList([Written.OfText(needed.Needed)]))])),
            ]
            : Array.Empty<(string, Written)>(),
        ("additionalProperties", Written.OfTruth(false)),
    ]);

    private bool HasOne(IEnumerable<Field<T>> stated, Written written, DefinitionReading reading)
    {
        var names = stated.Select(field => field.Name).Intersect(OneOf, StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            reading.Errors.Add(ProcedureErrorKind.Missing, written, $"One of {string.Join(", ", OneOf)} is missing in {expected}.");
        }
        else if (names.Count > 1)
        {
            reading.Errors.Add(ProcedureErrorKind.Repeated, written, $"{string.Join(" and ", names.Select(name => $"'{name}'"))} exclude each other in {expected}.");
        }

        return names.Count == 1;
    }

    private IEnumerable<(string Name, Written Value)> Stated(T value, DefinitionWriting writing)
    {
        foreach (var field in fields)
        {
            if (field.Write(value, writing) is { } written)
            {
                yield return (field.Name, written);
            }
        }
    }

    // A name that is not known is taken for the missing one that it resembles, so that one slip is one error and what is in there is read as well.
    private Dictionary<Field<T>, Written> Match(Written written, DefinitionReading reading, ref bool isRead)
    {
        var stated = new Dictionary<Field<T>, Written>();
        var unknown = new List<WrittenProperty>();
        foreach (var property in written.Properties)
        {
            if (Array.Find(fields, field => string.Equals(field.Name, property.Name, StringComparison.Ordinal)) is { } field)
            {
                stated.Add(field, property.Value);
            }
            else
            {
                unknown.Add(property);
            }
        }

        foreach (var property in unknown)
        {
            var left = fields.Where(field => !stated.ContainsKey(field)).ToList();
            var nearest = NearestWord.Of(property.Name, left.Select(field => field.Name));
            var hint = nearest is null ? NearestWord.List(fields.Select(field => field.Name)) : $"; did you mean '{nearest}'?";
            reading.Errors.Add(ProcedureErrorKind.UnknownWord, property.Value.Pointer, property.Offset, $"{Quote.Of(property.Name)} is no word of {expected}{hint}");
            isRead &= nearest is null ? reading.LeavesOut(property.Value) : reading.IsOfTheRest;
            if (nearest is not null)
            {
                stated.Add(left.First(field => string.Equals(field.Name, nearest, StringComparison.Ordinal)), property.Value);
            }
        }

        return stated;
    }
}
