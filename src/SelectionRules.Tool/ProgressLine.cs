using System.Diagnostics;
using System.Globalization;

namespace SelectionRules.Tool;

/// <summary>A line that shows how far a long run is; nothing where it is short or nobody watches.</summary>
internal sealed class ProgressLine(Screen screen) : IDisposable
{
    private const int BarWidth = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.7);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan shownAt;
    private int shownWidth;

    /// <summary>Returns what receives the number of rows read so far; the position in the stream tells how far that is.</summary>
    public IProgress<int> Of(string what, Stream stream) => new Part(this, what, () => stream.CanSeek ? (stream.Position, stream.Length) : (0, 0));

    /// <summary>Returns what receives the number of rows done so far, out of a number of rows.</summary>
    public IProgress<int> Of(string what, int rows)
    {
        var done = 0;
        return new Part(this, what, () => (done, rows), count => done = count);
    }

    public void Clear()
    {
        if (shownWidth > 0)
        {
            screen.Error.Write($"\r{new string(' ', shownWidth)}\r");
            shownWidth = 0;
        }
    }

    public void Dispose() => Clear();

    /// <summary>Returns the line: a bar, rows, rate, and the time left where the whole is known.</summary>
    public static string Text(string what, int rows, TimeSpan spent, double share)
    {
        var filled = (int)(share * BarWidth);
        var rate = rows / Math.Max(spent.TotalSeconds, 0.001);
        var left = share > 0.01 ? string.Create(CultureInfo.InvariantCulture, $", {spent.TotalSeconds * (1 - share) / share:N0} s left") : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{what} [{new string('#', filled)}{new string('.', BarWidth - filled)}] {share,4:P0}  {rows:N0} rows, {rate:N0} a second{left}");
    }

    private void Report(string what, int rows, TimeSpan spent, (long Done, long All) position)
    {
        if (!screen.IsInteractive || watch.Elapsed < Patience || watch.Elapsed - shownAt < Pause)
        {
            return;
        }

        shownAt = watch.Elapsed;
        // A line that wraps could not be taken back.
        var text = Text(what, rows, spent, position.All > 0 ? Math.Clamp((double)position.Done / position.All, 0, 1) : 0);
        text = text[..Math.Min(text.Length, Math.Max(1, screen.Console.Profile.Width - 1))];
        screen.Error.Write($"\r{text.PadRight(shownWidth)}");
        shownWidth = text.Length;
    }

    private sealed class Part(ProgressLine line, string what, Func<(long Done, long All)> position, Action<int>? note = null) : IProgress<int>
    {
        private readonly Stopwatch watch = Stopwatch.StartNew();

        public void Report(int value)
        {
            note?.Invoke(value);
            line.Report(what, value, watch.Elapsed, position());
        }
    }
}
