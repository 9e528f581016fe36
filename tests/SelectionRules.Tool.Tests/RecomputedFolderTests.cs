using System.Text;
using SelectionRules.Belgium;
using SelectionRules.Json;
using SelectionRules.Records;
using SelectionRules.Tool.Files;
using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

/// <summary>The folder of a recomputation: a procedure, its evidence and its outcome as any other, beside what differs and who decided.</summary>
/// <remarks>
/// From the notice: the first ten of a role go on by the written test, with all who are tied with the tenth. N12 has 69.5 there and the highest marks elsewhere;
/// N10 and N11 are tied at 70 on the tenth place. With 71 and 99 in the oral N12 has (71 + 99 + 99) / 3 = 269/3, more than anybody.
/// </remarks>
public sealed class RecomputedFolderTests : IDisposable
{
    private const string Header = "candidate,written\n";

    private readonly ToolRun run = new();

    public static TheoryData<string, string?, string[]> Recomputations => new()
    {
        { "as-if-from-the-start", Header + "N12,71\n", [] },
        { "keep", Header + "N12,71\n", [] },
        { "never-lower", Header + "N12,60\nN01,99\n", [] },
        { "as-if-from-the-start", null, ["--readmit", "N12@written", "--readmit", "N03@oral"] },
        { "keep", "candidate,oral,written\nN03,50,\nF04,51,\n", [] },
    };

