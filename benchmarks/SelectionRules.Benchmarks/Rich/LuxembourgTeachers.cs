namespace SelectionRules.Benchmarks;

/// <summary>The Luxembourg contest for teachers: means and marks, dispensations that waive them, a weighted final mark, one ranking.</summary>
public sealed class LuxembourgTeachers : RichSuite
{
    private static readonly string[] Papers = ["lb-written", "lb-oral", "fr-written", "fr-oral", "de-written", "de-oral", "paper-1", "paper-2", "part-2"];

    // Marks are hundredths of a point; a NULL is a dispensation. The final mark times 400 is a sum of whole numbers.
    private const string Statement = """
        WITH graded AS MATERIALIZED (
            SELECT row,
                CASE
                    WHEN complete = 0 THEN 1
                    WHEN (exempt = 0 AND (lw + lo < 2000 OR lw < 700 OR lo < 700)) OR fw + fo < 2000 OR fw < 700 OR fo < 700 OR dw + dor < 2000 OR dw < 700 OR dor < 700 THEN 2
                    WHEN p1 + p2 < 2000 OR p1 < 700 OR p2 < 700 THEN 4
                    WHEN s < 700 OR score < 4000 THEN 6
                    ELSE 0
                END::UTINYINT AS ending,
                score
            FROM (SELECT *, p1 + p2 + 2::USMALLINT * s AS score FROM pool)
        ),
        ranks AS (
            SELECT score, (1 + coalesce(sum(n) OVER (ORDER BY score DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::INTEGER AS rank
            FROM (SELECT score, count(*) AS n FROM graded WHERE ending = 0 GROUP BY score)
        )
        SELECT row, ending, CASE WHEN ending = 0 THEN rank END AS rank
        FROM graded LEFT JOIN ranks USING (score)
        """;

    private readonly int count;
    private readonly ushort[] incomplete;
    private readonly ushort[][] marks;
    private readonly ResultState[] states;
    private readonly List<Person> people;

    /// <summary>Draws the candidates: one in ten went to school in Luxembourg and is dispensed from its language.</summary>
    public LuxembourgTeachers(int count)
    {
        this.count = count;
        incomplete = new ushort[count];
        states = new ResultState[count];
        marks = [.. Papers.Select(_ => new ushort[count])];
        SeededDraws[] draws = [.. Enumerable.Range(40, 11).Select(column => new SeededDraws(Pools.Seed, (ulong)column))];
        for (var row = 0; row < count; row++)
        {
            incomplete[row] = (ushort)(draws[9].Below(100, row) < 95 ? 0 : 1);
            states[row] = draws[10].Below(100, row) < 10 ? ResultState.Exempt : ResultState.Known;
            for (var paper = 0; paper < marks.Length; paper++)
            {
                marks[paper][row] = (ushort)(25 * Math.Min(80, 22 + draws[paper].Crowded(34, row)));
            }
        }

        Procedure = Read("lu-secondary-teachers");
        var tests = Procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id);
        Pool = CandidatePool.OfColumns(Procedure, new CandidateColumns
        {
            Candidates = Keys(count),
            Applications = [Application(isComplete: true), Application(isComplete: false)],
            ApplicationOf = incomplete,
            Marks = [.. Papers.Select((paper, i) => i < 2 ? MarkColumn.Of((ScoredTest)tests[paper], marks[i], decimals: 2).WithStates(states) : MarkColumn.Of((ScoredTest)tests[paper], marks[i], decimals: 2))],
        });
        people =
        [
            .. Enumerable.Range(0, count).Select(row => new Person(
                incomplete[row] == 0, states[row] == ResultState.Exempt ? null : (Mark(0, row), Mark(1, row)), (Mark(2, row), Mark(3, row)), (Mark(4, row), Mark(5, row)), Mark(6, row), Mark(7, row), Mark(8, row))),
        ];

        decimal Mark(int paper, int row) => marks[paper][row] / 100m;
    }

    /// <inheritdoc/>
    public override SelectionProcedure Procedure { get; }

    /// <inheritdoc/>
    public override CandidatePool Pool { get; }

    /// <inheritdoc/>
    public override object RunLinq()
    {
        var lines = people.ConvertAll(person => new Line(CodeOf(person), person.Final));
        Rank(lines.Where(line => line.Code == 0).OrderByDescending(line => line.Final), (one, other) => one.Final == other.Final, (line, rank) => line.Rank = rank);
        return lines;
    }

    /// <inheritdoc/>
    public override Lines LinqLines()
    {
        var lines = new Lines(count);
        foreach (var (row, line) in ((List<Line>)RunLinq()).Index())
        {
            (lines.Codes[row], lines.Ranks[row]) = (line.Code, line.Rank);
        }

        return lines;
    }

    /// <inheritdoc/>
    protected override DuckDbPeer LoadDuck() => new RichDuckDb(
        Statement,
        count,
        [
            ("complete", "UTINYINT", row => 1 - incomplete[row]),
            ("exempt", "UTINYINT", row => states[row] == ResultState.Exempt ? 1 : 0),
            .. ((string[])["lw", "lo", "fw", "fo", "dw", "dor", "p1", "p2", "s"]).Select((name, i) => (name, "USMALLINT", (Func<int, int>)(row => marks[i][row]))),
        ]);

    private static Application Application(bool isComplete) => new() { Candidate = CandidateId.Of("C"), ReceivedAt = NodaTime.Instant.FromUtc(2022, 10, 1, 9, 0), Facts = [new("file-complete", isComplete)] };

    private static bool Passes((decimal Written, decimal Oral) marks) => marks is { Written: >= 7, Oral: >= 7 } && marks.Written + marks.Oral >= 20;

    private static byte CodeOf(Person person) => person switch
    {
        { IsComplete: false } => 1,
        _ when (person.Luxembourgish is { } own && !Passes(own)) || !Passes(person.French) || !Passes(person.German) => 2,
        _ when !Passes((person.Paper1, person.Paper2)) => 4,
        { Second: < 7 } or { Final: < 10 } => 6,
        _ => 0,
    };

    private sealed record Person(
        bool IsComplete,
        (decimal Written, decimal Oral)? Luxembourgish,
        (decimal Written, decimal Oral) French,
        (decimal Written, decimal Oral) German,
        decimal Paper1,
        decimal Paper2,
        decimal Second)
    {
        public decimal Final => (0.25m * Paper1) + (0.25m * Paper2) + (0.5m * Second);
    }

    private sealed record Line(byte Code, decimal Final)
    {
        public int Rank { get; set; }
    }
}
