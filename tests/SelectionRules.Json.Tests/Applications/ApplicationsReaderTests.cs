using NodaTime;

namespace SelectionRules.Json.Tests;

public sealed class ApplicationsReaderTests
{
    private const string KeyForm = "1 to 64 ASCII letters, digits, '-', '_' and '.', beginning with a letter or digit";
    private const string InstantForm = "an instant such as 2025-10-26T22:59:30Z or 2025-10-26T23:59:30+01:00";
    private const string Diploma = """{"level":"bachelor","field":"law","language":"nl","awardedOn":"2020-06-30","country":"BE","recognition":"domestic"}""";
    private const string Period = """{"domain":"social-media","from":"2020-01-01","to":"2021-01-01"}""";

    [Fact]
    public void Read_GoodLine_GivesTheApplication()
    {
        var reading = Reading.Of(Reading.With("\"diplomas\":[]", $"\"diplomas\":[{Diploma}]").Replace("\"experience\":[]", $"\"experience\":[{Period}]", StringComparison.Ordinal));

        Assert.Empty(reading.Errors);
        Assert.Equal(
            new Application
            {
                Candidate = CandidateId.Of("A"),
                ReceivedAt = Instant.FromUtc(2025, 10, 10, 9, 0),
                Documents = [SupportingDocument.CurriculumVitae],
                Citizenships = [CountryCode.Belgium],
                IrreproachableConduct = Declaration.Affirmed,
                CivilAndPoliticalRights = Declaration.Affirmed,
                Diplomas = [new() { Level = DiplomaLevel.Bachelor, Field = "law", Language = Language.Dutch, AwardedOn = new(2020, 6, 30), Country = CountryCode.Belgium, Recognition = Recognition.Domestic }],
                Experience = [new() { Domain = "social-media", From = new(2020, 1, 1), To = new LocalDate(2021, 1, 1) }],
            },
            Assert.Single(reading.Applications));
    }

    [Theory]
    [InlineData("2025-10-10T09:00:00Z", 0)]
    [InlineData("2025-10-10T10:00:00+01:00", 0)]
    [InlineData("2025-10-10T06:30:00-02:30", 0)]
    [InlineData("2025-10-10T09:00:00.000000001Z", 1)]
    [InlineData("2025-10-10T09:00:00.5Z", 500_000_000)]
    public void Read_Instant_CountsTheOffsetAndNineDecimals(string written, long nanoseconds)
    {
        var reading = Reading.Of(Reading.With("2025-10-10T09:00:00Z", written));

        Assert.Equal(Instant.FromUtc(2025, 10, 10, 9, 0).PlusNanoseconds(nanoseconds), Assert.Single(reading.Applications).ReceivedAt);
    }

    [Theory]
    [InlineData("2025-10-10T09:00:00")]
    [InlineData("2025-10-10T09:00Z")]
    [InlineData("2025-10-10 09:00:00Z")]
    [InlineData("2025-10-10T09:00:00z")]
    [InlineData("2025-10-10T09:00:60Z")]
    [InlineData("2016-12-31T23:59:60Z")]
    [InlineData("2025-10-10T24:00:00Z")]
    [InlineData("2025-10-10T09:60:00Z")]
    [InlineData("2025-02-30T09:00:00Z")]
    [InlineData("2025-10-10T09:00:00.Z")]
    [InlineData("2025-10-10T09:00:00,5Z")]
    [InlineData("2025-10-10T09:00:00.1234567890Z")]
    [InlineData("2025-10-10T09:00:00+0100")]
    [InlineData("2025-10-10T09:00:00+01")]
    [InlineData("2025-10-10T09:00:00+99:00")]
    [InlineData("-2025-10-10T09:00:00Z")]
    [InlineData("9999-12-31T23:59:59-18:00")]
    [InlineData(" 2025-10-10T09:00:00Z")]
    [InlineData("2025-10-10")]
    [InlineData("")]
    public void Read_NoInstant_IsRefused(string written) =>
        AssertOne(Reading.With("2025-10-10T09:00:00Z", written), $"1:31: receivedAt: '{written}' is not {InstantForm}");

