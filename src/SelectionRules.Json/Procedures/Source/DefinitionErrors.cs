using System.Text;

namespace SelectionRules.Json;

/// <summary>Collects the mistakes of a definition and finds their lines and columns.</summary>
internal sealed class DefinitionErrors(ReadOnlyMemory<byte> utf8)
{
    /// <summary>The largest number of mistakes that are reported.</summary>
    public const int Most = 1000;

    private readonly SortedSet<(int Offset, int Order)> places = [];
    private readonly HashSet<(int Offset, string Message)> known = [];
    private readonly List<(ProcedureErrorKind Kind, string Pointer, string Message)> errors = [];

    /// <summary>Gets the number of bytes of the text.</summary>
    public int Length => utf8.Length;

    public bool IsEmpty => errors.Count == 0;

    /// <summary>Gets a value indicating whether the text itself is sound: whatever is wrong is in what it says.</summary>
    public bool AreOfWords => errors.TrueForAll(error => error.Kind is not (ProcedureErrorKind.NotJson or ProcedureErrorKind.TooLarge or ProcedureErrorKind.TooDeep));

    public bool IsFull => errors.Count >= Most;

    public void Add(ProcedureErrorKind kind, Written place, string message) => Add(kind, place.Pointer, place.Offset, message);

    public void Add(ProcedureErrorKind kind, string pointer, int offset, string message)
    {
        // A part that two others speak of is read for each; its mistake is one.
        if (!IsFull && known.Add((offset, message)))
        {
            places.Add((offset, errors.Count));
            errors.Add((kind, pointer, message));
        }
    }

    /// <summary>Returns the mistakes in the order of the text.</summary>
    public Sequence<ProcedureError> ToSequence()
    {
        var text = utf8.Span;
        var ordered = new List<ProcedureError>(errors.Count);
        var (line, start, seen) = (1, 0, 0);
        foreach (var (offset, order) in places)
        {
            for (; seen < offset; seen++)
            {
                if (text[seen] == (byte)'\n')
                {
                    (line, start) = (line + 1, seen + 1);
                }
            }

            var (kind, pointer, message) = errors[order];
            ordered.Add(new ProcedureError
            {
                Kind = kind,
                JsonPointer = pointer,
                Line = line,
                Column = 1 + Encoding.UTF8.GetCharCount(text[start..offset]),
                Message = message,
            });
        }

        return ordered.ToSequence();
    }
}
