using System.Collections.Concurrent;
using NodaTime;

namespace SelectionRules;

/// <summary>What a procedure makes of a pool of candidates: immutable, and the same for the same evidence.</summary>
/// <remarks>Kept as columns; lines, decisions and explanations are made when they are asked for.</remarks>
public sealed class Outcome
{
    private readonly StageBook book;
    private readonly OutcomeColumns columns;
    private readonly ConcurrentDictionary<int, CutoffLines> lines = new();
    private readonly ConcurrentDictionary<int, RankCounts> rankCounts = new();
    private readonly Lazy<Sequence<string>[]> admissionReasons;
    private readonly Lazy<Sequence<Placement>> placements;
    private readonly Lazy<ILookup<CandidateId, Placement>> placementsOf;

    internal Outcome(CandidatePool pool, OutcomeColumns columns)
    {
        Pool = pool;
        book = pool.Book;
        this.columns = columns;
        admissionReasons = new(() => Array.ConvertAll(pool.Columns.AdmissionStates, state => OutcomeReasons.OfAdmission(pool.Compiled.Admission, state)));
        placements = new(() => Procedure.Places is { } rule && !IsProvisional ? PlacesPass.Fill(this, rule) : []);
        placementsOf = new(() => Placements.ToLookup(placement => placement.Candidate));
    }

    /// <summary>Gets the procedure.</summary>
    public SelectionProcedure Procedure => Pool.Procedure;

    /// <summary>Gets the candidates with what is known of them.</summary>
    public CandidatePool Pool { get; }

    /// <summary>Gets the number of lines: one a candidate, or one a candidate and list.</summary>
    public int Count => book.Entries.Count;

    /// <summary>Gets a value indicating whether anybody is pending or needs a ruling, so that the outcome can still change.</summary>
    public bool IsProvisional => columns.IsProvisional;

    /// <summary>Gets what somebody should look at: results for a stage that a candidate did not reach, which had no effect.</summary>
    public IEnumerable<OutcomeWarning> Warnings => OutcomeWarnings.Of(this);

    /// <summary>Gets who has which place, group by group, the main lists before the complementary ones; empty while the outcome is provisional and where no places are stated.</summary>
    public Sequence<Placement> Placements => placements.Value;

    /// <summary>Gets a line, in the order of the applications.</summary>
    public OutcomeRow this[int index] => new()
    {
        Candidate = CandidateAt(index),
        Group = GroupAt(index),
        Decision = DecisionAt(index),
    };

    internal StageBook Book => book;

    internal OutcomeColumns Columns => columns;

    /// <summary>Returns what was decided about a candidate; the first of the lines of one who is in several lists.</summary>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    public Decision For(CandidateId candidate) => DecisionAt(book.Entries.FirstEntryOf(Pool.RowOf(candidate)));

    /// <summary>Returns the lines of a candidate: one, or one a list.</summary>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    public Sequence<OutcomeRow> RowsOf(CandidateId candidate) => [.. EntriesOf(Pool.RowOf(candidate)).Select(entry => this[entry])];

    /// <summary>Returns the status of a line, without making objects.</summary>
    public OutcomeStatus StatusAt(int index) => columns.Standings[index] switch
    {
        Standing.Passed => OutcomeStatus.Laureate,
        Standing.NotAdmitted => OutcomeStatus.NotAdmitted,
        Standing.NeedsRuling => OutcomeStatus.NeedsRuling,
        Standing.Failed => OutcomeStatus.Failed,
        Standing.NotRetained => OutcomeStatus.NotRetained,
        Standing.Pending => OutcomeStatus.Pending,
        _ => OutcomeStatus.Withdrawn,
    };

    /// <summary>Returns the candidate of a line, without making objects.</summary>
    public CandidateId CandidateAt(int index) => Pool[book.Entries.RowOf(index)];

    /// <summary>Returns the id of the group of a line, empty where there is none, without making objects.</summary>
    public string GroupAt(int index) => Pool.Compiled.Groups.NameOf(book.Entries.GroupOf(index));

    /// <summary>Returns the rank of a line, or none, without making objects.</summary>
    public Rank? RankAt(int index) => columns.Ranks[index] is var rank and > 0 ? Rank.Of(rank) : null;

    /// <summary>Returns the stage where a line stopped or waits, <c>admission</c> or the id of a stage, empty for a laureate; without making objects.</summary>
    public string StageAt(int index) => columns.Standings[index] switch
    {
        Standing.Passed => string.Empty,
        Standing.NotAdmitted or Standing.NeedsRuling => OutcomeRow.Admission,
        _ => Procedure.Stages[columns.Stages[index]].Id,
    };

    /// <summary>Returns the codes of the reasons of a line, in order, none for a laureate and for one who withdrew; without making objects.</summary>
    public Sequence<string> ReasonsAt(int index) => columns.Standings[index] switch
    {
        Standing.Passed or Standing.Withdrawn => [],
        Standing.NotAdmitted or Standing.NeedsRuling => admissionReasons.Value[Pool.Columns.Admissions[book.Entries.RowOf(index)]],
        _ => OutcomeReasons.OfStage(columns.Reasons[index]),
    };

    /// <summary>Tells whether the candidate of a line was admitted under reserve: evidence of a requirement may still come.</summary>
    public bool IsUnderReserveAt(int index) =>
        columns.Standings[index] is not (Standing.NotAdmitted or Standing.NeedsRuling) && Pool.Columns.AdmissionStates[Pool.Columns.Admissions[book.Entries.RowOf(index)]].IsUnderReserve;

