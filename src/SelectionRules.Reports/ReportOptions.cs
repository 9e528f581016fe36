using Ardalis.GuardClauses;

namespace SelectionRules.Reports;

/// <summary>What a report shows beyond the outcome.</summary>
public sealed record ReportOptions
{
    /// <summary>The most candidates that are listed one by one, unless another number is asked for.</summary>
    public const int UsualMostCandidates = 25_000;

    /// <summary>Gets the language in which the report opens; a reader can switch to the others.</summary>
    /// <remarks>One of <see cref="Explanation.Languages"/>. The default is English.</remarks>
    public Language Language { get; init; } = Language.English;

    /// <summary>Gets the most candidates that are listed one by one, with their explanations; a report on more shows figures only, and says so.</summary>
    public int MostCandidates { get; init; } = UsualMostCandidates;

    /// <summary>Gets what happens to the reserves, from which their validity follows; none where they are not established yet.</summary>
    public ReserveEvents? Reserves { get; init; }

    /// <summary>Gets procedures that answer a question of this one otherwise, and say so in their own assumptions; they are shown beside the answers that the vocabulary knows.</summary>
    /// <remarks>Each other answer is one more evaluation of the pool while the report is written.</remarks>
    public Sequence<SelectionProcedure> Variants { get; init; }

    internal static ReportOptions Checked(ReportOptions options)
    {
        Guard.Against.Negative(options.MostCandidates);
        return Explanation.Languages.Contains(options.Language)
            ? options
            : throw new ArgumentException($"Reports are written in {string.Join(", ", Explanation.Languages)}; '{options.Language}' is none of them.", nameof(options));
    }
}
