using System.Text;

namespace SelectionRules.Testing;

/// <summary>Who shows that a law is violated, with the numbers: enough to see the mistake, and to repeat it.</summary>
public sealed record Witness
{
    /// <summary>Gets the number and the name of the law.</summary>
    public required string Law { get; init; }

    /// <summary>Gets what happened, with the numbers.</summary>
    public required string Finding { get; init; }

    /// <summary>Gets the candidates that the finding is about.</summary>
    public required Sequence<CandidateId> Involved { get; init; }

    /// <summary>Gets the procedure and all candidates of the pool in which it happened.</summary>
    public required Selection Selection { get; init; }

    /// <summary>Gets the lines of the outcome in which it happened; empty where there is none.</summary>
    public Sequence<OutcomeLine> Lines { get; init; }

    /// <summary>Gets the candidates that were changed to see what happens; empty where nobody was.</summary>
    public Sequence<Candidate> Changed { get; init; }

    /// <summary>Gets the lines of the outcome after the change; empty where nothing was changed.</summary>
    public Sequence<OutcomeLine> LinesAfter { get; init; }

    /// <summary>Returns the law, the finding, the pool and its outcome, one line each.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("Law ").Append(Law).Append(" is violated: ").Append(Finding).Append('\n').Append(Selection);
        Append("outcome:", Lines);
        Append("changed:", Changed.Select(candidate => SelectionText.Of(Selection.Procedure, candidate)));
        Append("outcome after the change:", LinesAfter);
        return text.ToString();

        void Append(string title, IEnumerable<object> rows)
        {
            foreach (var (row, isFirst) in rows.Select((row, position) => (row, position == 0)))
            {
                text.Append('\n').Append(isFirst ? $"{title}\n  " : "  ").Append(row);
            }
        }
    }
}
