using System.Text;
using Ardalis.GuardClauses;
using SelectionRules.Reports.Data;
using SelectionRules.Reports.Pages;

namespace SelectionRules.Reports;

/// <summary>The report for jury and HR: one HTML file that needs no network and no other file.</summary>
/// <remarks>
/// <para>Funnels, candidates with their explanations, reserves, lines of cutoffs, distributions, pass rates, assumptions with what other answers would change, and warnings, in four languages.</para>
/// <para>It holds the keys of candidates and everything that was decided about them: it is for those who may see that. Every text of a procedure is inert in it. The same outcome gives the same bytes.</para>
/// </remarks>
public static class SelectionReport
{
    /// <summary>Writes the report of an outcome, in UTF-8.</summary>
    /// <param name="outcome">The outcome; its pool keeps the applications.</param>
    /// <param name="stream">Where the file goes.</param>
    /// <param name="options">What is shown beyond the outcome.</param>
    /// <param name="progress">Receives the number of candidates explained so far.</param>
    /// <param name="cancellation">Ends the writing before anything is written.</param>
    /// <exception cref="InvalidOperationException">The pool was made without keeping the applications.</exception>
    /// <exception cref="ArgumentException">There are no texts in the language, or a variant answers no question of the procedure otherwise.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write(Outcome outcome, Stream stream, ReportOptions? options = null, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(stream);
        var subject = new ReportSubject(Guard.Against.Null(outcome), ReportOptions.Checked(options ?? new()), cancellation);
        var explanations = ExplanationBlocks.Of(subject, progress, cancellation);
        var html = ReportShell.Of(subject, explanations);
        cancellation.ThrowIfCancellationRequested();
        stream.Write(Encoding.UTF8.GetBytes(html));
    }
}
