using System.CommandLine;

namespace SelectionRules.Benchmarks;

/// <summary><c>ratios</c>: measures the pool suites side by side in one process and prints one figure a line.</summary>
public static class RatiosCommand
{
    private const int Done = 0;
    private const int Unequal = 1;
    private const int BadInput = 2;
    private const int Fewest = 1_000;
    private const int Most = 25_000_000;
    private const int MostForExplanations = 1_000_000;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var candidates = new Option<int>("--candidates", "-n")
        {
            Description = $"How many candidates apply, {Fewest} to {Most}. LINQ takes part to 1,000,000, DuckDB to 10,000,000, RulesEngine with at most 100,000.",
            DefaultValueFactory = _ => 1_000_000,
        };
        var only = new Option<string>("--only") { Description = "Measure one suite: chamber, rich, admission, explain; or files or memory, which are measured only when they are asked for.", DefaultValueFactory = _ => string.Empty };
        only.AcceptOnlyFromAmong(string.Empty, "chamber", "rich", "admission", "explain", "files", "memory");
        candidates.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var count) || count is < Fewest or > Most))
            {
                result.AddError($"--candidates is a whole number from {Fewest} to {Most}, without separators; '{result.Tokens[0].Value}' is not.");
            }
        });
        var command = new Command(
            "ratios",
            """
            Measure the pool suites in one process, repetitions interleaved, and print a figure a line: a peer's median time over the library's; for the floor, the library's over the floor's.

            Every peer has to give the same decisions and ranks before it is timed.
            """)
        {
            candidates, only,
        };
        command.SetAction(parsed => Run(parsed.GetValue(candidates), parsed.GetValue(only)!));
        return command;
    }

    /// <summary>Reads the command line and measures.</summary>
    /// <returns>0 where all is done, 1 where a peer gives other answers, 2 where the command line is wrong.</returns>
    public static int Run(string[] args)
    {
        var parsed = new RootCommand("Benchmarks of SelectionRules.") { Create() }.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke();
        }

        foreach (var problem in parsed.Errors)
        {
            Console.Error.WriteLine(problem.Message);
        }

        Console.Error.WriteLine("See: ratios --help");
        return BadInput;
    }

    private static int Run(int candidates, string only)
    {
        var figures = new Figures(Console.Out);
        try
        {
            if (only is "" or "chamber")
            {
                ChamberRatios.Measure(candidates, figures);
            }

            if (only is "" or "rich")
            {
                RichRatios.Measure(candidates, figures);
            }

            if (only is "" or "admission")
            {
                OneByOne.MeasureAdmission(figures);
            }

            if (only is "" or "explain")
            {
                OneByOne.MeasureExplanations(Math.Min(candidates, MostForExplanations), figures);
            }

            if (only is "files")
            {
                FileRatios.Measure(candidates, figures);
            }

            if (only is "memory")
            {
                MemoryFigures.Measure(candidates, figures);
            }

            return Done;
        }
        catch (InvalidOperationException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return Unequal;
        }
    }
}
