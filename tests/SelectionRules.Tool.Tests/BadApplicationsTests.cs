namespace SelectionRules.Tool.Tests;

public sealed class BadApplicationsTests
{
    private const string Good =
        """{"candidate":"A","receivedAt":"2025-10-10T09:00:00Z","documents":[],"citizenships":["BE"],"irreproachableConduct":true,"civilAndPoliticalRights":true,"diplomas":[],"experience":[],"chosenLanguageRole":null}""";

    private const string Diploma = """{"level":"bachelor","field":"law","language":"nl","awardedOn":"2020-06-30","country":"BE","recognition":"domestic"}""";

    private const string Period = """{"domain":"social-media","from":"2020-01-01","to":"2021-01-01"}""";

    [Theory]
    [InlineData("\"A\"", "\"-A\"", "candidate: '-A' is no key: 1 to 64 ASCII letters, digits, '-', '_' and '.', beginning with a letter or digit")]
    [InlineData("\"A\"", "7", "candidate: a key was expected, not a number")]
    [InlineData("\"candidate\":\"A\",", "", "candidate: is missing")]
    [InlineData("09:00:00Z", "09:00:00", "receivedAt: '2025-10-10T09:00:00' is not an instant such as 2025-10-26T22:59:30Z or 2025-10-26T23:59:30+01:00")]
    [InlineData("09:00:00Z", "09:00Z", "receivedAt: '2025-10-10T09:00Z' is not an instant such as 2025-10-26T22:59:30Z or 2025-10-26T23:59:30+01:00")]
    [InlineData("09:00:00Z", "09:00:60Z", "receivedAt: '2025-10-10T09:00:60Z' is not an instant such as 2025-10-26T22:59:30Z or 2025-10-26T23:59:30+01:00")]
    [InlineData("09:00:00Z", "09:00:00.1234567890Z", "receivedAt: '2025-10-10T09:00:00.1234567890Z' is not an instant such as 2025-10-26T22:59:30Z or 2025-10-26T23:59:30+01:00")]
    [InlineData("[\"BE\"]", "[\"BE\",\"EL\"]", "citizenships[1]: 'EL' is not a country code of ISO 3166-1, such as BE")]
    [InlineData("[\"BE\"]", "\"BE\"", "citizenships: an array of country codes was expected, not a string")]
    [InlineData("\"irreproachableConduct\":true", "\"irreproachableConduct\":\"yes\"", "irreproachableConduct: true or false was expected, not a string")]
    [InlineData("\"irreproachableConduct\":true", "\"irreproachableConduct\":null", "irreproachableConduct: true or false was expected, not null")]
    [InlineData("\"chosenLanguageRole\":null", "\"chosenLanguageRole\":\"de\"", "chosenLanguageRole: 'de' is not nl, fr or null")]
    [InlineData("\"documents\":[]", "\"documents\":[\"\"]", "documents[0]: '' is not a document id: 1 to 64 ASCII letters, digits, '-', '_' and '.', beginning with a letter or digit")]
    [InlineData("\"documents\":[]", "\"documents\":[],\"documents\":[]", "documents: occurs twice")]
    [InlineData("\"documents\":[]", "\"documents\":[],\"name\":\"Jan\"", "name: is no field of this object; known are candidate, receivedAt, documents, citizenships, irreproachableConduct, civilAndPoliticalRights, diplomas, experience, chosenLanguageRole, facts, adjustments")]
    [InlineData("\"diplomas\":[]", "\"diplomas\":[" + Diploma + ",7]", "diplomas[1]: a diploma was expected, not a number")]
    public async Task Application_WithOneError_IsRefusedWithItsField(string part, string replacement, string expected)
    {
        using var run = new ToolRun();

        var code = await run.ChamberAsync(Good.Replace(part, replacement, StringComparison.Ordinal) + "\n", "candidate\n");

        Assert.Equal(2, code);
        var error = Assert.Single(run.Errors());
        Assert.StartsWith("applications.jsonl:1:", error, StringComparison.Ordinal);
        Assert.EndsWith(": " + expected, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(run.Out), "something was written");
    }

