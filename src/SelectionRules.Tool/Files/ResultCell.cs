namespace SelectionRules.Tool.Files;

/// <summary>Reads the cells of one test.</summary>
internal sealed class ResultCell
{
    private readonly (string Word, TestResult Result)[] words;
    private readonly string expected;

    public ResultCell(SelectionProcedure procedure, Test test)
    {
        Test = test;
        (string Word, ResultState State)[] states =
        [
            ("absent", ResultState.Absent), ("withdrawn", ResultState.Withdrawn),
            .. Stated(ResultState.Late, "late"), .. Stated(ResultState.Excluded, "excluded"),
            .. procedure.Dispenses(test) ? [("exempt", ResultState.Exempt)] : Array.Empty<(string, ResultState)>(),
        ];
        IEnumerable<(string, TestResult)> codes = test switch
        {
            LevelTest level => level.Scale.Levels.Select(known => (known.Code, TestResult.Of(known))),
            RatedTest rated => rated.Ratings.Select(known => (known, TestResult.Of(Rating.Of(known)))),
            _ => [],
        };
        words = [.. states.Select(known => (known.Word, TestResult.Without(known.State))), .. codes];
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

    public Test Test { get; }

    public static string Quoted(string text) => $"'{Shown(text)}'";

    /// <summary>Returns text from a file as a terminal can show it: without what it would obey, and not too long.</summary>
    public static string Shown(string text)
    {
        var shown = text.Length > 40 ? string.Concat(text.AsSpan(0, 40), "…") : text;
        return string.Concat(shown.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text, without quotes.</param>
    /// <param name="cell">What it says.</param>
    /// <returns>What is wrong and what was expected, or none.</returns>
    public string? Read(ReadOnlySpan<char> text, out Cell cell)
    {
        // "An advisory assessment may be a column; any text in it has no effect."
        cell = default;
        if (text.IsEmpty || Test is AdvisoryTest)
        {
            return null;
        }

        if (Test is ScoredTest scored && Points.TryParse(text, out var points))
        {
            cell = Cell.Of(points);
            return points > scored.Maximum ? $"{points} is above the maximum of {scored.Maximum}" : null;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (text.SequenceEqual(words[i].Word))
            {
                cell = Cell.OfWord(i);
                return null;
            }
        }

        return $"{Quoted(text.ToString())} {Reason(text)}; {expected}";
    }

    /// <summary>Records what a cell says.</summary>
    public void Record(Cell cell, CandidatePoolBuilder builder, int row)
    {
        if (cell.TryGetPoints(out var points))
        {
            builder.Record(row, (ScoredTest)Test, points);
        }
        else if (!cell.IsEmpty)
        {
            builder.Record(row, Test, words[cell.Word].Result);
        }
    }

    private string Reason(ReadOnlySpan<char> cell) => Test switch
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
