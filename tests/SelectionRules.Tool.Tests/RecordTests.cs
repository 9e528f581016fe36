using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SelectionRules.Tool.Tests;

public sealed class RecordTests
{
    // The signs that RFC 8785 escapes, and no others.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
    public async Task Replay_OfARecordOfAnEarlierVersionWithAnotherOutcome_SaysWhatDiffersAndSinceWhichVersion()
    {
        using var run = new ToolRun();
        var file = await ForgedAsync(run, "0.0.9");

        Assert.Equal(1, await run.CommandAsync("replay", file));
        Assert.Contains("outcome/lines/N11 (nl)/rank: recorded 7, now 1", run.Error, StringComparison.Ordinal);
        Assert.Contains("Since version 0.1.0: The Chamber of Representatives' notice", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_OfARecordOfALaterVersion_DoesNotSayThatNoRuleChanged()
    {
        using var run = new ToolRun();
        var file = await ForgedAsync(run, "99.0.0");

        Assert.Equal(1, await run.CommandAsync("replay", file));
        Assert.Contains("A later version sealed it: whether a rule is read otherwise since, only that version knows.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no change of a rule", run.Error, StringComparison.Ordinal);
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

    // Another machine: the tool as a process of its own, in another language and another zone, and without any culture at all.
    [Theory]
    [InlineData("nl_BE.UTF-8", "Europe/Brussels", "0", "nl-BE")]
    [InlineData("ar_SA.UTF-8", "Pacific/Kiritimati", "0", "ar-SA")]
    [InlineData("tr_TR.UTF-8", "America/St_Johns", "0", "tr-TR")]
    [InlineData("fr_BE.UTF-8", "Asia/Kathmandu", "1", "")]
    public async Task SealAndReplay_OnAnotherMachine_GiveTheSameBytes(string language, string zone, string isInvariant, string culture)
    {
        var machine = (language, zone, isInvariant, culture);
        using var run = new ToolRun();
        var here = await SealAsync(run);
        var there = Path.Combine(run.Folder, "there.json");

        await ProcessAsync(machine, "seal", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", there);
        var replayed = await ProcessAsync(machine, "replay", here);

        Assert.Equal(await File.ReadAllBytesAsync(here), await File.ReadAllBytesAsync(there));
        Assert.Contains("The replay gives the same file, byte for byte.", replayed, StringComparison.Ordinal);
    }

    // What another version of the library could have sealed: another rank, and seals that fit it.
    private static async Task<string> ForgedAsync(ToolRun run, string library)
    {
        var file = await SealAsync(run);
        var record = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        record["library"] = library;
        record["outcome"]!["lines"]!.AsArray().Single(line => (string?)line!["candidate"] == "N11")!["rank"] = 7;
        var parts = record.Where(part => part.Key != "seals").Select(part => (part.Key, Hash: HashOf(Canonical(part.Value!)))).ToList();
        var seals = new JsonObject(parts.Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Hash)));
        seals["whole"] = HashOf(Canonical(seals));
        record["seals"] = seals;
        await File.WriteAllTextAsync(file, Canonical(record));
        return file;
    }

    // The writer of the platform escapes a no-break space, which the canonical form does not.
    private static string Canonical(JsonNode part) => part.ToJsonString(Plain).Replace("\\u00A0", "\u00a0", StringComparison.Ordinal);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<string> SealAsync(ToolRun run)
    {
        var file = Path.Combine(run.Folder, "record.json");
        var code = await run.CommandAsync("seal", "be-chamber-2025", "--applications", GoldenTests.Golden("applications.jsonl"), "--results", GoldenTests.Golden("results.csv"), "--out", file);
        Assert.True(code == 0, run.Error);
        return file;
    }

    private static async Task<string> ProcessAsync((string Language, string Zone, string IsInvariant, string Culture) machine, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.Contains("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "SelectionRules.Tool.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        (start.Environment["LANG"], start.Environment["LC_ALL"], start.Environment["TZ"]) = (machine.Language, machine.Language, machine.Zone);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = machine.IsInvariant;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        // That it was another machine: what the process itself said of its culture and zone.
        Assert.Contains(StartupHook.Told(machine.Culture, machine.Zone), await error, StringComparison.Ordinal);
        return output;
    }
}