    [Theory]
    [InlineData("\"A\"", "\"-A\"", "1:14: candidate: '-A' is no key: " + KeyForm)]
    [InlineData("\"A\"", "\"Å\"", "1:14: candidate: 'Å' is no key: " + KeyForm)]
    [InlineData("\"A\"", "\"A\\u0000\"", "1:14: candidate: 'A\uFFFD' is no key: " + KeyForm)]
    [InlineData("\"A\"", "\"A\\u202e\"", "1:14: candidate: 'A\uFFFD' is no key: " + KeyForm)]
    [InlineData("\"A\"", "\"=A\"", "1:14: candidate: '=A' is no key: " + KeyForm)]
    [InlineData("\"A\"", "\"\"", "1:14: candidate: '' is no key: " + KeyForm)]
    [InlineData("\"A\"", "\"\\ud800\"", "1:14: candidate: a key was expected, not half of a surrogate pair")]
    [InlineData("\"A\"", "7", "1:14: candidate: a key was expected, not a number")]
    [InlineData("\"A\"", "{\"a\":[1]}", "1:14: candidate: a key was expected, not an object")]
    [InlineData("\"candidate\":\"A\",", "", "1:194: candidate: is missing")]
    [InlineData("\"receivedAt\":\"2025-10-10T09:00:00Z\",", "", "1:174: receivedAt: is missing")]
    [InlineData("\"A\"", "\"A\",\"\\udc00\":[1]", "1:18: the name of a field holds half of a surrogate pair, which is no text")]
    [InlineData("[\"cv\"]", "null", "1:66: documents: an array of document ids was expected, not null")]
    [InlineData("[\"cv\"]", "[\"cv\",\"\"]", "1:72: documents[1]: '' is not a document id: " + KeyForm)]
    [InlineData("[\"cv\"]", "[\"cv\",[]]", "1:72: documents[1]: a document id was expected, not an array")]
    [InlineData("[\"BE\"]", "[\"BE\",\"EL\"]", "1:94: citizenships[1]: 'EL' is not a country code of ISO 3166-1, such as BE")]
    [InlineData("[\"BE\"]", "[\"be\"]", "1:89: citizenships[0]: 'be' is not a country code of ISO 3166-1, such as BE")]
    [InlineData("[\"BE\"]", "[\"BEL\"]", "1:89: citizenships[0]: 'BEL' is not a country code of ISO 3166-1, such as BE")]
    [InlineData("\"irreproachableConduct\":true", "\"irreproachableConduct\":\"yes\"", "1:119: irreproachableConduct: true or false was expected, not a string")]
    [InlineData("\"civilAndPoliticalRights\":true", "\"civilAndPoliticalRights\":1", "1:150: civilAndPoliticalRights: true or false was expected, not a number")]
    [InlineData("\"chosenLanguageRole\":null", "\"chosenLanguageRole\":\"de\"", "1:206: chosenLanguageRole: 'de' is not nl, fr or null")]
    [InlineData("\"chosenLanguageRole\":null", "\"chosenLanguageRole\":\"\"", "1:206: chosenLanguageRole: '' is not nl, fr or null")]
    [InlineData("\"chosenLanguageRole\":null", "\"chosenLanguageRole\":true", "1:206: chosenLanguageRole: nl, fr or null was expected, not true or false")]
    [InlineData("\"diplomas\":[]", "\"diplomas\":[],\"diplomas\":[]", "1:169: diplomas: occurs twice")]
    [InlineData("\"diplomas\":[]", "\"diplomas\":[],\"dip\\u006comas\":[]", "1:169: diplomas: occurs twice")]
    [InlineData("\"diplomas\":[]", "\"diplomas\":[7]", "1:167: diplomas[0]: a diploma was expected, not a number")]
    [InlineData("\"experience\":[]", "\"experience\":{}", "1:182: experience: an array of periods was expected, not an object")]
    [InlineData("null}", "null,\"facts\":{\"age\":3}}", "1:220: age: is no fact that the procedure asks for; it asks for none")]
    [InlineData("null}", "null,\"facts\":[]}", "1:219: facts: an object of facts was expected, not an array")]
    public void Read_LineWithOneError_NamesItsPlace(string part, string replacement, string expected) => AssertOne(Reading.With(part, replacement), expected);

