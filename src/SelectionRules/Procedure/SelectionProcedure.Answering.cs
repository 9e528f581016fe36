using Ardalis.GuardClauses;

namespace SelectionRules;

/// <content>Another answer to a question that the law leaves open.</content>
public sealed partial record SelectionProcedure
{
    /// <summary>Returns this procedure with another answer in the words of its assumptions: for variants, whose rules are changed with <c>with { … }</c>.</summary>
    /// <remarks>It changes what is said, not what is decided. Questions at the missing marks of a single test are not reached.</remarks>
    /// <param name="question">A question that the procedure answers, as it is written there.</param>
    /// <param name="answer">The other answer.</param>
    /// <exception cref="ArgumentException">The procedure does not ask the question, or gives that answer already.</exception>
    public SelectionProcedure Answering(string question, string answer)
    {
        Guard.Against.NullOrWhiteSpace(question);
        Guard.Against.NullOrWhiteSpace(answer);
        var changed = BasisRewriting.Of(this, basis => basis with
        {
            Assumptions = [.. basis.Assumptions.Select(assumption => string.Equals(assumption.Question, question, StringComparison.Ordinal) ? new Assumption(question, answer) { About = assumption.About } : assumption)],
        });
        return changed != this
            ? changed
            : throw new ArgumentException($"The procedure '{Id}' does not answer the question '{question}', or with '{answer}' already.", nameof(question));
    }

    /// <summary>Returns the answers of this procedure to questions that another one asks and answers otherwise; empty where it says nothing else.</summary>
    public Sequence<Assumption> AnswersOtherwiseThan(SelectionProcedure other)
    {
        var given = Guard.Against.Null(other).Assumptions.ToHashSet();
        var questions = given.Select(assumption => assumption.Question).ToHashSet(StringComparer.Ordinal);
        return [.. Assumptions.Where(assumption => !given.Contains(assumption) && questions.Contains(assumption.Question))];
    }
}
