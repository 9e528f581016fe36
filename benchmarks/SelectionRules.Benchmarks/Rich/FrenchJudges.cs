namespace SelectionRules.Benchmarks;

/// <summary>The French contest for administrative judges: marks with coefficients, marks that eliminate, totals that a jury sets, two contests.</summary>
public sealed class FrenchJudges : RichSuite
{
    private static readonly string[] Papers = ["written-1", "written-2", "written-3", "oral-1", "oral-2"];

    // Marks are hundredths of a point. Few totals occur: counting them and joining the table beat rank() over everybody.
    private const string Statement = """
        WITH graded AS MATERIALIZED (
            SELECT row, contest,
                CASE
                    WHEN w1 < 500 OR w2 < 500 OR w3 < 500 OR written < 5000 THEN 2
                    WHEN o1 < 500 OR o2 < 500 OR total < 9000 THEN 4
                    ELSE 0
                END::UTINYINT AS ending,
                total
            FROM (
                SELECT *, 3::USMALLINT * w1 + w2 + w3 AS written, 3::USMALLINT * w1 + w2 + w3 + 2::USMALLINT * (o1 + o2) AS total FROM pool
            )
        ),
        ranks AS (
            SELECT contest, total, (1 + coalesce(sum(n) OVER (PARTITION BY contest ORDER BY total DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::INTEGER AS rank
            FROM (SELECT contest, total, count(*) AS n FROM graded WHERE ending = 0 GROUP BY contest, total)
        )
        SELECT row, ending, CASE WHEN ending = 0 THEN rank END AS rank
        FROM graded LEFT JOIN ranks USING (contest, total)
        """;

    private readonly int count;
    private readonly ushort[] contests;
    private readonly ushort[][] marks;
    private readonly List<Person> people;

    /// <summary>Draws the candidates.</summary>
    public FrenchJudges(int count)
    {
        this.count = count;
        contests = new ushort[count];
        marks = [.. Papers.Select(_ => new ushort[count])];
        SeededDraws[] draws = [.. Enumerable.Range(20, 6).Select(column => new SeededDraws(Pools.Seed, (ulong)column))];
        for (var row = 0; row < count; row++)
        {
            contests[row] = (ushort)(draws[5].Below(100, row) < 60 ? 0 : 1);
            for (var paper = 0; paper < marks.Length; paper++)
            {
                marks[paper][row] = (ushort)(25 * Math.Min(80, 12 + draws[paper].Crowded(34, row)));
            }
        }

        Procedure = Read("fr-administrative-judges");
        var tests = Procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id);
        Pool = CandidatePool.OfColumns(Procedure, new CandidateColumns
        {
            Candidates = Keys(count),
            Applications = [Application("external"), Application("internal")],
            ApplicationOf = contests,
            Marks = [.. Papers.Select((paper, i) => MarkColumn.Of((ScoredTest)tests[paper], marks[i], decimals: 2))],
        });
        people =
        [
            .. Enumerable.Range(0, count).Select(row => new Person(
                contests[row] == 0 ? "external" : "internal", marks[0][row] / 100m, marks[1][row] / 100m, marks[2][row] / 100m, marks[3][row] / 100m, marks[4][row] / 100m)),
        ];
    }

    /// <inheritdoc/>
    public override SelectionProcedure Procedure { get; }

    /// <inheritdoc/>
    public override CandidatePool Pool { get; }

    /// <inheritdoc/>
    public override object RunLinq()
    {
        var lines = people.ConvertAll(person => new Line(person, CodeOf(person), person.Total));
        foreach (var contest in lines.Where(line => line.Code == 0).GroupBy(line => line.Person.Contest))
        {
            Rank(contest.OrderByDescending(line => line.Total), (one, other) => one.Total == other.Total, (line, rank) => line.Rank = rank);
        }

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
        ("contest", "UTINYINT", row => contests[row]),
        ("w1", "USMALLINT", row => marks[0][row]),
        ("w2", "USMALLINT", row => marks[1][row]),
        ("w3", "USMALLINT", row => marks[2][row]),
        ("o1", "USMALLINT", row => marks[3][row]),
        ("o2", "USMALLINT", row => marks[4][row]));

    private static Application Application(string contest) => new() { Candidate = CandidateId.Of("C"), ReceivedAt = NodaTime.Instant.FromUtc(2024, 12, 1, 9, 0), Facts = [new("contest", contest)] };

    private static byte CodeOf(Person person) => person switch
    {
        { Written1: < 5 } or { Written2: < 5 } or { Written3: < 5 } or { Written: < 50 } => 2,
        { Oral1: < 5 } or { Oral2: < 5 } or { Total: < 90 } => 4,
        _ => 0,
    };

    private sealed record Person(string Contest, decimal Written1, decimal Written2, decimal Written3, decimal Oral1, decimal Oral2)
    {
        public decimal Written => (3 * Written1) + Written2 + Written3;

        public decimal Total => Written + (2 * Oral1) + (2 * Oral2);
    }

    private sealed record Line(Person Person, byte Code, decimal Total)
    {
        public int Rank { get; set; }
    }
}
