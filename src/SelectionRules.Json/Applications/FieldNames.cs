using System.Text;
using System.Text.Json;

namespace SelectionRules.Json;

/// <summary>The names of the fields of an object, in their usual order.</summary>
internal sealed class FieldNames(params string[] names)
{
    private readonly byte[][] encoded = Array.ConvertAll(names, Encoding.UTF8.GetBytes);

    public int Count => names.Length;

    /// <summary>Gets a flag for each name.</summary>
    public int All => (1 << names.Length) - 1;

    public string this[int position] => names[position];

    /// <summary>Returns the position of the name that was read last, or -1; fastest where it is the expected one.</summary>
    public int PositionOf(ref Utf8JsonReader json, int expected)
    {
        if (expected < encoded.Length && json.ValueTextEquals(encoded[expected]))
        {
            return expected;
        }

        for (var i = 0; i < encoded.Length; i++)
        {
            if (json.ValueTextEquals(encoded[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override string ToString() => string.Join(", ", names);
}