    [Theory]
    [InlineData("\"bachelor\"", "\"Bachelor\"", "1:176: diplomas[0].level: 'Bachelor' is none of secondary, bachelor, master, doctorate")]
    [InlineData("\"bachelor\"", "1", "1:176: diplomas[0].level: secondary, bachelor, master, doctorate was expected, not a number")]
    [InlineData("\"law\"", "\"the law\"", "1:195: diplomas[0].field: 'the law' is not a code such as communication: " + KeyForm)]
    [InlineData("\"nl\"", "\"nld\"", "1:212: diplomas[0].language: 'nld' is not a language code of ISO 639-1, such as nl")]
    [InlineData("\"nl\"", "\"xx\"", "1:212: diplomas[0].language: 'xx' is not a language code of ISO 639-1, such as nl")]
    [InlineData("2020-06-30", "2025-02-30", "1:229: diplomas[0].awardedOn: '2025-02-30' is not a date such as 2025-10-26")]
    [InlineData("2020-06-30", "2020-6-30", "1:229: diplomas[0].awardedOn: '2020-6-30' is not a date such as 2025-10-26")]
    [InlineData("2020-06-30", "30/06/2020", "1:229: diplomas[0].awardedOn: '30/06/2020' is not a date such as 2025-10-26")]
    [InlineData("2020-06-30", "-2020-06-30", "1:229: diplomas[0].awardedOn: '-2020-06-30' is not a date such as 2025-10-26")]
    [InlineData("2020-06-30", "0000-06-30", "1:229: diplomas[0].awardedOn: '0000-06-30' is not a date such as 2025-10-26")]
    [InlineData("\"country\":\"BE\"", "\"country\":\"XX\"", "1:252: diplomas[0].country: 'XX' is not a country code of ISO 3166-1, such as BE")]
    [InlineData("\"domestic\"", "\"recognised\"", "1:271: diplomas[0].recognition: 'recognised' is none of domestic, equivalence, professional, pending, none")]
    [InlineData("\"domestic\"", "null", "1:271: diplomas[0].recognition: domestic, equivalence, professional, pending, none was expected, not null")]
    [InlineData("\"domestic\"", "\"\\ud800\"", "1:271: diplomas[0].recognition: domestic, equivalence, professional, pending, none was expected, not a string")]
    [InlineData(",\"recognition\":\"domestic\"", "", "1:256: diplomas[0].recognition: is missing")]
    [InlineData("\"field\":\"law\"", "\"field\":\"law\",\"field\":\"law\"", "1:201: diplomas[0].field: occurs twice")]
    [InlineData("\"field\":\"law\"", "\"field\":\"law\",\"grade\":{\"a\":[]}", "1:201: diplomas[0].grade: is no field of this object; known are level, field, language, awardedOn, country, recognition")]
    public void Read_DiplomaWithOneError_NamesItsPlace(string part, string replacement, string expected) =>
        AssertOne(Reading.With("\"diplomas\":[]", $"\"diplomas\":[{Diploma.Replace(part, replacement, StringComparison.Ordinal)}]"), expected);

    [Theory]
    [InlineData("\"2021-01-01\"", "\"2019-12-31\"", "1:233: experience[0].to: 2019-12-31 is before from, 2020-01-01")]
    [InlineData("\"2021-01-01\"", "7", "1:233: experience[0].to: a date such as 2025-10-26 was expected, not a number")]
    [InlineData("\"2020-01-01\"", "null", "1:215: experience[0].from: a date such as 2025-10-26 was expected, not null")]
    [InlineData(",\"to\":\"2021-01-01\"", "", "1:227: experience[0].to: is missing")]
    [InlineData("\"social-media\"", "\"\"", "1:193: experience[0].domain: '' is not a code such as social-media: " + KeyForm)]
    public void Read_PeriodWithOneError_NamesItsPlace(string part, string replacement, string expected) =>
        AssertOne(Reading.With("\"experience\":[]", $"\"experience\":[{Period.Replace(part, replacement, StringComparison.Ordinal)}]"), expected);

    [Theory]
    [InlineData("null")]
    [InlineData("\"2020-01-01\"")]
    public void Read_PeriodStillRunningOrOfOneDay_IsAccepted(string to) =>
        Assert.Single(Reading.Of(Reading.With("\"experience\":[]", $"\"experience\":[{Period.Replace("\"2021-01-01\"", to, StringComparison.Ordinal)}]")).Applications);

    [Theory]
    [InlineData("", "2:1: the line is empty; one JSON object was expected")]
    [InlineData("[]", "2:1: one JSON object was expected, not an array")]
    [InlineData("null", "2:1: one JSON object was expected, not null")]
    [InlineData("  ", "2:3: not JSON: The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true")]
    [InlineData("// {}", "2:1: not JSON: '/' is an invalid start of a value")]
    [InlineData("\0", "2:1: not JSON: '0x00' is an invalid start of a value")]
    [InlineData("\uFEFF{}", "2:1: not JSON: '0xEF' is an invalid start of a value")]
    [InlineData("NaN", "2:1: not JSON: 'N' is an invalid start of a value")]
    public void Read_LineThatIsNoObject_NamesItsPlace(string line, string expected)
    {
        var reading = Reading.Of(Reading.Good + "\n" + line + "\n" + Reading.Good.Replace("\"A\"", "\"B\"", StringComparison.Ordinal));

        Assert.Equal([expected], reading.Errors);
        Assert.Equal(["A", "B"], reading.Applications.Select(application => application.Candidate.ToString()));
    }

