namespace SelectionRules.Json;

/// <summary>What was read of one block of lines.</summary>
/// <typeparam name="TPart">The type of what the applications were put into.</typeparam>
internal sealed class ApplicationBlock<TPart>
{
    private ApplicationBlock(string file, TPart part, int bytes, int lines) => (File, Part, Bytes, Keys) = (file, part, bytes, new List<LineKey>(lines));

    public string File { get; }

    /// <summary>Gets the number of bytes of the lines.</summary>
    public int Bytes { get; }

    /// <summary>Gets the applications of the lines without an error.</summary>
    public TPart Part { get; }

    /// <summary>Gets the key of each line that has one, whatever else is wrong there.</summary>
    public List<LineKey> Keys { get; }

    public List<InputError> Errors { get; } = [];

    public int LastLine { get; private set; }

    public static ApplicationBlock<TPart> Read(LineBlock lines, string file, ApplicationLine reader, Func<int, TPart> start, Action<TPart, int, Application> add, CancellationToken cancellation)
    {
        var count = 1 + lines.Bytes.Count((byte)'\n');
        var part = start(count);
        var block = new ApplicationBlock<TPart>(file, part, lines.Bytes.Length, count) { LastLine = lines.FirstLine - 1 };
        var errors = new InputErrors();
        for (var bytes = lines.Bytes; !bytes.IsEmpty && !errors.IsFull;)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = LineBlock.NextLine(ref bytes);
            var application = reader.Read(line, new LineReport(file, ++block.LastLine, errors), out var key);
            if (key.Key != default)
            {
                block.Keys.Add(new LineKey(key.Key, block.LastLine, LineReport.ColumnOf(line, key.Place)));
            }

            if (application is not null)
            {
                add(part, block.LastLine, application);
            }
        }

        block.Errors.AddRange(errors.Errors);
        return block;
    }

    /// <summary>Hands over the errors, with what was found out since, in the order of the file.</summary>
    public void AddErrorsTo(InputErrors errors)
    {
        foreach (var error in Errors.OrderBy(error => error.Line).ThenBy(error => error.Column))
        {
            errors.Add(error);
        }
    }
}
