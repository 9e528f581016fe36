using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>What other marks would have brought a candidate: exact, each found by deciding on the whole pool anew.</summary>
/// <remarks>
/// <para>It tells nothing of anybody else but what the candidate's own mark would have done.</para>
/// <para>Marks are sought in steps that each answer names. They are those that the caller asks for; otherwise hundredths, or what marks of the test are given in where that is finer.</para>
/// <para>Where the rules do not show that more is never worse, each mark is tried: 100,001 of them in a pool of up to 500 lines, fewer in a larger one, but 1,001 at least. Unasked, the step is ten or a hundred times as large where there would be more;
/// with a step that was asked for, a test that has more, and more than 10,001, is left out.</para>
/// </remarks>
public sealed record Counterfactuals
{
    /// <summary>Gets the key of the candidate.</summary>
    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the answers, line by line, goal by goal, in the order of the tests; none for one who was not admitted, withdrew, or could not have gained anything.</summary>
    public required Sequence<Counterfactual> Answers { get; init; }

    /// <summary>Gets why there is no answer; of no meaning where there is one.</summary>
    internal string Silence { get; init; } = "Nothing";

    /// <summary>Gets the procedure, for the titles of its stages and tests.</summary>
    internal SelectionProcedure? Procedure { get; init; }

    /// <summary>Finds what other marks would have brought a candidate.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="step">How far marks of scored tests lie apart: 0.5 where halves are given. Without it hundredths, or what marks of the test are given in where that is finer.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="ArgumentException">The step is 0.</exception>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Counterfactuals Of(Outcome outcome, CandidateId candidate, Points? step = null, CancellationToken cancellation = default) => new()
    {
        Candidate = candidate,
        Answers = CounterfactualEnquiry.Answers(
            Guard.Against.Null(outcome),
            outcome.Pool.RowOf(candidate),
            step == Points.Zero ? throw new ArgumentException("A step is more than 0.", nameof(step)) : step,
            cancellation),
        Silence = SilenceOf(outcome, candidate),
        Procedure = outcome.Procedure,
    };

    /// <summary>Returns a sentence an answer, in a language.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public Sequence<string> Lines(Language language)
    {
        var sentence = new CounterfactualSentence(new Wording(Texts.Of(language), Procedure));
        return [.. Answers.Select(sentence.Of)];
    }

    /// <summary>Returns the sentences, a line each; where there is none, one that says so.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language) => Answers.IsEmpty ? Texts.Of(language)[$"WhatIf.{Silence}"] : string.Join('\n', Lines(language));

    /// <summary>Returns the sentences in English, a line each.</summary>
    public override string ToString() => ToString(Language.English);

    private static string SilenceOf(Outcome outcome, CandidateId candidate)
    {
        var lines = outcome.EntriesOf(outcome.Pool.RowOf(candidate)).ToList();
        return lines.Exists(line => outcome.StatusAt(line) == OutcomeStatus.Withdrawn) ? "Withdrawn"
            : lines.TrueForAll(line => outcome.StatusAt(line) == OutcomeStatus.NotAdmitted) ? "NotAdmitted"
            : lines.TrueForAll(line => outcome.StatusAt(line) is OutcomeStatus.NotAdmitted or OutcomeStatus.NeedsRuling) ? "NeedsRuling"
            : lines.Exists(line => outcome.StatusAt(line) == OutcomeStatus.Laureate && outcome.RankAt(line) is null) ? "Withheld"
            : "Nothing";
    }
}
