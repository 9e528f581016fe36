using FsCheck;
using FsCheck.Fluent;
using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

/// <summary>What is written is read as an equal procedure.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Read_WrittenChamber_IsEqual()
    {
        var text = ProcedureJson.Write(SocialMediaAssistant2025.Procedure);

        Assert.Equal(SocialMediaAssistant2025.Procedure, ProcedureJson.Read(text).Procedure);
    }

    [DrawnProperty(300, Arbitrary = [typeof(ValidProcedures)])]
    public void Read_WrittenValidProcedure_IsEqual(SelectionProcedure procedure) => IsReadBack(procedure);

    [DrawnProperty(300, Arbitrary = [typeof(AnyProcedures)])]
    public void Read_WrittenProcedureWithDefects_IsEqual(SelectionProcedure procedure) => IsReadBack(procedure);

    [DrawnProperty(300, Arbitrary = [typeof(AnyProcedures)])]
    public void Write_ReadProcedure_GivesTheSameText(SelectionProcedure procedure)
    {
        var text = ProcedureJson.Write(procedure);

        Assert.Equal(text, ProcedureJson.Write(ProcedureJson.Read(text).Procedure));
    }

    [Fact]
    public void Write_ToStream_IsTheSameInUtf8WithoutByteOrderMark()
    {
        using var stream = new MemoryStream();
        ProcedureJson.Write(SocialMediaAssistant2025.Procedure, stream);
        stream.Position = 0;

        Assert.Equal((byte)'{', stream.ToArray()[0]);
        Assert.Equal(SocialMediaAssistant2025.Procedure, ProcedureJson.Read(stream).Procedure);
    }

    // The order of the rows is that of the levels, the highest first, whatever the order of the table.
    [Fact]
    public void Read_TableOfPoints_IsOneWhenWithinTheOther_AndIsWrittenSo()
    {
        var table = Definitions.With("[\"written\", \"oral\"]", "[\"written\", { \"points-for\": \"language\", \"table\": { \"B2\": 2.5, \"C1\": \"10/3\" }, \"otherwise\": 0 }]");
        var nested = Definitions.With(
            "[\"written\", \"oral\"]",
            "[\"written\", { \"when\": { \"level-in\": \"language\", \"at-least\": \"C1\" }, \"then\": { \"constant\": \"10/3\" }, \"otherwise\": { \"when\": { \"level-in\": \"language\", \"at-least\": \"B2\" }, \"then\": 2.5, \"otherwise\": 0 } }]");
        var procedure = ProcedureJson.Read(table).Procedure;

        Assert.Equal(ProcedureJson.Read(nested).Procedure, procedure);
        Assert.DoesNotContain("points-for", ProcedureJson.Write(procedure), StringComparison.Ordinal);
        IsReadBack(procedure);
    }

    [Fact]
    public void Read_ScaleOfPoints_IsWhenWithinWhen_AndIsWrittenSo()
    {
        var scale = Definitions.With("[\"written\", \"oral\"]", "[\"written\", { \"points-by\": \"oral\", \"at-most\": { \"13.25\": 5, \"12\": 10, \"25/2\": 8 }, \"otherwise\": 1 }]");
        const string Middle = "{ \"when\": { \"score\": \"oral\", \"at-most\": 12.5 }, \"then\": { \"when\": { \"score\": \"oral\", \"at-most\": 12 }, \"then\": 10, \"otherwise\": 8 }, \"otherwise\": { \"when\": { \"score\": \"oral\", \"at-most\": 13.25 }, \"then\": 5, \"otherwise\": 1 } }";
        var procedure = ProcedureJson.Read(scale).Procedure;

        Assert.Equal(ProcedureJson.Read(Definitions.With("[\"written\", \"oral\"]", $"[\"written\", {Middle}]")).Procedure, procedure);
        Assert.DoesNotContain("points-by", ProcedureJson.Write(procedure), StringComparison.Ordinal);
        IsReadBack(procedure);
    }

    // Whatever the number of bands and the word, the scale gives what going through them one by one gives.
    [DrawnProperty(300)]
    public void Read_ScaleOfPoints_GivesThePointsOfTheHardestBoundThatIsReached(byte rows, byte word, byte mark)
    {
        var (name, isReached, isFromAbove) = (word % 4) switch
        {
            0 => ("at-least", (Func<int, bool>)(bound => mark >= bound), true),
            1 => ("more-than", bound => mark > bound, true),
            2 => ("at-most", bound => mark <= bound, false),
            _ => ("less-than", bound => mark < bound, false),
        };
        int[] bounds = [.. Enumerable.Range(0, 1 + (rows % 40)).Select(row => row * 255 / (1 + (rows % 40)))];
        var reached = bounds.Where(isReached).ToList();
        var expected = reached.Count == 0 ? 999 : (isFromAbove ? reached.Max() : reached.Min());
        var scale = $"{{ \"points-by\": {{ \"constant\": {mark} }}, \"{name}\": {{ {string.Join(", ", bounds.Select(bound => $"\"{bound}\": {bound}"))} }}, \"otherwise\": 999 }}";

        var score = ProcedureJson.Read(Definitions.With("{ \"sum\": [\"written\", \"oral\"] }", scale)).Procedure.FinalScore.Score;

        Assert.Equal(expected, Of(score));

        int Of(Score one) => one switch
        {
            Score.Constant constant => (int)constant.Value.Numerator,
            Score.Either { If: Condition.ScoreIs { Score: Score.Constant, Threshold: Threshold.InPoints points } } either => isReached((int)points.Value.Numerator) ? Of(either.Then) : Of(either.Otherwise),
            _ => throw new InvalidOperationException(),
        };
    }

    [Fact]
    public void Read_TableOfCodes_IsOneWhenWithinTheOther()
    {
        var table = Definitions.With("[\"written\", \"oral\"]", "[\"written\", { \"points-for\": { \"code\": \"degree\" }, \"table\": { \"first\": 10, \"second\": 7 }, \"otherwise\": 0 }]");
        var nested = Definitions.With(
            "[\"written\", \"oral\"]",
            "[\"written\", { \"when\": { \"code\": \"degree\", \"is\": \"first\" }, \"then\": 10, \"otherwise\": { \"when\": { \"code\": \"degree\", \"is\": \"second\" }, \"then\": 7, \"otherwise\": 0 } }]");

        Assert.Equal(ProcedureJson.Read(nested).Procedure, ProcedureJson.Read(table).Procedure);
    }

    [Fact]
    public void Read_TableOfMoreRowsThanCanBeNested_IsOneError()
    {
        var ratings = Enumerable.Range(1, 70).Select(number => $"r{number}").ToList();
        var text = Definitions.With("{ \"id\": \"language\", \"scale\": \"CEFR\" }", $"{{ \"id\": \"language\", \"scale\": \"CEFR\" }}, {{ \"id\": \"jury\", \"ratings\": [{string.Join(", ", ratings.Select(rating => $"\"{rating}\""))}] }}")
            .Replace("[\"written\", \"oral\"]", $"[\"written\", {{ \"points-for\": \"jury\", \"table\": {{ {string.Join(", ", ratings.Select(rating => $"\"{rating}\": 1"))} }}, \"otherwise\": 0 }}]", StringComparison.Ordinal);

        Assert.Equal(ProcedureErrorKind.TooDeep, Assert.Single(ProcedureJson.Read(text).Errors).Kind);
    }

    private static void IsReadBack(SelectionProcedure procedure)
    {
        var text = ProcedureJson.Write(procedure);
        var reading = ProcedureJson.Read(text);

        Assert.True(reading.IsProcedure, $"{string.Join('\n', reading.Errors)}\n{text}");
        Assert.Equal(procedure, reading.Procedure);
    }

    public static class ValidProcedures
    {
        public static Arbitrary<SelectionProcedure> Procedures() => ProcedureGenerators.Valid();
    }

    public static class AnyProcedures
    {
        public static Arbitrary<SelectionProcedure> Procedures() => ProcedureGenerators.Any();
    }
}