    [Theory]
    [InlineData("\"bachelor\"", "\"Bachelor\"", "diplomas[0].level: 'Bachelor' is none of secondary, bachelor, master, doctorate")]
    [InlineData("\"nl\"", "\"NL\"", "diplomas[0].language: 'NL' is not a language code of ISO 639-1, such as nl")]
    [InlineData("2020-06-30", "2025-02-30", "diplomas[0].awardedOn: '2025-02-30' is not a date such as 2025-10-26")]
    [InlineData("\"BE\"", "\"XX\"", "diplomas[0].country: 'XX' is not a country code of ISO 3166-1, such as BE")]
    [InlineData("\"domestic\"", "\"recognised\"", "diplomas[0].recognition: 'recognised' is none of domestic, equivalence, professional, pending, none")]
    [InlineData(",\"recognition\":\"domestic\"", "", "diplomas[0].recognition: is missing")]
    [InlineData("\"field\":\"law\"", "\"field\":\"law\",\"field\":\"law\"", "diplomas[0].field: occurs twice")]
    public async Task Diploma_WithOneError_IsRefusedWithItsField(string part, string replacement, string expected) =>
        await AssertRefused("\"diplomas\":[" + Diploma.Replace(part, replacement, StringComparison.Ordinal) + "]", "\"diplomas\":[]", expected);

    [Theory]
    [InlineData("\"2021-01-01\"", "\"2019-12-31\"", "experience[0].to: 2019-12-31 is before from, 2020-01-01")]
    [InlineData("\"2021-01-01\"", "7", "experience[0].to: a date such as 2025-10-26 was expected, not a number")]
    [InlineData(",\"to\":\"2021-01-01\"", "", "experience[0].to: is missing")]
    public async Task Period_WithOneError_IsRefusedWithItsField(string part, string replacement, string expected) =>
        await AssertRefused("\"experience\":[" + Period.Replace(part, replacement, StringComparison.Ordinal) + "]", "\"experience\":[]", expected);

    [Theory]
    [InlineData("", "the line is empty; one JSON object was expected")]
    [InlineData("[]", "one JSON object was expected, not an array")]
    [InlineData("{", "not JSON")]
    [InlineData("{} {}", "not JSON")]
    [InlineData("{\"candidate\":\"A\",}", "not JSON")]
    [InlineData("// {}", "not JSON")]
    [InlineData("\0", "not JSON")]
    public async Task Line_ThatIsNoObject_IsRefused(string line, string expected)
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.ChamberAsync(Good + "\n" + line + "\n", "candidate\n"));
        Assert.Contains(run.Errors(), error => error.StartsWith("applications.jsonl:2:", StringComparison.Ordinal) && error.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Candidate_Twice_IsRefusedWithBothLines()
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.ChamberAsync(Good + "\n" + Good + "\n", "candidate\n"));
        Assert.Equal(["applications.jsonl:2:14: candidate: 'A' is on line 1 already; a candidate has one line"], run.Errors());
    }

    [Fact]
    public async Task Lines_WithSeveralErrors_ReportThemAll()
    {
        using var run = new ToolRun();
        var bad = Good.Replace("true", "1", StringComparison.Ordinal).Replace("BE", "be", StringComparison.Ordinal);

        Assert.Equal(2, await run.ChamberAsync(bad + "\n" + bad.Replace("\"A\"", "\"B\"", StringComparison.Ordinal), "candidate,written\nA,200\n"));
        Assert.Equal(7, run.Errors().Length);
    }

    [Fact]
    public async Task File_WithByteOrderMarkAndCrLf_IsAccepted()
    {
        using var run = new ToolRun();

        Assert.Equal(0, await run.ChamberAsync("\uFEFF" + Good + "\r\n" + Good.Replace("\"A\"", "\"B\"", StringComparison.Ordinal), "candidate\n"));
        Assert.Equal(3, run.Outcomes.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Line_ThatIsTooLong_IsRefusedAndTheNextOneRead()
    {
        using var run = new ToolRun();
        var endless = Good.Replace("\"A\"", "\"" + new string('A', 3_000_000) + "\"", StringComparison.Ordinal);

        Assert.Equal(2, await run.ChamberAsync(endless + "\n[]\n", "candidate\n"));
        Assert.Equal(2, run.Errors().Length);
        Assert.StartsWith("applications.jsonl:1:1: the line is longer than", run.Errors()[0], StringComparison.Ordinal);
        Assert.StartsWith("applications.jsonl:2:1: one JSON object", run.Errors()[1], StringComparison.Ordinal);
    }

    private static async Task AssertRefused(string replacement, string part, string expected)
    {
        using var run = new ToolRun();

        Assert.Equal(2, await run.ChamberAsync(Good.Replace(part, replacement, StringComparison.Ordinal) + "\n", "candidate\n"));
        Assert.EndsWith(": " + expected, Assert.Single(run.Errors()), StringComparison.Ordinal);
    }
}