    [Theory]
    [InlineData("{} x", "not JSON: 'x' is invalid after a single JSON value")]
    [InlineData("{} {}", "not JSON: '{' is invalid after a single JSON value")]
    [InlineData("{\"candidate\":\"A\",}", "not JSON: The JSON object contains a trailing comma")]
    [InlineData("{\"candidate\":\"A\"", "not JSON: Expected depth to be zero")]
    [InlineData("{\"candidate\":\"\t\"}", "not JSON: '0x09' is invalid within a JSON string")]
    [InlineData("{\"candidate\":'A'}", "not JSON: ''' is an invalid start of a value")]
    public void Read_LineThatIsNotJson_IsRefused(string line, string expected) =>
        Assert.Contains(Reading.Of(line).Errors, error => error.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void Read_NestingTooDeep_IsRefused()
    {
        var errors = Reading.Of(Reading.With("[\"cv\"]", new string('[', 5000))).Errors;

        Assert.Equal("1:67: documents[0]: a document id was expected, not an array", errors[0]);
        Assert.StartsWith("1:73: documents[0]: not JSON: The maximum configured depth of 8 has been exceeded", errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LineThatIsNotUtf8_NamesTheFirstBadByte()
    {
        byte[] line = [.. "{\"é\":\""u8, 0xC3, 0x28, (byte)'"', (byte)'}'];

        Assert.Equal(["1:7: the line is not UTF-8 from here on"], Reading.Of(line).Errors);
    }

    [Fact]
    public void Read_PlaceBehindCharactersOfSeveralBytes_CountsCharacters() =>
        AssertOne(Reading.With("\"A\"", "\"A\",\"née\":\"\U0001F600\",\"x\":1"), 2, "1:29: x: is no field");

    [Fact]
    public void Read_FieldNameThatATerminalWouldObey_IsShownWithoutEffect() =>
        AssertOne(Reading.With("\"A\"", "\"A\",\"\\u001b[2J\\n" + new string('x', 100) + "\":1"), 1, "1:18: \uFFFD[2J\uFFFD" + new string('x', 55) + "…: is no field of this object");

    [Fact]
    public void Read_CandidateTwice_NamesBothLines() => Assert.Equal(
        ["2:14: candidate: 'A' is on line 1 already; a candidate has one line", "4:14: candidate: 'A' is on line 1 already; a candidate has one line"],
        Reading.Of($"{Reading.Good}\n{Reading.Good}\n{Reading.With("\"A\"", "\"a\"")}\n{Reading.Good}\n").Errors);

    [Fact]
    public void Read_CandidateTwiceOnLinesWithOtherErrors_ReportsAll() => Assert.Equal(
        ["1:66: documents: an array of document ids was expected, not null", "2:14: candidate: 'A' is on line 1 already; a candidate has one line", "2:66: documents: an array of document ids was expected, not null"],
        Reading.Of($"{Reading.With("[\"cv\"]", "null")}\n{Reading.With("[\"cv\"]", "null")}").Errors);

    [Fact]
    public void Read_LineWithSeveralErrors_ReportsThemAllInOrder()
    {
        const string Periods = """[{"domain":1,"from":"2020-01-01","to":null},{"domain":"x","from":"2020-01-01","to":"2019-01-01"}]""";
        var line = Reading.With("\"A\"", "\"\"").Replace("\"BE\"", "\"XX\"", StringComparison.Ordinal).Replace("\"experience\":[]", $"\"experience\":{Periods}", StringComparison.Ordinal);

        Assert.Equal(
            [
                "1:14: candidate: '' is no key: " + KeyForm,
                "1:88: citizenships[0]: 'XX' is not a country code of ISO 3166-1, such as BE",
                "1:192: experience[0].domain: a code such as social-media was expected, not a number",
                "1:264: experience[1].to: 2019-01-01 is before from, 2020-01-01",
            ],
            Reading.Of(line).Errors);
    }

    [Fact]
    public void Read_ManyErrors_StopsAtFifty() =>
        Assert.Equal(50, Reading.Of(string.Concat(Enumerable.Repeat("[]\n", 80))).Errors.Length);

    private static void AssertOne(string line, string expected) => Assert.Equal([expected], Reading.Of(line).Errors);

    private static void AssertOne(string line, int count, string expected)
    {
        var errors = Reading.Of(line).Errors;
        Assert.Equal(count, errors.Length);
        Assert.StartsWith(expected, errors[^1], StringComparison.Ordinal);
    }
}
