using System.Text;
using System.Text.Json;
using SelectionRules.Json;
using SelectionRules.Tool.Files;

namespace SelectionRules.Mutation.Tests;

/// <summary>Each phrase of the vocabulary with what the law makes of it, worked out by hand; and what the findings, the verifier and the explanations say of it.</summary>
public sealed class VectorTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vectors");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_OfAPhraseOfTheLaw_GivesWhatIsWorkedOutByHand(string name)
    {
        var file = new FileInfo(Path.Combine(Folder, $"{name}.json"));
        Assert.Empty(Vector.Run(file, CancellationToken.None));

        var (procedure, candidates) = Read(file);
        Agreement.Assert(procedure, candidates);
    }

    private static (SelectionProcedure Procedure, Sequence<Candidate> Candidates) Read(FileInfo file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
        var vector = document.RootElement;
        using var definition = Bytes(vector.GetProperty("procedure").GetRawText());
        var procedure = ProcedureJson.Read(definition).Procedure;
        using var applications = Bytes(string.Concat(vector.GetProperty("applications").EnumerateArray().Select(application => $"{JsonSerializer.Serialize(application)}\n")));
        using var results = Bytes(string.Concat(vector.GetProperty("results").EnumerateArray().Select(line => $"{line.GetString()}\n")));
        var pool = InputFiles.Read(procedure, applications, "applications", results, "results", keepsApplications: true, null, CancellationToken.None)
            .Match(read => read, errors => throw new InvalidOperationException(errors.Errors[0].ToString()));
        var tests = procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest).ToList();
        return (procedure, [.. Enumerable.Range(0, pool.Count).Select(row => new Candidate(pool.ApplicationOf(row)!)
        {
            Results = [.. tests.Select(test => new RecordedResult(test.Id, pool.ResultOf(row, test)))],
        })]);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
