namespace SelectionRules;

/// <summary>Fills a column of results; every candidate starts without a result.</summary>
internal abstract class ResultColumnBuilder
{
    private byte[] states = [];

    protected int Count { get; private set; }

    public static ResultColumnBuilder Of(Test test) => test switch
    {
        ScoredTest scored => new PointsColumnBuilder(scored),
        LevelTest level => new CodeColumnBuilder([.. level.Scale.Levels.Select(TestResult.Of)]),
        RatedTest rated => new CodeColumnBuilder([.. rated.Ratings.Select(code => TestResult.Of(Rating.Of(code)))]),
        _ => new CodeColumnBuilder([]),
    };

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

    public void SetState(int row, ResultState state) => states[row] = (byte)state;

    public abstract ResultColumn Build();

    protected abstract void Resize(int capacity);

    protected void SetKnown(int row) => states[row] = (byte)ResultState.Known;

    protected byte[]? BuildStates()
    {
        var used = states.AsSpan(0, Count);
        return used.ContainsAnyExcept((byte)ResultState.Known) ? used.ToArray() : null;
    }
}
