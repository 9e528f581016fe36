namespace SelectionRules.Tool.Files;

/// <summary>Reads the cells of one test.</summary>
internal sealed class ResultCell
{
    private readonly Test test;
    private readonly (string Word, ResultState State)[] states;
    private readonly (string Code, TestResult Result)[] codes;
    private readonly string expected;

    public ResultCell(SelectionProcedure procedure, Test test)
    {
        this.test = test;
        states =
        [
            ("absent", ResultState.Absent), ("withdrawn", ResultState.Withdrawn),
            .. Stated(ResultState.Late, "late"), .. Stated(ResultState.Excluded, "excluded"),
            .. procedure.Dispenses(test) ? [("exempt", ResultState.Exempt)] : Array.Empty<(string, ResultState)>(),
        ];
        codes = test switch
        {
            LevelTest level => [.. level.Scale.Levels.Select(known => (known.Code, TestResult.Of(known)))],
            RatedTest rated => [.. rated.Ratings.Select(known => (known, TestResult.Of(Rating.Of(known))))],
            _ => [],
        };
        var mark = test switch
        {
            ScoredTest scored => $"a number from 0 to {scored.Maximum} such as 12.5",
            LevelTest level => $"a level ({string.Join(", ", level.Scale.Levels)})",
            RatedTest rated => $"a rating ({string.Join(", ", rated.Ratings)})",
            _ => "any text",
        };
        expected = $"{mark}, {string.Join(", ", states.Select(state => state.Word))} or nothing was expected";

        IEnumerable<(string, ResultState)> Stated(ResultState state, string word) =>
            test.MissingMarks.Concat(procedure.MissingMarks).Any(rule => rule.State == state) ? [(word, state)] : [];
    }

    public static string Quoted(string text)
    {
        var shown = text.Length > 40 ? string.Concat(text.AsSpan(0, 40), "…") : text;
        return $"'{string.Concat(shown.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter))}'";
    }

    /// <summary>Records a cell.</summary>
    /// <param name="cell">The text, without quotes.</param>
    /// <param name="builder">Receives the result, or none where the candidate is not known.</param>
    /// <param name="row">The row of the candidate.</param>
    /// <returns>What is wrong and what was expected, or none.</returns>
    public string? Record(ReadOnlySpan<char> cell, CandidatePoolBuilder? builder, int row)
    {
        // "An advisory assessment may be a column; any text in it has no effect."
        if (cell.IsEmpty || test is AdvisoryTest)
        {
            return null;
        }

        foreach (var (word, state) in states)
        {
            if (cell.SequenceEqual(word))
            {
                builder?.Record(row, test, TestResult.Without(state));
                return null;
            }
        }

        switch (test)
        {
            case ScoredTest scored when Points.TryParse(cell, out var points):
                if (points > scored.Maximum)
                {
                    return $"{points} is above the maximum of {scored.Maximum}";
                }

                builder?.Record(row, scored, points);
                return null;
            case LevelTest or RatedTest:
                foreach (var (code, result) in codes)
                {
                    if (cell.SequenceEqual(code))
                    {
                        builder?.Record(row, test, result);
                        return null;
                    }
                }

                break;
        }

        return $"{Quoted(cell.ToString())} {Reason(cell)}; {expected}";
    }

    private string Reason(ReadOnlySpan<char> cell) => test switch
    {
        ScoredTest when cell.Contains(',') => "has a comma; points have a decimal point and no separators",
        ScoredTest when LevelScale.Cefr.Contains(LanguageLevelOf(cell)) => "is a level in a column of points",
        ScoredTest when cell is ['-' or '+', ..] => "has a sign",
        ScoredTest when cell.ContainsAny('e', 'E') && char.IsAsciiDigit(cell[0]) => "has an exponent",
        ScoredTest when cell.Contains(' ') => "has a space",
        ScoredTest when cell.IndexOf('.') is var point and >= 0 && cell.Length - point - 1 > Points.Decimals => $"has more than {Points.Decimals} decimals",
        LevelTest when Points.TryParse(cell, out _) => "is a number in a column of levels",
        _ => "is not a result of this test",
    };

    private static LanguageLevel LanguageLevelOf(ReadOnlySpan<char> cell) => cell.Length == 2 && char.IsAsciiLetter(cell[0]) && char.IsAsciiDigit(cell[1]) ? LanguageLevel.Of(cell.ToString()) : default;
}
