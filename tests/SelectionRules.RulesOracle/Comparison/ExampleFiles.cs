using System.Text;
using SelectionRules.Json;

namespace SelectionRules.RulesOracle;

/// <summary>Reads the examples that were worked out by hand, and writes what the second implementation makes of them in the same form.</summary>
internal static class ExampleFiles
{
    public static SelectionProcedure Procedure(string json) => ProcedureJson.Read(json).Procedure;

    public static IReadOnlyList<Candidate> Candidates(SelectionProcedure procedure, IEnumerable<string> applications, IReadOnlyList<string> results)
    {
        var tests = procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id);
        var header = results[0].Split(',');
        var rows = results.Skip(1).Select(row => row.Split(',')).ToDictionary(row => row[0]);
        return [.. Applications(procedure, applications).Select(application => new Candidate(application) { Results = [.. ResultsOf(application.Candidate.ToString())] })];

        IEnumerable<RecordedResult> ResultsOf(string candidate) => !rows.TryGetValue(candidate, out var row) ? [] : header.Zip(row).Skip(1)
            .Where(cell => cell.Second.Length > 0 && tests[cell.First] is not AdvisoryTest)
            .Select(cell => new RecordedResult(cell.First, Result(tests[cell.First], cell.Second)));
    }

    /// <summary>Candidate, group, status, stage, reasons, rank, exact final score.</summary>
    public static IEnumerable<string> Outcomes(IReadOnlyList<Entry> entries) => entries.Select(entry =>
        $"{entry.Candidate},{entry.Group},{Word(entry.Status.ToString()!)},{entry.Stage},{string.Join(';', entry.Reasons)},{entry.Rank},{entry.FinalScore}");

    /// <summary>Candidate, group, list, position, turn; in whatever order.</summary>
    public static IEnumerable<string> Places(IReadOnlyList<Entry> entries) => entries.Where(entry => entry.Place is not null).Select(entry =>
        $"{entry.Candidate},{entry.Group},{(entry.Place!.List == PlacementKind.Placed ? "main" : Word(entry.Place.List.ToString()))},{entry.Place.Position},{(entry.Place.Turn == 0 ? "" : entry.Place.Turn)}");

    private static List<Application> Applications(SelectionProcedure procedure, IEnumerable<string> lines)
    {
        var applications = new List<Application>();
        var errors = new InputErrors();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))));
        new ApplicationsReader(procedure).Read(stream, "applications", errors, applications.Add);
        Assert.Empty(errors.Errors);
        return applications;
    }

    private static TestResult Result(Test test, string cell)
    {
        if (Enum.GetValues<ResultState>().Where(state => state is not (ResultState.Known or ResultState.Pending) && Word(state.ToString()) == cell).ToList() is [var state])
        {
            return TestResult.Without(state);
        }

        return test switch
        {
            ScoredTest => Points.Parse(cell),
            LevelTest => LanguageLevel.Of(cell),
            _ => Rating.Of(cell),
        };
    }

    // NotRetained is not-retained.
    private static string Word(string name) => string.Concat(name.Select((letter, index) => char.IsUpper(letter) ? $"{(index > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
