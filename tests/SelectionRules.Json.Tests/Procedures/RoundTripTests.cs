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

    [Draws(Arbitrary = [typeof(ValidProcedures)])]
    public void Read_WrittenValidProcedure_IsEqual(SelectionProcedure procedure) => IsReadBack(procedure);

    [Draws(Arbitrary = [typeof(AnyProcedures)])]
    public void Read_WrittenProcedureWithDefects_IsEqual(SelectionProcedure procedure) => IsReadBack(procedure);

    [Draws(Arbitrary = [typeof(AnyProcedures)])]
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
