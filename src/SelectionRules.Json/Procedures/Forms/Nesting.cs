namespace SelectionRules.Json;

/// <summary>Keeps count of how deep and how large conditions and scores become once names are replaced by what they stand for.</summary>
/// <remarks>A few names that use each other twice would otherwise stand for more than any machine can hold.</remarks>
internal sealed class Nesting(DefinitionErrors errors)
{
    public const int Deepest = 64;
    public const int Largest = 10_000;

    private int depth;
    private int height;
    private int size;
    private bool isReported;

    /// <summary>Enters a condition, a score or a key; false where that is one too many.</summary>
    public bool Enter(Written place)
    {
        if (depth == 0)
        {
            // Each rule is counted on its own.
            (height, size) = (0, 0);
        }

        size++;
        height = Math.Max(height, ++depth);
        if (IsWithin(place))
        {
            return true;
        }

        depth--;
        return false;
    }

    public void Leave() => depth--;

    /// <summary>Leaves a name for what stands in its place, and is no level of its own; <see cref="Return"/> follows.</summary>
    public void Replace()
    {
        depth--;
        size--;
    }

    public void Return() => depth++;

    /// <summary>Begins to read what a name stands for; the result is handed to <see cref="End"/>.</summary>
    public (int Height, int Size) Begin()
    {
        var outside = (height, size);
        (height, size) = (depth, 0);
        return outside;
    }

    /// <summary>Ends it, and tells its own height and size.</summary>
    public (int Height, int Size) End((int Height, int Size) outside)
    {
        var own = (Height: height - depth, Size: size);
        (height, size) = outside;
        return own;
    }

    /// <summary>Adds what a name stands for at the place that uses it; false where that is too much.</summary>
    public bool Add(Written place, (int Height, int Size) named)
    {
        height = Math.Max(height, depth + named.Height);
        size = Math.Min(size + named.Size, 2 * Largest);
        return IsWithin(place);
    }

    private bool IsWithin(Written place)
    {
        if (height <= Deepest && size <= Largest)
        {
            return true;
        }

        if (!isReported)
        {
            isReported = true;
            errors.Add(
                size > Largest ? ProcedureErrorKind.TooLarge : ProcedureErrorKind.TooDeep,
                place,
                size > Largest
                    ? $"With all names replaced by what they stand for, a rule has more than {Largest} conditions and scores."
                    : $"Conditions and scores are nested deeper than {Deepest}, names replaced by what they stand for.");
        }

        return false;
    }
}
