namespace SelectionRules.Benchmarks;

/// <summary>The Chamber's selection in LINQ over objects, with <c>decimal</c>, as a good developer would write it: one pass a question, scores computed once, no quadratic step.</summary>
public sealed class ChamberLinq(ChamberColumns columns, int? places)
{
    private readonly List<ChamberCandidate> candidates = ChamberCandidate.From(columns);

    /// <summary>Decides on every candidate.</summary>
    public List<Line> Run()
    {
        var lines = candidates.ConvertAll(candidate => new Line { Candidate = candidate, Ending = EndingOf(candidate), Total = candidate.Total });
        if (places is { } first)
        {
            var borders = lines
                .Where(line => HasPassedWritten(line.Ending))
                .GroupBy(line => line.Candidate.LanguageRole, line => line.Candidate.Written)
                .ToDictionary(role => role.Key, role => role.OrderDescending().Take(first).Last());
            foreach (var line in lines.Where(line => HasPassedWritten(line.Ending) && line.Candidate.Written < borders[line.Candidate.LanguageRole]))
            {
                line.Ending = Ending.NotRetained;
            }
        }

        foreach (var role in lines.Where(line => line.Ending == Ending.Laureate).GroupBy(line => line.Candidate.LanguageRole))
        {
            var (position, rank, previous) = (0, 0, 0m);
            foreach (var line in role.OrderByDescending(line => line.Total))
            {
                position++;
                rank = position > 1 && line.Total == previous ? rank : position;
                line.Rank = rank;
                previous = line.Total;
            }
        }

        return lines;
    }

    /// <summary>Decides once more and returns what was decided.</summary>
    public Endings ToEndings()
    {
        var endings = new Endings(candidates.Count);
        foreach (var (row, line) in Run().Index())
        {
            endings.Of[row] = line.Ending;
            endings.Ranks[row] = line.Rank ?? 0;
        }

        return endings;
    }

    private static Ending EndingOf(ChamberCandidate candidate) => candidate switch
    {
        { IsAdmitted: false } => Ending.NotAdmitted,
        { OnlineModule: < CefrLevel.B2 } or { LanguageInterview: < CefrLevel.B2 } => Ending.FailedLanguage,
        { Written: < 50m } => Ending.FailedWritten,
        { Oral: < 50m } => Ending.FailedOral,
        { Motivation: < 12m } or { Competencies: < 48m } => Ending.FailedStar,
        _ => Ending.Laureate,
    };

    private static bool HasPassedWritten(Ending ending) => ending is Ending.Laureate or Ending.FailedOral or Ending.FailedStar;

    /// <summary>What is decided about a candidate.</summary>
    public sealed class Line
    {
        /// <summary>Gets the candidate.</summary>
        public required ChamberCandidate Candidate { get; init; }

        /// <summary>Gets three times the final score.</summary>
        public required decimal Total { get; init; }

        /// <summary>Gets or sets where the candidate ended.</summary>
        public required Ending Ending { get; set; }

        /// <summary>Gets or sets the rank of a laureate.</summary>
        public int? Rank { get; set; }
    }
}
