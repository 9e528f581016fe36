using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Testing;

/// <summary>One pool that laws are put to: its candidates, its outcome, what the rules say of each, and a system to ask what would happen otherwise.</summary>
internal sealed class LawTrial
{
    /// <summary>How many variations of a pool a law looks at where there are more: all of a small pool, so that a witness shrinks well, and a spread over a large one.</summary>
    private const int MostVariations = 8;

    private readonly Func<Sequence<Candidate>, IEnumerable<OutcomeLine>>? evaluate;
    private readonly Dictionary<CandidateId, CandidateReading> readings = [];
    private OutcomeLines? lines;

    public LawTrial(Selection selection, Func<Sequence<Candidate>, IEnumerable<OutcomeLine>> evaluate)
    {
        Selection = selection;
        this.evaluate = evaluate;
    }

    public LawTrial(Selection selection, Sequence<OutcomeLine> lines)
    {
        Selection = selection;
        Given = lines;
    }

    public Selection Selection { get; }

    public SelectionProcedure Procedure => Selection.Procedure;

    public Sequence<Candidate> Candidates => Selection.Candidates;

    /// <summary>Gets a value indicating whether other candidates can be put to the system; a list of published results answers for its own only.</summary>
    public bool CanEvaluateOthers => evaluate is not null;

    /// <summary>Gets the outcome of the pool.</summary>
    /// <exception cref="NoOutcomeException">The system throws, or leaves somebody out.</exception>
    public OutcomeLines Lines => lines ??= evaluate is null ? OutcomeLines.Of(Candidates, Given) : Evaluate(Candidates);

    private Sequence<OutcomeLine> Given { get; }

    /// <summary>Asks the system about other candidates.</summary>
    /// <exception cref="NoOutcomeException">The system throws, or leaves somebody out.</exception>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a system under test throws is a violation with its witness.")]
    public OutcomeLines Evaluate(Sequence<Candidate> candidates)
    {
        try
        {
            return OutcomeLines.Of(candidates, evaluate!(candidates)?.ToSequence() ?? throw new NoOutcomeException([], "the system returns null"));
        }
        catch (NoOutcomeException violation)
        {
            throw violation.About(candidates);
        }
        catch (Exception exception)
        {
            throw new NoOutcomeException([], $"the system throws {exception.GetType().Name}: {exception.Message}") { Candidates = candidates };
        }
    }

    /// <summary>Returns what the rules say of a candidate, in the groups that the outcome names.</summary>
    public CandidateReading ReadingOf(CandidateId candidate)
    {
        if (!readings.TryGetValue(candidate, out var reading))
        {
            var all = Lines.Of(candidate).ToList();
            var isOpen = all.TrueForAll(line => line.Status == OutcomeStatus.NeedsRuling && line.Group.Length == 0) && Procedure.Grouping is Grouping.ByLanguageRole or Grouping.ByCode;
            reading = new CandidateReading(Procedure, Candidates.First(known => known.Id == candidate), all.Select(line => line.Group).ToSequence(), isOpen);
            readings.Add(candidate, reading);
        }

        return reading;
    }

    /// <summary>Returns every variation of a few, a spread of many.</summary>
    public static IEnumerable<T> Spread<T>(IEnumerable<T> variations)
    {
        var all = variations.ToList();
        return all.Count <= MostVariations ? all : Enumerable.Range(0, MostVariations).Select(i => all[i * all.Count / MostVariations]);
    }

    /// <summary>Returns a spread of those variations that a law is about.</summary>
    public static IEnumerable<T> Spread<T>(IEnumerable<T> variations, Func<T, bool> isAbout)
    {
        var all = variations.ToList();
        var step = Math.Max(1, all.Count / MostVariations);
        return Enumerable.Range(0, step).SelectMany(start => all.Where((_, position) => position % step == start)).Where(isAbout).Take(MostVariations);
    }

    public Sequence<Candidate> With(Candidate changed) => [.. Candidates.Select(candidate => candidate.Id == changed.Id ? changed : candidate)];

    public int StageOf(OutcomeLine line) => Progress.StageOf(Procedure, line);
}
