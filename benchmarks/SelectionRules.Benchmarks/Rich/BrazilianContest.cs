using NodaTime;

namespace SelectionRules.Benchmarks;

/// <summary>The Brazilian contest: a barrier in two lists that overlap, then six keys that break ties, age among them.</summary>
public sealed class BrazilianContest : RichSuite
{
    private const int GeneralPlaces = 100_000;
    private const int ReservedPlaces = 30_000;

    private static readonly LocalDate FirstBirth = new(1955, 1, 1);
    private static readonly LocalDate Registration = new(2025, 5, 30);
    private static readonly int FirstTooYoung = Period.DaysBetween(FirstBirth, new LocalDate(1965, 5, 31));

    private readonly int count;
    private readonly ushort[] applications;
    private readonly ushort[] objective;
    private readonly ushort[] specific;
    private readonly ushort[] essay;
    private readonly List<Person> people;

    /// <summary>Draws the candidates: births of 15,000 days, one in five competes for the reserved places.</summary>
    public BrazilianContest(int count)
    {
        this.count = count;
        (applications, objective, specific, essay) = (new ushort[count], new ushort[count], new ushort[count], new ushort[count]);
        SeededDraws[] draws = [.. Enumerable.Range(60, 5).Select(column => new SeededDraws(Pools.Seed, (ulong)column))];
        for (var row = 0; row < count; row++)
        {
            applications[row] = (ushort)((2 * draws[0].Below(15_000, row)) + (draws[1].Below(100, row) < 20 ? 1 : 0));
            objective[row] = (ushort)(5 * (60 + draws[2].Crowded(70, row)));
            specific[row] = (ushort)(5 * draws[3].Crowded(50, row));
            essay[row] = (ushort)(5 * draws[4].Crowded(20, row));
        }

        var written = Read("br-barrier-contest");
        var barrier = written.Stages[0].Cutoff! with { Size = new CutoffSize.PerGroup { Places = [new("general", GeneralPlaces), new("reserved", ReservedPlaces)] } };
        Procedure = written with { Stages = [written.Stages[0] with { Cutoff = barrier }, written.Stages[1]] };
        var tests = Procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id);
        Pool = CandidatePool.OfColumns(Procedure, new CandidateColumns
        {
            Candidates = Keys(count),
            Applications = [.. Enumerable.Range(0, 30_000).Select(code => Application(FirstBirth.PlusDays(code / 2), code % 2 == 1))],
            ApplicationOf = applications,
            Marks =
            [
                MarkColumn.Of((ScoredTest)tests["objective"], objective, decimals: 1),
                MarkColumn.Of((ScoredTest)tests["specific"], specific, decimals: 1),
                MarkColumn.Of((ScoredTest)tests["essay"], essay, decimals: 1),
            ],
        });
        people =
        [
            .. Enumerable.Range(0, count).Select(row => new Person(FirstBirth.PlusDays(applications[row] / 2), applications[row] % 2 == 1, objective[row] / 10m, specific[row] / 10m, essay[row] / 10m)),
        ];
    }

    /// <inheritdoc/>
    public override SelectionProcedure Procedure { get; }

    /// <inheritdoc/>
    public override CandidatePool Pool { get; }

    /// <inheritdoc/>
    public override object RunLinq()
    {
        var lines = people
            .SelectMany(person => person.IsReserved ? (Line[])[new(person, "general"), new(person, "reserved")] : [new(person, "general")])
            .ToList();
        var passed = people.Where(person => person.Objective >= 50).ToList();
        var general = Border(passed, GeneralPlaces);
        var reserved = Border(passed.Where(person => person.IsReserved && person.Objective < general), ReservedPlaces);
        foreach (var line in lines)
        {
            line.Code = line.Person switch
            {
                { Objective: < 50 } => 2,
                var person when person.Objective < general && !(person.IsReserved && person.Objective >= reserved) => 3,
                { Essay: < 10 } => 4,
                _ => 0,
            };
        }

        foreach (var list in lines.Where(line => line.Code == 0).GroupBy(line => line.List))
        {
            Rank(
                list.OrderByDescending(line => line.Person.Total)
                    .ThenByDescending(line => line.Person.IsElderly)
                    .ThenBy(line => line.Person.IsElderly ? line.Person.Born : LocalDate.MaxIsoValue)
                    .ThenByDescending(line => line.Person.Specific)
                    .ThenByDescending(line => line.Person.Essay)
                    .ThenBy(line => line.Person.Born),
                (one, other) => one.Person.IsTiedWith(other.Person),
                (line, rank) => line.Rank = rank);
        }

        return lines;
    }

    /// <inheritdoc/>
    public override Lines LinqLines()
    {
        var decided = (List<Line>)RunLinq();
        var lines = new Lines(decided.Count);
        foreach (var (i, line) in decided.Index())
        {
            (lines.Codes[i], lines.Ranks[i]) = (line.Code, line.Rank);
        }

        return lines;
    }

    /// <inheritdoc/>
    protected override DuckDbPeer LoadDuck() => new RichDuckDb(
        Statement,
        count,
        ("born", "USMALLINT", row => applications[row] / 2),
        ("quota", "UTINYINT", row => applications[row] % 2),
        ("objective", "USMALLINT", row => objective[row]),
        ("specific", "USMALLINT", row => specific[row]),
        ("essay", "USMALLINT", row => essay[row]));

    // Marks are tenths, births days. The six keys make one whole number: rank() over that beat rank() over six columns, and a union beat a join of lines with their ranks.
    private static string Statement => $"""
        WITH general AS (
            SELECT min(objective) AS border
            FROM (
                SELECT objective, coalesce(sum(n) OVER (ORDER BY objective DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS ahead
                FROM (SELECT objective, count(*) AS n FROM pool WHERE objective >= 500 GROUP BY objective)
            )
            WHERE ahead < {GeneralPlaces}
        ),
        reserved AS (
            SELECT min(objective) AS border
            FROM (
                SELECT objective, coalesce(sum(n) OVER (ORDER BY objective DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS ahead
                FROM (SELECT objective, count(*) AS n FROM pool, general WHERE quota = 1 AND objective >= 500 AND objective < border GROUP BY objective)
            )
            WHERE ahead < {ReservedPlaces}
        ),
        graded AS MATERIALIZED (
            SELECT row, quota,
                CASE
                    WHEN objective < 500 THEN 2
                    WHEN objective < general.border AND NOT (quota = 1 AND objective >= reserved.border) THEN 3
                    WHEN essay < 100 THEN 4
                    ELSE 0
                END::UTINYINT AS ending,
                ((((((objective + essay)::BIGINT * 2 + (born < {FirstTooYoung})::BIGINT) * 32768 + CASE WHEN born < {FirstTooYoung} THEN 32767 - born ELSE 0 END)
                    * 512 + specific) * 256 + essay) * 32768 + 32767 - born) AS key
            FROM pool, general, reserved
        )
        SELECT 2 * row AS row, ending, (rank() OVER (ORDER BY key DESC))::INTEGER AS rank FROM graded WHERE ending = 0
        UNION ALL
        SELECT 2 * row + 1, ending, (rank() OVER (ORDER BY key DESC))::INTEGER FROM graded WHERE ending = 0 AND quota = 1
        UNION ALL
        SELECT 2 * row, ending, NULL FROM graded WHERE ending <> 0
        UNION ALL
        SELECT 2 * row + 1, ending, NULL FROM graded WHERE ending <> 0 AND quota = 1
        """;

    private static Application Application(LocalDate born, bool isReserved) => new()
    {
        Candidate = CandidateId.Of("C"),
        ReceivedAt = Instant.FromUtc(2025, 5, 1, 9, 0),
        Facts = [new("born", born), new("quota", isReserved)],
    };

    // The lowest mark of those within: everyone tied with the last one is.
    private static decimal Border(IEnumerable<Person> people, int places) =>
        people.Select(person => person.Objective).OrderDescending().Take(places).DefaultIfEmpty(decimal.MaxValue).Last();

    private sealed record Person(LocalDate Born, bool IsReserved, decimal Objective, decimal Specific, decimal Essay)
    {
        public decimal Total => Objective + Essay;

        public bool IsElderly { get; } = Born.PlusYears(60) <= Registration;

        public bool IsTiedWith(Person other) => Total == other.Total && Specific == other.Specific && Essay == other.Essay && Born == other.Born;
    }

    private sealed record Line(Person Person, string List)
    {
        public byte Code { get; set; }

        public int Rank { get; set; }
    }
}
