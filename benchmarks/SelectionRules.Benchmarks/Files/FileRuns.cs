using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SelectionRules.Benchmarks;

/// <summary>Runs the tool and DuckDB over the same files, each as a process of its own.</summary>
public static class FileRuns
{
    /// <summary>The first argument that makes this program run DuckDB over files.</summary>
    public const string DuckDbCommand = "duckdb-files";

    /// <summary>Runs the tool.</summary>
    public static void RunTool(ChamberFiles files) => Run(ToolPath(), "run", "be-chamber-2025", "--applications", files.Applications, "--results", files.Results, "--out", files.Out, "--quiet");

    /// <summary>Runs DuckDB, with the start of a process as the tool has it.</summary>
    public static void RunDuckDb(ChamberFiles files) => Run(typeof(FileRuns).Assembly.Location, DuckDbCommand, files.Applications, files.Results, files.DuckOut);

    /// <summary>Refuses to go on where the two gave a candidate another role, status or rank, or one of them left somebody out.</summary>
    /// <exception cref="InvalidOperationException">A line differs.</exception>
    public static void MustEqual(ChamberFiles files)
    {
        // DuckDB writes key, role, status, rank; the tool more columns. The role is that of a diploma that qualifies, for which DuckDB does not look where somebody is refused.
        var ours = Read(Path.Combine(files.Out, "outcomes.csv"), cells => TextOf(cells[1], cells[2], cells[2] == "laureate" ? cells[5] : string.Empty));
        var theirs = Read(files.DuckOut, cells => TextOf(cells[1], cells[2], cells[3]));
        if (ours.Count != theirs.Count || ours.Count != files.Candidates)
        {
            throw new InvalidOperationException($"Of {files.Candidates} candidates the library has {ours.Count}, DuckDB {theirs.Count}.");
        }

        foreach (var (key, text) in ours)
        {
            if (!theirs.TryGetValue(key, out var other) || !string.Equals(other, text, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The library has '{key},{text}', DuckDB '{other}'.");
            }
        }

        static string TextOf(string role, string status, string rank) => $"{(status == "not-admitted" ? string.Empty : role)},{status},{rank}";

        static Dictionary<string, string> Read(string file, Func<string[], string> text) =>
            File.ReadLines(file).Skip(1).Select(line => line.Split(',')).ToDictionary(cells => cells[0], text, StringComparer.Ordinal);
    }

    private static string ToolPath() => Path.Combine(Root(), "artifacts", "bin", "SelectionRules.Tool", "release", "SelectionRules.Tool.dll");

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));

    private static void Run(string program, params string[] arguments)
    {
        if (!File.Exists(program))
        {
            throw new InvalidOperationException($"{program} is missing: build the solution with -c Release first.");
        }

        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
