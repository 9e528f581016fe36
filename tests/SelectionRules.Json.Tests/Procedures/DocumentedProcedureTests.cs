using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

/// <summary>The procedures in the documentation are what they say.</summary>
public sealed class DocumentedProcedureTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.PathOf("docs", "procedures"), "*.json").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_DocumentedFile_HasNoErrors(string file)
    {
        var reading = ProcedureJson.Read(Repository.TextOf("docs", "procedures", file));

        Assert.True(reading.IsProcedure, string.Join('\n', reading.Errors));
        Assert.DoesNotContain(reading.Procedure.Validate(), defect => defect.Severity == DefectSeverity.Error);
    }

    [Fact]
    public void Read_ChamberFile_IsTheProcedureInCSharp() =>
        Assert.Equal(SocialMediaAssistant2025.Procedure, ProcedureJson.Read(Repository.TextOf("docs", "procedures", "be-chamber-2025.json")).Procedure);

    [Fact]
    public void Write_Chamber_GivesTheFile() =>
        Repository.IsCurrent(ProcedureJson.Write(SocialMediaAssistant2025.Procedure), "docs", "procedures", "be-chamber-2025.json");

    [Fact]
    public void Schema_IsTheCommittedOne() => Repository.IsCurrent(ProcedureSchema.Text, "docs", "schema", "procedure.schema.json");
}
