using System.Diagnostics;

namespace SelectionRules.Tool;

/// <summary>A line that shows how far a long run is; nothing where it is short or nobody watches.</summary>
internal sealed class ProgressLine(Screen screen) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.7);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan shownAt;
    private bool isShown;

    /// <summary>Says how many rows of what were read so far.</summary>
    public void Report(string what, int rows)
    {
        if (!screen.IsInteractive || (rows & 0x3FF) != 0 || watch.Elapsed < Patience || watch.Elapsed - shownAt < TimeSpan.FromSeconds(0.1))
        {
            return;
        }

        shownAt = watch.Elapsed;
        isShown = true;
        screen.Error.Write($"\r{what}: {rows:N0} rows, {rows / watch.Elapsed.TotalSeconds:N0} a second   ");
    }

    public void Clear()
    {
        if (isShown)
        {
            screen.Error.Write($"\r{new string(' ', 60)}\r");
            isShown = false;
        }
    }

    public void Dispose() => Clear();
}
