namespace SelectionRules.Reports.Pages;

/// <summary>What a report is about: the outcome, and what is found once for all its languages.</summary>
internal sealed class ReportSubject
{
    public ReportSubject(Outcome outcome, ReportOptions options, CancellationToken cancellation)
    {
        Outcome = outcome;
        Options = options;
        Funnel = outcome.Funnel(cancellation);
        Groups = [.. Funnel.Select(step => step.Group).Distinct(StringComparer.Ordinal)];
        RankedGroups = [.. RankedGroupsOf(outcome)];
        Distributions = outcome.Distributions(cancellation);
        Lines = outcome.LineReports(cancellation);
        Sensitivity = outcome.Sensitivity(options.Variants, cancellation);
        // The page lists the people themselves: counts of few of them tell its readers nothing more.
        Rates = PassRates.Of(outcome, fewest: 1);
        Placements = outcome.Placements;
        Reserves = !outcome.IsProvisional && options.Reserves is { } events ? events.Apply(outcome, cancellation) : [];
        Warnings = [.. outcome.Warnings];
        Decimals = outcome.FinalScoreDecimals(cancellation);
    }

    public Outcome Outcome { get; }

    public SelectionProcedure Procedure => Outcome.Procedure;

    public ReportOptions Options { get; }

    public Sequence<FunnelStep> Funnel { get; }

    /// <summary>Gets the groups that somebody is in, in the order of the procedure; an empty one last, for lines without a group.</summary>
    public Sequence<string> Groups { get; }

    public Sequence<ScoreDistribution> Distributions { get; }

    public Sequence<LineReport> Lines { get; }

    public Sensitivity Sensitivity { get; }

    public PassRates Rates { get; }

    public Sequence<Placement> Placements { get; }

    public Sequence<RecruitmentReserve> Reserves { get; }

    public Sequence<OutcomeWarning> Warnings { get; }

    /// <summary>Gets the decimals of the final scores: as many as it takes never to show two different ones as equal.</summary>
    public int Decimals { get; }

    /// <summary>Gets a value indicating whether candidates are listed one by one.</summary>
    public bool ListsCandidates => Outcome.Pool.Count <= Options.MostCandidates;

    /// <summary>Gets the groups of laureates that are ranked together, in the order of the procedure.</summary>
    public Sequence<string> RankedGroups { get; }

    private static IEnumerable<string> RankedGroupsOf(Outcome outcome) => outcome.Procedure.Ranking.Scope == Scope.Everyone
        ? [string.Empty]
        : Enumerable.Range(0, outcome.Count).Where(line => outcome.StatusAt(line) == OutcomeStatus.Laureate).Select(outcome.Book.Entries.GroupOf).Distinct().Order().Select(outcome.Pool.Compiled.Groups.NameOf);
}
