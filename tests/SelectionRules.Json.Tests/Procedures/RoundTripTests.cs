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