    /// <summary>Returns the exact final score of a laureate's line; none for others, and where a part that counts was dispensed with.</summary>
    public Fraction? FinalScoreAt(int index) =>
        columns.Standings[index] == Standing.Passed ? book.FinalScore(book.Entries.RowOf(index)) : null;

    /// <summary>Returns how many decimals it takes never to show two different final scores of the outcome as equal: 2, or more. For display, never for a decision.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int FinalScoreDecimals(CancellationToken cancellation = default) => ScoreDecimals.Of(this, cancellation);

    /// <summary>Checks the published properties once more, by code that the evaluation does not use.</summary>
    /// <remarks>For production too: each line is looked at a fixed number of times, and each group is put in order once.</remarks>
    /// <exception cref="InvalidOperationException">The pool was made without keeping the applications.</exception>
    /// <exception cref="OperationCanceledException">The verification was cancelled.</exception>
    public VerificationReport Verify(CancellationToken cancellation = default) => VerificationReport.Of(Procedure, Pool.Candidates, OutcomeLine.AllOf(this), cancellation);

    /// <summary>Explains everything that was decided about a candidate.</summary>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    public Explanation Explain(CandidateId candidate) => ExplanationBuilder.Build(new ExplainedOutcome(this), Pool.RowOf(candidate));

    /// <summary>Says what other marks would have brought a candidate.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="step">How far marks of scored tests lie apart: 0.5 where halves are given. Without it hundredths, or what marks of the test are given in where that is finer.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="ArgumentException">The step is 0.</exception>
    /// <exception cref="KeyNotFoundException">The pool has no such candidate.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Counterfactuals WhatIf(CandidateId candidate, Points? step = null, CancellationToken cancellation = default) => Counterfactuals.Of(this, candidate, step, cancellation);

    /// <summary>Reports on the line that each cutoff drew, stage by stage, group by group: for juries, since it names candidates.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Sequence<LineReport> LineReports(CancellationToken cancellation = default) => LineReport.Of(this, cancellation);

    /// <summary>Counts how the candidates of each group become fewer, step by step from the application.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Sequence<FunnelStep> Funnel(CancellationToken cancellation = default) => SelectionRules.Funnel.Of(this, cancellation);

    /// <summary>Returns how the scores that rules look at are spread, with the pass marks and the cutoffs drawn through them.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Sequence<ScoreDistribution> Distributions(CancellationToken cancellation = default) => ScoreDistribution.Of(this, cancellation);

    /// <summary>Says what another answer to each question that the law leaves open would change, on this pool: for juries, since the differences name candidates.</summary>
    /// <param name="variants">Procedures that answer a question of this one otherwise, beside the answers that the vocabulary knows; each says so in its own assumptions.</param>
    /// <param name="cancellation">A way to stop.</param>
    /// <exception cref="ArgumentException">A variant answers no question of the procedure otherwise.</exception>
    /// <exception cref="InvalidOperationException">The pool was made without keeping the applications.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Sensitivity Sensitivity(IEnumerable<SelectionProcedure> variants, CancellationToken cancellation = default) => SelectionRules.Sensitivity.Of(this, variants, cancellation);

    /// <summary>Establishes the reserves on a day; empty where the procedure has none.</summary>
    /// <remarks>Laureates who share a rank stand in the order of the applications, which decides nothing.</remarks>
    /// <exception cref="InvalidOperationException">The outcome is provisional.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Sequence<RecruitmentReserve> EstablishReserves(LocalDate establishedOn, CancellationToken cancellation = default) => Reserves.Establish(this, establishedOn, cancellation);

    /// <summary>Returns the places of a candidate.</summary>
    internal Sequence<Placement> PlacementsOf(CandidateId candidate) => [.. placementsOf.Value[candidate]];

    /// <summary>Returns the lines of the cutoff of a stage, found when they are first asked for.</summary>
    internal CutoffLines CutoffLinesOf(int stage) => lines.GetOrAdd(stage, at => CutoffLines.Of(this, at));

    /// <summary>Returns the ranks of a group, or of everybody, counted when they are first asked for.</summary>
    internal RankCounts RankCountsOf(int? group) => rankCounts.GetOrAdd(group ?? int.MinValue, _ => RankCounts.Of(this, group));

    /// <summary>Returns all lines, as long as nobody wants to stop.</summary>
    internal IEnumerable<int> Lines(CancellationToken cancellation)
    {
        for (var line = 0; line < Count; line++)
        {
            if (line % Block.Size == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            yield return line;
        }
    }

    internal IEnumerable<int> EntriesOf(int row)
    {
        for (var entry = book.Entries.FirstEntryOf(row); entry < Count && book.Entries.RowOf(entry) == row; entry++)
        {
            yield return entry;
        }
    }

    private Decision DecisionAt(int index) => StatusAt(index) switch
    {
        OutcomeStatus.Laureate => new Decision.Laureate { Rank = RankAt(index), FinalScore = FinalScoreAt(index) },
        OutcomeStatus.NotAdmitted => new Decision.NotAdmitted { Reasons = ReasonsAt(index) },
        OutcomeStatus.NeedsRuling => new Decision.NeedsRuling { Reasons = ReasonsAt(index) },
        OutcomeStatus.Failed => new Decision.Failed { Stage = StageAt(index), Reasons = ReasonsAt(index) },
        OutcomeStatus.NotRetained => new Decision.NotRetained { Stage = StageAt(index), Reasons = ReasonsAt(index) },
        OutcomeStatus.Pending => new Decision.Pending { Stage = StageAt(index), Reasons = ReasonsAt(index) },
        _ => new Decision.Withdrawn { Stage = StageAt(index) },
    };
}
