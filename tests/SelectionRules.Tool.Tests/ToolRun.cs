namespace SelectionRules.Tool.Tests;

/// <summary>One run of the command line in a folder of its own.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selection-rules-");

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    /// <summary>Gets the exit code of the last command.</summary>
    public int LastCode { get; private set; }

    public string Folder => folder.FullName;

    public string Out => Path.Combine(Folder, "out");

    public string Applications => Path.Combine(Folder, "applications.jsonl");

    public string Results => Path.Combine(Folder, "results.csv");

    public string Outcomes => File.ReadAllText(Path.Combine(Out, "outcomes.csv"));

    public Task<int> CommandAsync(params string[] args) => CommandAsync(args, CancellationToken.None);

    public async Task<int> CommandAsync(string[] args, CancellationToken cancellation)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, output, error, cancellation);
        (Output, Error, LastCode) = (output.ToString(), error.ToString(), code);
        return code;
    }

    /// <summary>Runs the Chamber's procedure over files of these contents.</summary>
    public async Task<int> ChamberAsync(byte[] applications, byte[] results)
    {
        await File.WriteAllBytesAsync(Applications, applications);
        await File.WriteAllBytesAsync(Results, results);
        return await CommandAsync("run", "be-chamber-2025", "--applications", Applications, "--results", Results, "--out", Out, "--quiet");
    }

    public Task<int> ChamberAsync(string applications, string results) =>
        ChamberAsync(System.Text.Encoding.UTF8.GetBytes(applications), System.Text.Encoding.UTF8.GetBytes(results));

    /// <summary>Returns the errors without the name of the file: line, column and message.</summary>
    public string[] Errors() =>
        [.. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()).Where(line => line.StartsWith(Folder, StringComparison.Ordinal)).Select(line => line[(Folder.Length + 1)..])];

    public void Dispose() => folder.Delete(recursive: true);
}
