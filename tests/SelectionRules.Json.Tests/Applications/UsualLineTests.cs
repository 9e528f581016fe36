using System.Text;
using FsCheck.Xunit;
using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

/// <summary>A line in the usual form and the same line with a space behind it, which is not in that form, say the same.</summary>
public sealed class UsualLineTests
{
    private const string Dutch =
        """{"candidate":"C1","receivedAt":"2025-10-20T08:00:00Z","documents":["cv","diploma-copy"],"citizenships":["BE","FR"],"irreproachableConduct":true,"civilAndPoliticalRights":false,"diplomas":[{"level":"bachelor","field":"communication","language":"nl","awardedOn":"2015-06-30","country":"BE","recognition":"domestic"}],"experience":[{"domain":"social-media","from":"2020-02-29","to":null},{"domain":"social-media","from":"2016-01-01","to":"2016-12-31"}],"chosenLanguageRole":null}""";

    private static readonly string WithFacts = Dutch[..^1] + ""","facts":{"born":"1964-02-29","quota":true,"children":2,"category":"b"}}""";

    private static readonly string[] Corners =
    [
        Dutch,
        Dutch.Replace("\"BE\",\"FR\"", string.Empty, StringComparison.Ordinal),
        Dutch.Replace("\"chosenLanguageRole\":null", "\"chosenLanguageRole\":\"fr\"", StringComparison.Ordinal),
        Dutch.Replace("\"chosenLanguageRole\":null", "\"chosenLanguageRole\":\"xx\"", StringComparison.Ordinal),
        Dutch.Replace(",\"chosenLanguageRole\":null", string.Empty, StringComparison.Ordinal),
        Dutch.Replace("2016-12-31", "2015-12-31", StringComparison.Ordinal),
        Dutch.Replace("2020-02-29", "2021-02-29", StringComparison.Ordinal),
        Dutch.Replace("08:00:00Z", "24:00:00Z", StringComparison.Ordinal),
        Dutch.Replace("08:00:00Z", "08:00:00+02:00", StringComparison.Ordinal),
        Dutch.Replace("\"C1\"", "\"C\\u0031\"", StringComparison.Ordinal),
        Dutch.Replace("\"C1\"", "\"\"", StringComparison.Ordinal),
        Dutch.Replace("\"cv\"", "\"c]v\"", StringComparison.Ordinal),
        Dutch.Replace("\"cv\",", "\"cv\",,", StringComparison.Ordinal),
        Dutch.Replace("\"cv\"", "\"cv\",\"cv\"", StringComparison.Ordinal),
        Dutch.Replace("bachelor", "knight", StringComparison.Ordinal),
        Dutch[..^1] + ",\"facts\":{}}",
        Dutch + "}",
        Dutch[..^1],
    ];

    private static readonly SelectionProcedure Chamber = SocialMediaAssistant2025.Procedure;

    private static readonly SelectionProcedure Asking = Chamber with
    {
        Facts =
        [
            new() { Id = "born", Kind = FactKind.Date },
            new() { Id = "quota", Kind = FactKind.Truth, MayBeMissing = true },
            new() { Id = "children", Kind = FactKind.Number, Maximum = 20, MayBeMissing = true },
            new() { Id = "category", Kind = FactKind.Code, Codes = ["a", "b"], MayBeMissing = true },
        ],
    };

    [Fact]
    public void Read_CornersOfTheForm_SaySoEitherWay() => Assert.All(Corners, line => MustSayTheSame(Chamber, line));

    [Fact]
    public void Read_ManyLinesLikeTheFirst_AreReadTheSame()
    {
        // Words and lists that were read before are what the usual form is made of: the second time is the one that counts.
        var all = string.Join('\n', Enumerable.Range(0, 20).Select(i => Corners[0].Replace("\"C1\"", $"\"C{i}\"", StringComparison.Ordinal)));

        var reading = Reading.Of(all);

        Assert.Empty(reading.Errors);
        Assert.Equal(20, reading.Applications.Count);
        Assert.All(reading.Applications, application => Assert.Equal(reading.Applications[0] with { Candidate = application.Candidate }, application));
    }

    [Theory]
    [InlineData("""{"born":"1964-02-29","quota":true,"children":2,"category":"b"}""")]
    [InlineData("""{"born":"1964-02-29","children":0}""")]
    [InlineData("""{"born":"1964-02-29","children":02}""")]
    [InlineData("""{"born":"1964-02-29","children":2.0}""")]
    [InlineData("""{"born":"1964-02-29","children":-2}""")]
    [InlineData("""{"born":"1964-02-29","children":21}""")]
    [InlineData("""{"born":"1964-02-29","children":99999999999999999999}""")]
    [InlineData("""{"born":"1964-02-29","category":"c"}""")]
    [InlineData("""{"born":"1964-02-29","quota":null,"category":null}""")]
    [InlineData("""{"quota":true,"born":"1964-02-29"}""")]
    [InlineData("""{"born":"1964-02-30","quota":true}""")]
    [InlineData("""{"born":null}""")]
    [InlineData("""{"born":"1964-02-29"}""")]
    [InlineData("""{"quota":true}""")]
    [InlineData("""{,"born":"1964-02-29"}""")]
    [InlineData("""{"born":"1964-02-29","quota":true,}""")]
    [InlineData("""{"born":"1964-02-29","quota":true,"quota":true}""")]
    [InlineData("{}")]
    public void Read_Facts_SayTheSameEitherWay(string facts) =>
        MustSayTheSame(Asking, $"{Dutch[..^1]},\"facts\":{facts}}}");

    [DrawnProperty(20_000)]
    public void Read_ALineWithBytesChanged_SaysTheSameEitherWay(int seed)
    {
        var random = new Random(seed);
        var (procedure, line) = random.Next(4) == 0 ? (Asking, WithFacts) : (Chamber, Corners[random.Next(Corners.Length)]);
        var bytes = Encoding.UTF8.GetBytes(line).ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(3))
            {
                case 0:
                    bytes[place] = (byte)"\"{}[]:,0129nN-TZ \\"[random.Next(18)];
                    break;
                case 1:
                    bytes.RemoveAt(place);
                    break;
                default:
                    bytes.Insert(place, bytes[random.Next(bytes.Count)]);
                    break;
            }
        }

        MustSayTheSame(procedure, Encoding.UTF8.GetString([.. bytes]));
    }

    // What is no JSON is quoted up to the end of the line, where the two differ.
    private static string Comparable(string error) => error.IndexOf(" not JSON", StringComparison.Ordinal) is var place and >= 0 ? error[place..][..9] : error;

    private static void MustSayTheSame(SelectionProcedure procedure, string line)
    {
        // A first line makes the words known.
        var known = (procedure == Chamber ? Dutch : WithFacts).Replace("\"C1\"", "\"Known\"", StringComparison.Ordinal);
        var usual = Reading.Of($"{known}\n{line}", procedure);
        var strict = Reading.Of($"{known}\n{line} ", procedure);

        Assert.Equal(strict.Applications, usual.Applications);
        Assert.Equal(strict.Errors.Select(Comparable), usual.Errors.Select(Comparable));
    }
}
