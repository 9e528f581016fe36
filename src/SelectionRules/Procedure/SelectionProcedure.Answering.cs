using Ardalis.GuardClauses;

namespace SelectionRules;

/// <content>Another answer to a question that the law leaves open.</content>
public sealed partial record SelectionProcedure
{
    /// <summary>Returns this procedure with another answer in the words of its assumptions: for variants, whose rules are changed with <c>with { … }</c>.</summary>
    /// <remarks>It changes what is said, not what is decided. Questions at the missing marks of a single test are not reached.</remarks>
    /// <param name="question">A question that the procedure answers, as it is written there in one of its languages.</param>
    /// <param name="answer">The other answer, in words whose language is not said.</param>
    /// <exception cref="ArgumentException">The procedure does not ask the question, or gives that answer already.</exception>
    public SelectionProcedure Answering(string question, string answer) =>
        Answering(Assumptions.Select(assumption => assumption.Question).FirstOrDefault(asked => asked.Reads(question)) ?? LocalizedText.Plain(question), LocalizedText.Plain(answer));

    /// <inheritdoc cref="Answering(string, string)"/>
    /// <param name="question">A question that the procedure answers.</param>
    /// <param name="answer">The other answer, in one or more languages.</param>
    public SelectionProcedure Answering(LocalizedText question, LocalizedText answer)
    {
        Guard.Against.Null(question);
        Guard.Against.Null(answer);
        var changed = BasisRewriting.Of(this, basis => basis with
        {
            Assumptions = [.. basis.Assumptions.Select(assumption => assumption.Question == question ? new Assumption(question, answer) { About = assumption.About } : assumption)],
        });
        return changed != this
            ? changed
            : throw new ArgumentException($"The procedure '{Id}' does not answer the question '{question}', or with '{answer}' already.", nameof(question));
    }

    /// <summary>Returns the answers of this procedure to questions that another one asks and answers otherwise; empty where it says nothing else.</summary>
    public Sequence<Assumption> AnswersOtherwiseThan(SelectionProcedure other)
    {
        var given = Guard.Against.Null(other).Assumptions.ToHashSet();
        var questions = given.Select(assumption => assumption.Question).ToHashSet();
        return [.. Assumptions.Where(assumption => !given.Contains(assumption) && questions.Contains(assumption.Question))];
    }
}
