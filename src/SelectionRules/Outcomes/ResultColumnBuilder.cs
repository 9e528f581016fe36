namespace SelectionRules;

/// <summary>Fills a column of results; every candidate starts without a result.</summary>
internal abstract class ResultColumnBuilder
{
    private byte[] states = [];
    private bool isUsed;

    protected int Count { get; private set; }

    public static ResultColumnBuilder Of(Test test) => test switch
    {
        ScoredTest scored => new PointsColumnBuilder(scored),
        LevelTest level => new CodeColumnBuilder([.. level.Scale.Levels.Select(TestResult.Of)]),
        RatedTest rated => new CodeColumnBuilder([.. rated.Ratings.Select(code => TestResult.Of(Rating.Of(code)))]),
        _ => new CodeColumnBuilder([]),
    };

    /// <summary>Makes room for rows; to be called before the results of a row are set.</summary>
    public void Grow(int count)
    {
        if (states.Length < count)
        {
            var capacity = Math.Max(count, states.Length * 2);
            var before = states.Length;
            Array.Resize(ref states, capacity);
            states.AsSpan(before).Fill((byte)ResultState.Pending);
            Resize(capacity);
        }

        Count = count;
    }

    public void SetState(int row, ResultState state)
    {
        states[row] = (byte)state;
        isUsed = true;
    }

    /// <summary>Takes over the results of another column of the same test.</summary>
    /// <param name="part">The other column.</param>
    /// <param name="first">The row where its first row comes.</param>
    public void Append(ResultColumnBuilder part, int first)
    {
        if (part.isUsed)
        {
            Grow(first + part.Count);
            part.states.AsSpan(0, part.Count).CopyTo(states.AsSpan(first));
            isUsed = true;
            for (var row = 0; row < part.Count; row++)
            {
                if (part.states[row] == (byte)ResultState.Known)
                {
                    CopyMark(part, row, first + row);
                }
            }
        }
    }

    /// <summary>Makes a column of so many rows.</summary>
    public ResultColumn Build(int count)
    {
        Grow(count);
        return Build();
    }

    protected abstract ResultColumn Build();

    protected abstract void Resize(int capacity);

    /// <summary>Takes over a mark from another column of the same test.</summary>
    protected abstract void CopyMark(ResultColumnBuilder part, int from, int to);

    protected void SetKnown(int row) => SetState(row, ResultState.Known);

    protected byte[]? BuildStates()
    {
        var used = states.AsSpan(0, Count);
        return used.ContainsAnyExcept((byte)ResultState.Known) ? used.ToArray() : null;
    }
}
