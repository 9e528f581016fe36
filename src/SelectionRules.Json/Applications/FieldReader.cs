using System.Numerics;
using System.Text.Json;

namespace SelectionRules.Json;

/// <summary>Reads the fields of one line, one after the other; an error is reported with its place and reading goes on behind it.</summary>
internal ref partial struct FieldReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly LineReport report;
    private readonly LineScratch scratch;
    private Utf8JsonReader json;
    private string field = string.Empty;
    private string? list;
    private int position = -1;

    public FieldReader(ReadOnlySpan<byte> bytes, LineReport report, LineScratch scratch)
    {
        this.bytes = bytes;
        this.report = report;
        this.scratch = scratch;
        json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 8 });
    }

    /// <summary>Gets the number of errors in this line so far.</summary>
    public int ErrorCount { get; private set; }

    public readonly bool HasErrors => ErrorCount > 0;

    public readonly JsonTokenType Kind => json.TokenType;

    /// <summary>Gets where the value that was read last begins, in bytes from 0.</summary>
    public readonly long Position => json.TokenStartIndex;

    /// <summary>Reports an error; within a list the name becomes <c>diplomas[0].level</c>.</summary>
    public void Add(long place, string name, string message)
    {
        ErrorCount++;
        var path = list is null ? name : name.Length == 0 ? $"{list}[{position}]" : $"{list}[{position}].{name}";
        report.Add(bytes, place, path, message);
    }

    /// <summary>Reports an error at the value that was read last.</summary>
    public void Add(string name, string message) => Add(json.TokenStartIndex, name, message);

    public void Advance() => json.Read();

    public void Skip() => json.Skip();

    public void ExpectEnd()
    {
        // Throws where anything but white space follows.
        while (json.Read())
        {
        }
    }

    /// <summary>Moves to the value of the next field whose name is known.</summary>
    public bool NextName(FieldNames names, ref int seen, out int found)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            found = -1;
            if (!IsText())
            {
                Add(string.Empty, "the name of a field holds half of a surrogate pair, which is no text");
                json.Skip();
                continue;
            }

            found = names.PositionOf(ref json, 32 - BitOperations.LeadingZeroCount((uint)seen));
            if (found < 0)
            {
                Add(Quote.Shown(json.GetString()!), $"is no field of this object; known are {names}");
                json.Skip();
            }
            else if ((seen & (1 << found)) != 0)
            {
                Add(names[found], "occurs twice");
                json.Skip();
            }
            else
            {
                seen |= 1 << found;
                field = names[found];
                json.Read();
                return true;
            }
        }

        found = -1;
        return false;
    }

    /// <summary>Reports the fields that are missing.</summary>
    public void Require(FieldNames names, int missing)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if ((missing & (1 << i)) != 0)
            {
                Add(names[i], "is missing");
            }
        }
    }

    /// <summary>Says what kind of value was read last.</summary>
    public readonly string Describe() => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    private void Mismatch(string expected)
    {
        Add(field, $"{expected} was expected, not {Describe()}");
        json.Skip();
    }
}
