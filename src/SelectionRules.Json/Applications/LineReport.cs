using System.Text;

namespace SelectionRules.Json;

/// <summary>Adds errors of one line.</summary>
internal readonly record struct LineReport(string File, int Line, InputErrors Errors)
{
    /// <param name="bytes">The line.</param>
    /// <param name="position">The position in it, in bytes from 0.</param>
    /// <param name="field">The field, or empty.</param>
    /// <param name="message">What is wrong and what was expected.</param>
    public void Add(ReadOnlySpan<byte> bytes, long position, string field, string message) => Errors.Add(new InputError
    {
        File = File,
        Line = Line,
        Column = ColumnOf(bytes, position),
        Field = field,
        Message = message,
    });

    /// <summary>Returns the column of a position, in characters from 1.</summary>
    public static int ColumnOf(ReadOnlySpan<byte> bytes, long position) => 1 + Encoding.UTF8.GetCharCount(bytes[..(int)Math.Clamp(position, 0, bytes.Length)]);
}
