using System.Diagnostics;

namespace SelectionRules.Benchmarks;

/// <summary>Times several ways of doing the same in turn, so that a busy moment of the machine meets all of them.</summary>
public sealed class Contest
{
    private static readonly TimeSpan SettledAfter = TimeSpan.FromSeconds(0.5);

    private readonly List<Entrant> entrants = [];

    /// <summary>Enters somebody, who takes part in a number of rounds, and returns the name for the question of the median.</summary>
    public string Add(string name, int rounds, Action run)
    {
        entrants.Add(new Entrant(name, rounds, run));
        return name;
    }

    /// <summary>Runs all rounds, after some that warm up and are not counted.</summary>
    public void Run()
    {
        foreach (var entrant in entrants)
        {
            WarmUp(entrant.Run);
        }

        foreach (var round in Enumerable.Range(0, entrants.Max(entrant => entrant.Rounds)))
        {
            foreach (var entrant in entrants.Where(entrant => round < entrant.Rounds))
            {
                // What another one left behind is not collected at this one's expense.
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                entrant.Run();
                entrant.Times.Add(Stopwatch.GetElapsedTime(start));
            }
        }
    }

    /// <summary>Returns the median time of somebody, in milliseconds.</summary>
    public double MedianOf(string name)
    {
        var times = entrants.Find(entrant => string.Equals(entrant.Name, name, StringComparison.Ordinal))!.Times.Order().ToList();
        return times[times.Count / 2].TotalMilliseconds;
    }

    // Once for whoever takes long; whoever takes milliseconds runs until the last tier of its code is compiled, which begins a while after some thirty calls.
    private static void WarmUp(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            run();
        }
        while (Stopwatch.GetElapsedTime(start) < SettledAfter);
    }

    private sealed record Entrant(string Name, int Rounds, Action Run)
    {
        public List<TimeSpan> Times { get; } = [];
    }
}
