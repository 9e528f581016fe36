using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Pass rates by stage and group: a figure to look at, never a verdict.</summary>
/// <remarks>
/// <para>Groups may differ in much that has nothing to do with a test; a rate tells none of it.</para>
/// <para>Cells of few people are suppressed: where fewer than so many were decided on, where some but fewer passed, or some but fewer did not.
/// What follows in the same group is suppressed too, since it would tell what was left out.</para>
/// <para>A cell that is suppressed alone follows from the total, which the groups of the procedure, or those of a fact, give together. So the smallest other cells of the stage are suppressed with it,
/// until those that are could be shown as one cell; of two groups, both.</para>
/// </remarks>
public sealed record PassRates
{
    /// <summary>The fewest people behind a number that is shown, unless another is asked for.</summary>
    public const int UsualFewest = 5;

    /// <summary>Gets the rates: stage by stage from admission on, group by group.</summary>
    public required Sequence<PassRate> Rates { get; init; }

    /// <summary>Counts who passed the stages of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="fact">A fact with few values by which people are told apart: a code, or yes and no; one who is in several lists counts once, and has passed where any of their lines has. Without it, the groups of the procedure.</param>
    /// <param name="fewest">The fewest people behind a number that is shown: at least 1.</param>
    /// <exception cref="ArgumentException">The procedure asks for no such fact, or it is a number or a date.</exception>
    /// <exception cref="InvalidOperationException">A fact is asked for, and the pool was made without keeping the applications.</exception>
    public static PassRates Of(Outcome outcome, string? fact = null, int fewest = UsualFewest)
    {
        Guard.Against.Null(outcome);
        Guard.Against.NegativeOrZero(fewest);
        var definition = fact is null ? null : DefinitionOf(outcome.Procedure, fact);
        Dictionary<string, StageTally[]> tallies = new(StringComparer.Ordinal);
        // Told apart by a fact, one who is in several lists is one of the people all the same.
        var counted = definition is null
            ? Enumerable.Range(0, outcome.Count).Select(line => (First: line, End: line + 1))
            : Enumerable.Range(0, outcome.Pool.Count).Select(row => outcome.Book.Entries.EntriesOf(row, 1));
        foreach (var (first, end) in counted)
        {
            var group = definition is null ? outcome.GroupAt(first) : ValueOf(outcome, first, definition);
            if (!tallies.TryGetValue(group, out var stages))
            {
                stages = [.. Enumerable.Range(0, outcome.Procedure.Stages.Count + 1).Select(_ => new StageTally())];
                tallies.Add(group, stages);
            }

            Tally(outcome, first, end, stages);
        }

        var names = tallies.Keys.Order(StringComparer.Ordinal).ToList();
        var shown = new RateSuppression(names.ConvertAll(name => RowOf(name, tallies[name], outcome.Procedure, fact)), fewest).Shown();
        return new PassRates
        {
            Rates =
            [
                .. Enumerable.Range(0, outcome.Procedure.Stages.Count + 1).SelectMany(stage => names.Select((name, position) => new PassRate
                {
                    Stage = stage == 0 ? OutcomeRow.Admission : outcome.Procedure.Stages[stage - 1].Id,
                    Group = name,
                    Counts = shown[position][stage],
                })),
            ],
        };
    }

    // Where a procedure has groups, who is in none is not admitted: nobody has to be told.
    private static RateRow RowOf(string name, StageTally[] stages, SelectionProcedure procedure, string? fact) => new(
        [.. stages.Select(stage => (stage.Decided, stage.Passed))],
        name.Length == 0 && fact is null && procedure.Grouping is not Grouping.OneGroup && stages[0].Passed == 0);

    private static FactDefinition DefinitionOf(SelectionProcedure procedure, string fact) =>
        procedure.Facts.FirstOrDefault(known => string.Equals(known.Id, fact, StringComparison.Ordinal)) is { Kind: FactKind.Code or FactKind.Truth } definition
            ? definition
            : throw new ArgumentException($"The procedure asks for no fact '{fact}' that is a code, or yes or no.", nameof(fact));

    private static string ValueOf(Outcome outcome, int line, FactDefinition definition)
    {
        var application = outcome.Pool.ApplicationOf(outcome.Book.Entries.RowOf(line)) ?? throw new InvalidOperationException("The pool was made without keeping the applications.");
        return application.Facts.FirstOrDefault(stated => string.Equals(stated.Id, definition.Id, StringComparison.Ordinal))?.Value.ToString() ?? string.Empty;
    }

    // Decided on in a stage in any line, and past it in any line.
    private static void Tally(Outcome outcome, int first, int end, StageTally[] stages)
    {
        Span<bool> decided = stackalloc bool[stages.Length];
        Span<bool> passed = stackalloc bool[stages.Length];
        for (var line = first; line < end; line++)
        {
            Mark(EntryStanding.Of(outcome.Columns, line), decided, passed);
        }

        for (var stage = 0; stage < stages.Length; stage++)
        {
            stages[stage].Decided += decided[stage] ? 1 : 0;
            stages[stage].Passed += passed[stage] ? 1 : 0;
        }
    }

    // The first stage is admission.
    private static void Mark(EntryStanding standing, Span<bool> decided, Span<bool> passed)
    {
        if (standing.Standing == Standing.NeedsRuling)
        {
            return;
        }

        decided[0] = true;
        if (standing.Standing == Standing.NotAdmitted)
        {
            return;
        }

        passed[0] = true;
        for (var stage = 0; stage < decided.Length - 1; stage++)
        {
            var hasPassed = standing.HasPassed(stage);
            decided[stage + 1] |= hasPassed || (standing.Standing == Standing.Failed && standing.Stage == stage);
            passed[stage + 1] |= hasPassed;
            if (!standing.GoesBeyond(stage))
            {
                return;
            }
        }
    }

    private sealed class StageTally
    {
        public int Decided { get; set; }

        public int Passed { get; set; }
    }
}
