using System.Text;
using SelectionRules.Belgium;
using SelectionRules.Json;

namespace SelectionRules.Records.Tests;

/// <summary>Pools of the Chamber's procedure.</summary>
internal static class Pools
{
    private const string Application =
        """{"candidate":"KEY","receivedAt":"2025-10-20T10:00:00Z","documents":["cv","criminal-record-extract","motivation-letter","diploma-copy"],"citizenships":["BE"],"irreproachableConduct":true,"civilAndPoliticalRights":true,"diplomas":[{"level":"bachelor","field":"communication","language":"nl","awardedOn":"2020-06-30","country":"BE","recognition":"domestic"}],"experience":[{"domain":"social-media","from":"2021-01-01","to":null}],"chosenLanguageRole":null}""";

    public static SelectionProcedure Procedure => SocialMediaAssistant2025.Procedure;

    /// <summary>Returns candidates C1, C2, … with 50 points in writing and one more for each, up to 90.</summary>
    public static CandidatePool Of(int candidates)
    {
        var lines = string.Join('\n', Enumerable.Range(1, candidates).Select(number => Application.Replace("KEY", $"C{number}", StringComparison.Ordinal)));
        var builder = new CandidatePoolBuilder(Procedure);
        var errors = new InputErrors();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        new ApplicationsReader(Procedure).ReadInto(stream, "applications.jsonl", builder, errors);
        Assert.Empty(errors.Errors);
        foreach (var test in Procedure.Stages.SelectMany(stage => stage.Tests))
        {
            for (var row = 0; row < candidates; row++)
            {
                Record(builder, row, test);
            }
        }

        return builder.Build();
    }

    private static void Record(CandidatePoolBuilder builder, int row, Test test)
    {
        switch (test)
        {
            case LevelTest level:
                builder.Record(row, level, TestResult.Of(level.Scale.Levels.Single(known => known.Code == "B2")));
                break;
            case ScoredTest { Id: "written" } written:
                builder.Record(row, written, Points.Parse($"{50 + (row % 40)}"));
                break;
            case ScoredTest { Id: "oral" } oral:
                builder.Record(row, oral, Points.Parse("60.5"));
                break;
            case ScoredTest scored:
                builder.Record(row, scored, Points.Parse("15"));
                break;
        }
    }
}
