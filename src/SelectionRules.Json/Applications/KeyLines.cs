namespace SelectionRules.Json;

/// <summary>Remembers on which line each key stands first, so that a repeated one is seen.</summary>
internal sealed class KeyLines
{
    private readonly Dictionary<CandidateId, int> lines = [];

    /// <summary>Starts with the candidates of a pool that was filled from the first lines of a file, one a line.</summary>
    public static KeyLines Of(CandidatePoolBuilder builder)
    {
        var known = new KeyLines();
        for (var row = 0; row < builder.Count; row++)
        {
            known.lines.Add(builder[row], row + 1);
        }

        return known;
    }

    /// <summary>Adds keys, reports those that were there, and returns their lines.</summary>
    /// <remarks>A key counts as seen whatever else is wrong with its line: the second one is wrong in any case.</remarks>
    public IReadOnlySet<int> Add<TPart>(ApplicationBlock<TPart> block)
    {
        var repeated = new HashSet<int>();
        foreach (var (key, line, column) in block.Keys)
        {
            if (!lines.TryAdd(key, line))
            {
                repeated.Add(line);
                block.Errors.Add(new InputError
                {
                    File = block.File,
                    Line = line,
                    Column = column,
                    Field = "candidate",
                    Message = $"'{key}' is on line {lines[key]} already; a candidate has one line",
                });
            }
        }

        return repeated;
    }
}
