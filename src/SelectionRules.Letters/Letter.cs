using Ardalis.GuardClauses;

namespace SelectionRules.Letters;

/// <summary>What a candidate is told: the outcome, the reasons, the marks and the body's own text on appeals.</summary>
/// <remarks>Plain text throughout: a template decides how it looks, and markup in it is inert.</remarks>
public sealed record Letter
{
    private const int IndentWidth = 2;

    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets what is to be filled, or the id of the procedure.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the body that decides; empty where the procedure does not say.</summary>
    public required string Authority { get; init; }

    /// <summary>Gets what was decided, a line for each list that the candidate is in.</summary>
    public required Sequence<string> Decisions { get; init; }

    /// <summary>Gets the reasons.</summary>
    public required Sequence<LetterReason> Reasons { get; init; }

    /// <summary>Gets the marks that are known, advisory tests left out.</summary>
    public required Sequence<LetterMark> Marks { get; init; }

    /// <summary>Gets the paragraphs of the body's own text on appeals.</summary>
    public Sequence<string> Appeal { get; init; }

    /// <summary>Makes the letter of a candidate.</summary>
    /// <exception cref="ArgumentException">The pool has no such candidate, or was made without keeping the applications.</exception>
    public static Letter Of(Outcome outcome, CandidateId candidate, string appealText = "")
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(appealText);
        var explanation = outcome.Explain(candidate);
        var lines = explanation.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var vacancy = outcome.Procedure.Vacancy;
        return new Letter
        {
            Candidate = candidate,
            Title = vacancy?.Title.In(Language.English) is { Length: > 0 } title ? title : outcome.Procedure.Id,
            Authority = vacancy?.Authority.In(Language.English) ?? string.Empty,
            Decisions = [.. lines.Take(explanation.Rows.Count)],
            Reasons = [.. lines.Skip(explanation.Rows.Count).Select(Reason)],
            Marks = [.. MarksOf(outcome, outcome.Pool.RowOf(candidate))],
            Appeal = [.. appealText.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        };
    }

    private static LetterReason Reason(string line)
    {
        var text = line.TrimStart();
        return new LetterReason { Depth = (line.Length - text.Length) / IndentWidth, Text = text };
    }

    private static IEnumerable<LetterMark> MarksOf(Outcome outcome, int row)
    {
        foreach (var test in outcome.Procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest))
        {
            if (outcome.Pool.ResultOf(row, test) is { State: not ResultState.Pending } result)
            {
                yield return new LetterMark
                {
                    Test = test.Title?.In(Language.English) ?? test.Id,
                    Result = test is ScoredTest scored && Points.TryParse(result.ToString(), out _) ? $"{result} / {scored.Maximum}" : result.ToString(),
                };
            }
        }
    }
}
