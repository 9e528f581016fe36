namespace SelectionRules.Json.Tests;

/// <summary>The limits of the format are errors with a place; nothing hangs, nothing runs out of memory or stack.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Read_MoreThan4MiB_IsRefused() => Is(ProcedureErrorKind.TooLarge, new string(' ', (4 << 20) + 1));

    [Fact]
    public void Read_StreamWithoutEnd_IsReadToTheLimit()
    {
        using var stream = new EndlessStream();

        Assert.Equal(ProcedureErrorKind.TooLarge, Assert.Single(ProcedureJson.Read(stream).Errors).Kind);
    }

    [Fact]
    public void Read_TooManyValues_IsRefused() => Is(ProcedureErrorKind.TooLarge, $"[{string.Join(',', Enumerable.Repeat("[]", 200_000))}]");

    [Theory]
    [InlineData(300)]
    [InlineData(600)]
    [InlineData(100_000)]
    public void Read_DeepJson_IsRefused(int depth) => Assert.Single(ProcedureJson.Read(new string('[', depth)).Errors);

    [Fact]
    public void Read_64NestedConditions_AreRead() => Assert.True(ProcedureJson.Read(Nested(64)).IsProcedure);

    [Fact]
    public void Read_65NestedConditions_AreRefused() => Is(ProcedureErrorKind.TooDeep, Nested(65));

    // A name stands for its formula: it is no level of its own. The test within the last sum is one.
    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Read_ChainOfNames_IsAsDeepAsTheFormulaItStandsFor(int sums, bool isRead)
    {
        var names = string.Join(", ", Enumerable.Range(1, sums - 1).Select(i => $"\"s{i}\": {{ \"sum\": [\"s{i - 1}\", 1] }}"));
        var chain = Definitions.Small
            .Replace("\"scores\": {", $"\"scores\": {{ \"s0\": {{ \"sum\": [\"written\", 1] }}, {names},", StringComparison.Ordinal)
            .Replace("\"by\": { \"highest\": \"both\" }", $"\"by\": {{ \"highest\": \"s{sums - 1}\" }}", StringComparison.Ordinal);
        var inline = Definitions.Small.Replace(
            "\"by\": { \"highest\": \"both\" }",
            $"\"by\": {{ \"highest\": {string.Concat(Enumerable.Repeat("{ \"sum\": [", sums))}\"written\"{string.Concat(Enumerable.Repeat(", 1] }", sums))} }}",
            StringComparison.Ordinal);

        Assert.Equal((isRead, isRead), (ProcedureJson.Read(inline).IsProcedure, ProcedureJson.Read(chain).IsProcedure));
        Assert.Equal(ProcedureJson.Read(inline).Errors.Select(error => error.Kind), ProcedureJson.Read(chain).Errors.Select(error => error.Kind));
        Assert.True(!isRead || ProcedureJson.Read(inline).Procedure == ProcedureJson.Read(chain).Procedure);
    }

    // Half of the rows are left at each step.
    [Theory]
    [InlineData("at-most", 800, true)]
    [InlineData("at-most", 4000, false)]
    [InlineData("equal-to", 50, true)]
    [InlineData("equal-to", 70, false)]
    public void Read_ScaleOfPoints_IsAsDeepAsItsHalvings(string word, int rows, bool isRead)
    {
        var scale = $"{{ \"points-by\": \"oral\", \"{word}\": {{ {string.Join(", ", Enumerable.Range(1, rows).Select(row => $"\"{row}\": {rows - row}"))} }}, \"otherwise\": 0 }}";

        Assert.Equal(isRead, ProcedureJson.Read(Definitions.With("[\"written\", \"oral\"]", $"[\"written\", {scale}]")).IsProcedure);
    }

    [Fact]
    public void Read_NamesThatUseEachOtherTwice_AreRefusedBeforeTheyGrow()
    {
        var scores = string.Join(", ", Enumerable.Range(1, 40).Select(i => $"\"s{i}\": {{ \"sum\": [\"s{i - 1}\", \"s{i - 1}\"] }}"));

        Is(ProcedureErrorKind.TooLarge, Definitions.With("\"scores\": {", $"\"scores\": {{ \"s0\": \"written\", {scores},"));
    }

    [Fact]
    public void Read_TestsThatAwaitEachOther_AreRefusedBeforeTheStackEnds()
    {
        // The first one asks for the second, that one for the third, and so on.
        var tests = string.Concat(Enumerable.Range(0, 5000).Select(i => $$"""{ "id": "t{{i}}", "out-of": 1, "awaited-where": { "result-of": "t{{i + 1}}", "is": "known" } }, """));

        Is(ProcedureErrorKind.TooDeep, Definitions.With("{ \"id\": \"written\"", $"{tests} {{ \"id\": \"t5000\", \"out-of\": 1 }}, {{ \"id\": \"written\""));
    }

    [Fact]
    public void Read_NumberOfMoreThan200Digits_IsRefused() => Is(ProcedureErrorKind.WrongValue, Definitions.With("\"at-least\": 50", $"\"at-least\": {new string('9', 201)}"));

    [Fact]
    public void Read_ManyMistakes_ReportsAThousand()
    {
        var facts = string.Join(", ", Enumerable.Repeat("1", 5000));

        Assert.Equal(1000, ProcedureJson.Read(Definitions.With("\"facts\": [", $"\"facts\": [{facts}, ")).Errors.Count);
    }

    private static string Nested(int depth) => Definitions.With(
        "{ \"citizen-of\": \"european-union\" }",
        $"{string.Concat(Enumerable.Repeat("{ \"not\": ", depth - 1))}{{ \"citizen-of\": \"european-union\" }}{new string('}', depth - 1)}");

    private static void Is(ProcedureErrorKind kind, string text) => Assert.Contains(ProcedureJson.Read(text).Errors, error => error.Kind == kind);

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
