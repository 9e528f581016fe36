using System.Diagnostics;

namespace SelectionRules.Tool.Tests;

public sealed class RecordTests
{
    [Fact]
    public async Task Seal_ThenReplay_GivesTheSameBytes()
    {
        using var run = new ToolRun();
        var file = await SealAsync(run);
        var sealLine = run.Output.Split('\n').Single(line => line.StartsWith("SHA-256", StringComparison.Ordinal));

        Assert.Equal(0, await run.CommandAsync("replay", file));
        Assert.Contains(sealLine, run.Output, StringComparison.Ordinal);
        Assert.Contains("The replay gives the same file, byte for byte.", run.Output, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(run.Folder));
    }

    [Fact]
    public async Task Replay_WithOneByteChanged_NamesThePart()
    {
        using var run = new ToolRun();
        var file = await SealAsync(run);
        var text = await File.ReadAllTextAsync(file);
        var place = text.IndexOf("\"written\":\"", StringComparison.Ordinal) + "\"written\":\"".Length;
        await File.WriteAllTextAsync(file, $"{text[..place]}{(text[place] == '5' ? '6' : '5')}{text[(place + 1)..]}");

        Assert.Equal(2, await run.CommandAsync("replay", file));
        Assert.StartsWith($"{file}: refused. evidence: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_WithBadInput_WritesNothing()
    {
        using var run = new ToolRun();
        await File.WriteAllTextAsync(run.Applications, "{}\n");
        var file = Path.Combine(run.Folder, "record.json");

        Assert.Equal(2, await run.CommandAsync("seal", "be-chamber-2025", "--applications", run.Applications, "--results", GoldenTests.Golden("results.csv"), "--out", file));
        Assert.False(File.Exists(file));
    }

    // Another machine: the tool as a process of its own, in another language and another zone.
    [Theory]
    [InlineData("nl_BE.UTF-8", "Europe/Brussels")]
    [InlineData("ar_SA.UTF-8", "Pacific/Kiritimati")]
    [InlineData("tr_TR.UTF-8", "America/St_Johns")]
    public async Task SealAndReplay_OnAnotherMachine_GiveTheSameBytes(string language, string zone)
    {
        using var run = new ToolRun();
        var here = await SealAsync(run);
        var there = Path.Combine(run.Folder, "there.json");

        await ProcessAsync(language, zone, "seal", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", there);
        var replayed = await ProcessAsync(language, zone, "replay", here);

        Assert.Equal(await File.ReadAllBytesAsync(here), await File.ReadAllBytesAsync(there));
        Assert.Contains("The replay gives the same file, byte for byte.", replayed, StringComparison.Ordinal);
    }

    private static async Task<string> SealAsync(ToolRun run)
    {
        var file = Path.Combine(run.Folder, "record.json");
        var code = await run.CommandAsync("seal", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", file);
        Assert.True(code == 0, run.Error);
        return file;
    }

    private static async Task<string> ProcessAsync(string language, string zone, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.Contains("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "SelectionRules.Tool.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        (start.Environment["LANG"], start.Environment["LC_ALL"], start.Environment["TZ"]) = (language, language, zone);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