    [Theory]
    [MemberData(nameof(Recomputations))]
    public async Task Folder_GoesThroughEveryCommand_AndGivesTheRecomputedOutcome(string policy, string? corrected, string[] more)
    {
        Assert.Equal(0, await RecomputeAsync(policy, corrected, more));

        string[] input = [InOut("procedure.json"), "--applications", InOut("applications.jsonl"), "--results", InOut("results.csv")];
        var (again, record) = (Path.Combine(run.Folder, "again"), Path.Combine(run.Folder, "record.json"));
        Assert.Equal(0, await run.CommandAsync(["run", .. input, "--out", again, "--quiet"]));
        Assert.Equal(run.Outcomes, await File.ReadAllTextAsync(Path.Combine(again, "outcomes.csv")));
        Assert.Equal(0, await run.CommandAsync(["verify", .. input, "--outcomes", InOut("outcomes.csv")]));
        Assert.Equal(0, await run.CommandAsync(["seal", .. input, "--out", record]));
        Assert.Equal(0, await run.CommandAsync("replay", record));
        Assert.Equal(0, await run.CommandAsync(["report", .. input, "--out", Path.Combine(run.Folder, "report.html")]));
        Assert.Equal(0, await run.CommandAsync(["letters", .. input, "--out", Path.Combine(run.Folder, "letters")]));
        Assert.Equal(0, await run.CommandAsync(["explain", .. input, "--candidate", "N12"]));
        var line = run.Outcomes.Split('\n').Single(row => row.StartsWith("N12,", StringComparison.Ordinal));
        Assert.Equal(line.Contains("laureate", StringComparison.Ordinal), run.Output.Contains("N12 (Dutch): laureate, rank ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Folder_OfARuling_ExplainsIt()
    {
        Assert.Equal(0, await RecomputeAsync("keep", Header + "N12,71\n"));

        Assert.Equal(0, await run.CommandAsync("explain", InOut("procedure.json"), "--applications", InOut("applications.jsonl"), "--results", InOut("results.csv"), "--candidate", "N10"));
        Assert.Contains("A ruling of jury on 1 December 2025 admits on top of the cutoff: appeal", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_OfAProcedureWithPlaces_HasThePlaces()
    {
        const string name = "fr-administrative-judges";
        var (definition, applications) = (FileProcedureTests.Definition(name), FileProcedureTests.Golden(name, "applications.jsonl"));

        // X3 has 4.5 in a written test that eliminates below 5.
        Assert.Equal(0, await run.CommandAsync(
            "recompute", definition, "--applications", applications, "--results", FileProcedureTests.Golden(name, "results.csv"), "--corrected", await WriteAsync("corrected.csv", "candidate,written-2\nX3,5\n"),
            "--policy", "as-if-from-the-start", "--by", "jury", "--on", "2025-12-01", "--reason", "appeal", "--out", run.Out));

        var again = Path.Combine(run.Folder, "again");
        Assert.Contains("places.csv", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nX3,external,enters,written,below-pass-mark,failed,,laureate,", await ReadAsync("differences.csv"), StringComparison.Ordinal);
        Assert.Equal(0, await run.CommandAsync("run", InOut("procedure.json"), "--applications", InOut("applications.jsonl"), "--results", InOut("results.csv"), "--out", again));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(again, "places.csv")), await ReadAsync("places.csv"));
    }

    [Fact]
    public async Task Folder_IsWhereASecondCorrectionStarts()
    {
        Assert.Equal(0, await RecomputeAsync("keep", Header + "N12,71\n"));
        var second = Path.Combine(run.Folder, "second");

        // The line has moved for good; those who were told stay by their rulings, which are in the rules now. N10 gains a point: (70 + 86 + 86) / 3.
        Assert.Equal(0, await run.CommandAsync(
            "recompute", InOut("procedure.json"), "--applications", InOut("applications.jsonl"), "--results", InOut("results.csv"), "--corrected", await WriteAsync("second.csv", "candidate,oral\nN10,86\n"),
            "--policy", "as-if-from-the-start", "--by", "court", "--on", "2026-02-03", "--reason", "judgment", "--out", second));

        Assert.Contains("N10,nl,laureate,,,5,80.67,242/3\n", await File.ReadAllTextAsync(Path.Combine(second, "outcomes.csv")), StringComparison.Ordinal);
        Assert.Equal(["N10", "N11"], ProcedureJson.Read(await File.ReadAllTextAsync(Path.Combine(second, "procedure.json"))).Procedure.Rulings.Select(ruling => ruling.Candidate.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Results_AreThoseOfBefore_ButForWhatIsCorrected()
    {
        Assert.Equal(0, await RecomputeAsync("as-if-from-the-start", Header + "N12,71\n"));

        Assert.Equal((await File.ReadAllTextAsync(Golden("results.csv"))).Replace("N12,B2,B2,69.5,", "N12,B2,B2,71,", StringComparison.Ordinal), await ReadAsync("results.csv"));
        Assert.Equal(await File.ReadAllBytesAsync(Golden("applications.jsonl")), await File.ReadAllBytesAsync(InOut("applications.jsonl")));
    }

    [Fact]
    public async Task Results_OfATestWithoutAColumnAndOfACandidateWithoutALine_AreAdded()
    {
        // Free text of an advisory test stays as it is, quotes and all.
        await File.WriteAllTextAsync(run.Results, "candidate,written,personality\r\nN01,50.50,\"calm, \"\"steady\"\"\"\r\n");
        await File.WriteAllTextAsync(run.Applications, string.Join('\n', (await File.ReadAllLinesAsync(Golden("applications.jsonl"))).Take(2)));

        Assert.Equal(0, await RecomputeAsync("as-if-from-the-start", "candidate,oral,written\nN01,61,\nN02,,62\n", input: (run.Applications, run.Results)));

        Assert.Equal("candidate,written,personality,oral\nN01,50.50,\"calm, \"\"steady\"\"\",61\nN02,62,,\n", await ReadAsync("results.csv"));
        Assert.Equal(await File.ReadAllBytesAsync(run.Applications), await File.ReadAllBytesAsync(InOut("applications.jsonl")));
        Assert.Contains("The outcome is provisional", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corrections_SayWhatWhoWhenWhyAndUnderWhichPolicy()
    {
        Assert.Equal(0, await RecomputeAsync("keep", Header + "N12,71\n", ["--readmit", "N03@oral"], reason: "=added up, \"wrongly\""));

        const string decided = "jury,2025-12-01,\"'=added up, \"\"wrongly\"\"\",keep\n";
        Assert.Equal(
            "what,candidate,where,before,after,applied,why_not,by,on,reason,policy\n"
            + "result,N12,written,69.5,71,yes,," + decided
            + "readmission,N03,oral,failed,sets-aside-elimination,yes,," + decided
            + "stays,N10,written,retained,admits-on-top,yes,," + decided
            + "stays,N11,written,retained,admits-on-top,yes,," + decided,
            await ReadAsync("corrections.csv"));
    }

    [Fact]
    public async Task Corrections_ThatWouldLower_AreListedAsNotApplied()
    {
        Assert.Equal(0, await RecomputeAsync("never-lower", Header + "N12,60\nN01,89\n", ["--language", "fr"]));

        var corrections = await ReadAsync("corrections.csv");
        Assert.Contains("result,N12,written,69.5,60,no,would-lower,jury,2025-12-01,appeal,never-lower\n", corrections, StringComparison.Ordinal);
        Assert.Contains("result,N01,written,88,89,yes,,jury,2025-12-01,appeal,never-lower\n", corrections, StringComparison.Ordinal);
        Assert.Contains("Non appliquée, parce qu'elle abaisserait un résultat\u00a0: N12, Épreuve écrite\u00a0: 69,5, corrigé en 60.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Geschreven: ", "Beslissingen die verschillen: 9;")]
    [InlineData("fr", "Écrit\u00a0: ", "Lignes qui diffèrent\u00a0: 9\u00a0;")]
    [InlineData("de", "Geschrieben: ", "Zeilen, die sich unterscheiden: 9;")]
    public async Task Screen_InALanguage_IsInItThroughout(string language, string written, string counts)
    {
        Assert.Equal(0, await RecomputeAsync("keep", Header + "N12,71\n", ["--language", language]));

        Assert.Contains(written, run.Output, StringComparison.Ordinal);
        Assert.Contains(counts, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Differences_NameTheRuleAndTheClause()
    {
        // N12 goes further and fails in the oral: N10 and N11 keep their ranks of before, as the policy keeps them.
        Assert.Equal(0, await RecomputeAsync("keep", "candidate,written,oral\nN12,71,40\n"));

        var differences = (await ReadAsync("differences.csv")).Split('\n');
        Assert.Equal(
            "candidate,group,difference,stage,reasons,status_before,rank_before,status_after,rank_after,rule,basis,evidence,score_before,score_after,came_ahead,fell_behind,awaited_before,awaited_after,ahead_by_key,ruling,policy",
            differences[0]);
        const string cutoff = "stages/written/cutoff,\"Kamer van volksvertegenwoordigers, vacaturebericht assistent sociale media, 2025, 2) A)\"";
        Assert.Equal(
            [
                $"N10,nl,stays,written,,laureate,4,laureate,4,{cutoff},unchanged,241/3,241/3,,,,,,admits-on-top@written,keep",
                $"N11,nl,stays,written,,laureate,1,laureate,1,{cutoff},unchanged,260/3,260/3,,,,,,admits-on-top@written,keep",
                $"N12,nl,goes-further,written,outside-cutoff,not-retained,,failed,,{cutoff},corrected,,,,,,,,,",
            ],
            differences[1..^1]);
        Assert.Contains("Lines that differ: 1; lines that the policy keeps: 2;", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Differences_OfWhoMoves_NameTheRankingAndHowManyCameAhead()
    {
        // N12 enters before all; N11 and N10, who were first and fourth, leave: of N06, fifth before, one came ahead and two are not any more.
        Assert.Equal(0, await RecomputeAsync("as-if-from-the-start", Header + "N12,71\n"));

        Assert.Contains(
            "\nN06,nl,moves-up,,,laureate,5,laureate,4,ranking,\"Kamer van volksvertegenwoordigers, vacaturebericht assistent sociale media, 2025, 3), in fine\",unchanged,359/5,359/5,1,2,,,1:4>3,,\n",
            await ReadAsync("differences.csv"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Out_ThatHoldsAnOutcome_IsRefusedAndStays()
    {
        Directory.CreateDirectory(run.Out);
        await File.WriteAllTextAsync(InOut("outcomes.csv"), "as made known");

        Assert.Equal(2, await RecomputeAsync("keep", Header + "N12,71\n"));

        Assert.Contains("holds something already; a recomputed outcome and its evidence are written into a folder of their own.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.Equal("as made known", await ReadAsync("outcomes.csv"));
        Assert.Single(Directory.GetFileSystemEntries(run.Out));
    }

    [Fact]
    public async Task Out_OfARunThatIsCancelledOrFails_IsNotThere()
    {
        var (applications, results) = (new FileInfo(Golden("applications.jsonl")), new FileInfo(Golden("results.csv")));
        var pool = InputFiles.Read(SocialMediaAssistant2025.Procedure, applications, results, keepsApplications: true, progress: null, CancellationToken.None).AsT0;
        var again = Recomputation.Of(pool.Procedure.Evaluate(pool), [], NotifiedPolicy.Keep, new AppealDecision { By = "jury", On = new(2025, 12, 1), Reason = "appeal" });
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.ThrowsAny<OperationCanceledException>(() => RecomputedFolder.Write(again, [], (applications, results), CorrectedApplications.None, new DirectoryInfo(run.Out), cancelled.Token));
        Assert.ThrowsAny<IOException>(() => RecomputedFolder.Write(again, [], (applications, new FileInfo(InOut("none.csv"))), CorrectedApplications.None, new DirectoryInfo(run.Out), CancellationToken.None));
        Assert.Empty(Directory.GetFileSystemEntries(run.Folder));
    }

    [Fact]
    public async Task CorrectedApplications_OfOverlookedEvidence_AdmitTheCandidate()
    {
        // N12 handed in no diploma that anybody saw. Without N12's 69.5 nothing changes for the others; with 71 it is as above.
        var golden = await File.ReadAllLinesAsync(Golden("applications.jsonl"));
        await File.WriteAllLinesAsync(run.Applications, golden.Select(line => IsOf(line, "N12") ? WithoutDiplomas(line) : line));
        var corrected = await WriteAsync("corrected.jsonl", golden.Single(line => IsOf(line, "N12")));

        Assert.Equal(0, await RecomputeAsync("keep", Header + "N12,71\n", ["--corrected-applications", corrected], input: (run.Applications, Golden("results.csv"))));

        Assert.Contains(
            "\nN12,nl,enters,admission,diploma,not-admitted,,laureate,1,admission/diploma,\"Kamer van volksvertegenwoordigers, vacaturebericht assistent sociale media, 2025, Toelaatbaarheidsvereisten, 4°\",corrected,,269/3,,,,,,,\n",
            await ReadAsync("differences.csv"),
            StringComparison.Ordinal);
        Assert.Contains("\napplication,N12,diplomas,,,yes,,jury,", await ReadAsync("corrections.csv"), StringComparison.Ordinal);
        Assert.Equal(golden, await File.ReadAllLinesAsync(InOut("applications.jsonl")));
    }

    [Fact]
    public async Task Rules_UnderKeep_LoseNobodyWhoWasTold()
    {
        // 75 in place of 50 are asked in the written test: of the Dutch laureates N09, N10 and N11 have less.
        var (rules, before) = (await WriteAsync("rules.json", ProcedureJson.Write(WithPassMark(75))), Path.Combine(run.Folder, "before"));

        Assert.Equal(0, await RecomputeAsync("keep", null, ["--rules", rules]));

        var kept = Laureates(run.Outcomes);
        Assert.Equal(0, await run.CommandAsync("run", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--out", before));
        Assert.Equal(Laureates(await File.ReadAllTextAsync(Path.Combine(before, "outcomes.csv"))), kept);
        Assert.Contains("\nN11,nl,stays,written,,laureate,1,laureate,1,", await ReadAsync("differences.csv"), StringComparison.Ordinal);
        Assert.Contains("stays,N11,written,passed,sets-aside-elimination,yes,,", await ReadAsync("corrections.csv"), StringComparison.Ordinal);

        static string[] Laureates(string outcomes) => [.. outcomes.Split('\n').Where(line => line.Contains(",laureate,", StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Rules_UnderNeverLower_ThatLowerSomebody_AreRefused()
    {
        Assert.Equal(2, await RecomputeAsync("never-lower", null, ["--rules", await WriteAsync("rules.json", ProcedureJson.Write(WithPassMark(75)))]));

        Assert.Contains("The policy never-lower cannot hold: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    [Fact]
    public async Task Record_OfARecomputedOutcome_SaysWhatWasCorrected()
    {
        Assert.Equal(0, await RecomputeAsync("keep", Header + "N12,71\n"));
        var record = Path.Combine(run.Folder, "record.json");
        string[] seal = ["seal", InOut("procedure.json"), "--applications", InOut("applications.jsonl"), "--results", InOut("results.csv"), "--corrections", InOut("corrections.csv"), "--out", record];

        Assert.Equal(0, await run.CommandAsync(seal));
        Assert.StartsWith("{\"corrections\":[{\"after\":\"71\",\"applied\":\"yes\",\"before\":\"69.5\",\"by\":\"jury\",\"candidate\":\"N12\",", await File.ReadAllTextAsync(record), StringComparison.Ordinal);
        Assert.Equal(0, await run.CommandAsync("replay", record));

        // Another one is not written over it, and one that says otherwise is refused.
        var whole = await File.ReadAllTextAsync(record);
        Assert.Equal(2, await run.CommandAsync(seal));
        Assert.Contains("is there already; a record is written into a file of its own.", run.Error, StringComparison.Ordinal);
        Assert.Equal(whole, await File.ReadAllTextAsync(record));
        await File.WriteAllTextAsync(record, whole.Replace("\"before\":\"69.5\"", "\"before\":\"70.5\"", StringComparison.Ordinal));
        Assert.Equal(2, await run.CommandAsync("replay", record));
        Assert.Contains("refused. corrections: The part is not as it was sealed", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what,candidate\n", "the columns are not those of corrections")]
    [InlineData("what,candidate,where,before,after,applied,why_not,by,on,reason,policy\nresult,ZZ,written,1,2,yes,,jury,2025-12-01,appeal,keep\n", "'ZZ' is no candidate of the applications")]
    [InlineData("what,candidate,where,before,after,applied,why_not,by,on,reason,policy\nresult,N01\n", "a correction has a cell in each column")]
    public async Task Record_OfWhatIsNoCorrections_IsRefused(string corrections, string message)
    {
        var record = Path.Combine(run.Folder, "record.json");

        Assert.Equal(2, await run.CommandAsync("seal", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--corrections", await WriteAsync("corrections.csv", corrections), "--out", record));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(record));
    }

    [Fact]
    public async Task CorrectedApplications_ThatAreWrong_AreRefusedWithTheirPlace()
    {
        var line = (await File.ReadAllLinesAsync(Golden("applications.jsonl")))[0];
        var unknown = await WriteAsync("unknown.jsonl", $"{line}\n{line.Replace("N01", "ZZ", StringComparison.Ordinal)}\n");
        var broken = await WriteAsync("broken.jsonl", "{\"candidate\": \"N01\"}\n");

        Assert.Equal(2, await RecomputeAsync("keep", null, ["--corrected-applications", unknown]));
        Assert.Contains($"{unknown}:2:1: candidate: 'ZZ' is no candidate of the applications", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RecomputeAsync("keep", null, ["--corrected-applications", broken]));
        Assert.Contains($"{broken}:1:", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RecomputeAsync("keep", null, ["--corrected-applications", await WriteAsync("empty.jsonl", string.Empty)]));
        Assert.Contains("the file is empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RecomputeAsync("keep", null, ["--corrected-applications", Path.Combine(run.Folder, "none.jsonl")]));
        Assert.Contains("there is no such file", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    [Fact]
    public async Task Rules_AsCorrected_DecideAndAreWritten()
    {
        // Twelve in place of ten go on: N12 is the twelfth of the written test, and (69.5 + 99 + 99) / 3 = 535/6 is more than the 260/3 of N11.
        var rules = await WriteAsync("rules.json", ProcedureJson.Write(WithPlaces(12)));

        Assert.Equal(0, await RecomputeAsync("as-if-from-the-start", null, ["--rules", rules]));

        Assert.Contains("\nN12,nl,laureate,,,1,89.17,535/6\n", run.Outcomes, StringComparison.Ordinal);
        Assert.Contains("\nN12,nl,enters,written,outside-cutoff,not-retained,,laureate,1,stages/written/cutoff,", await ReadAsync("differences.csv"), StringComparison.Ordinal);
        Assert.Contains(
            $"rules,,stages/written/cutoff/keep,be-chamber-2025 sha256:{ProcedureSeal.Of(SocialMediaAssistant2025.Procedure)},be-chamber-2025 sha256:{ProcedureSeal.Of(WithPlaces(12))},yes,,jury,2025-12-01,appeal,as-if-from-the-start\n",
            await ReadAsync("corrections.csv"),
            StringComparison.Ordinal);
        Assert.Equal(ProcedureJson.Read(await File.ReadAllTextAsync(rules)).Procedure, ProcedureJson.Read(await ReadAsync("procedure.json")).Procedure);
    }

    [Fact]
    public async Task Rules_ThatAreInvalidOrOfAnotherProcedure_AreRefused()
    {
        var chamber = SocialMediaAssistant2025.Procedure;
        var invalid = await WriteAsync("invalid.json", ProcedureJson.Write(chamber with { Stages = [.. chamber.Stages, chamber.Stages[1]] }));
        var unread = await WriteAsync("unread.json", "{ \"format\": 1, \"id\": ");
        var groups = await WriteAsync("groups.json", ProcedureJson.Write(chamber with { LanguageRole = chamber.LanguageRole! with { Roles = [Language.Dutch, Language.German] } }));

        Assert.Equal(2, await RecomputeAsync("keep", null, ["--rules", invalid]));
        Assert.Contains("invalid.json", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RecomputeAsync("keep", null, ["--rules", unread]));
        Assert.Contains("unread.json:1:", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RecomputeAsync("keep", null, ["--rules", groups]));
        Assert.Contains("The corrected rules are not those of the same procedure: they have the groups [role nl, role de] in place of [role nl, role fr].", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await RecomputeAsync("keep", null, ["--rules", Path.Combine(run.Folder, "none.json")]));
        Assert.Contains("no file of that name", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out));
    }

    public void Dispose() => run.Dispose();

    private static SelectionProcedure WithPassMark(int points) => SocialMediaAssistant2025.Procedure with
    {
        Stages = [.. SocialMediaAssistant2025.Procedure.Stages.Select(stage => stage.Id == "written" ? stage with { PassMarks = [PassMark.AtLeast(points, SocialMediaAssistant2025.Written, stage.Basis)] } : stage)],
    };

    private static SelectionProcedure WithPlaces(int places) => SocialMediaAssistant2025.Procedure with
    {
        Stages = [.. SocialMediaAssistant2025.Procedure.Stages.Select(stage => stage.Cutoff is { } cutoff ? stage with { Cutoff = cutoff with { Size = CutoffSize.Of(places) } } : stage)],
    };

    private static bool IsOf(string line, string candidate) => line.Contains($"\"candidate\": \"{candidate}\"", StringComparison.Ordinal);

    private static string WithoutDiplomas(string line)
    {
        var (from, to) = (line.IndexOf("\"diplomas\": [", StringComparison.Ordinal), line.IndexOf("], \"experience\"", StringComparison.Ordinal));
        return $"{line[..from]}\"diplomas\": [{line[to..]}";
    }

    private string InOut(string file) => Path.Combine(run.Out, file);

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(InOut(file));

    private async Task<string> WriteAsync(string file, string text)
    {
        var path = Path.Combine(run.Folder, file);
        await File.WriteAllTextAsync(path, text, new UTF8Encoding(false));
        return path;
    }

    private async Task<int> RecomputeAsync(string policy, string? corrected, string[]? more = null, (string Applications, string Results)? input = null, string reason = "appeal")
    {
        string[] correction = corrected is null ? [] : ["--corrected", await WriteAsync("corrected.csv", corrected)];
        var (applications, results) = input ?? (Golden("applications.jsonl"), Golden("results.csv"));
        return await run.CommandAsync(
            ["recompute", "be-chamber-2025", "--applications", applications, "--results", results, .. correction, "--policy", policy, "--by", "jury", "--on", "2025-12-01", "--reason", reason, "--out", run.Out, .. more ?? []]);
    }
}
