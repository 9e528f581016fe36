namespace SelectionRules.Benchmarks;

/// <summary>The Chamber's selection in DuckDB.</summary>
public sealed class ChamberDuckDb : DuckDbPeer
{
    // The columns are the raw ones: whole numbers, so that sums are exact, and of 16 bits, so that DuckDB's own vectors are full.
    private const string Graded = """
        WITH graded AS MATERIALIZED (
            SELECT
                row, role, written,
                CASE
                    WHEN admitted = 0 THEN 1
                    WHEN online_module < 3 OR language_interview < 3 THEN 2
                    WHEN written < 5000 THEN 3
                    WHEN oral < 500 THEN 5
                    WHEN motivation < 120 OR competencies < 480 THEN 6
                    ELSE 0
                END::UTINYINT AS ending,
                written + 10::USMALLINT * (oral + motivation + competencies) AS score
            FROM (SELECT *, innovating + teamwork + adapting + self_development AS competencies FROM pool)
        )
        """;

    // Ranks by counting: few different scores occur, so that a table of them is grouped, summed up and joined; rank() over everybody took 1.4 times as long.
    private const string Open = $"""
        {Graded},
        ranks AS (
            SELECT role, score, (1 + coalesce(sum(n) OVER (PARTITION BY role ORDER BY score DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::INTEGER AS rank
            FROM (SELECT role, score, count(*) AS n FROM graded WHERE ending = 0 GROUP BY role, score)
        )
        SELECT row, ending, CASE WHEN ending = 0 THEN rank END AS rank
        FROM graded LEFT JOIN ranks USING (role, score)
        """;

    // "Enkel de eerste 10 laureaten per taalrol": the tenth mark of each role is the border; everyone tied with it is within.
    private const string Notice = $"""
        {Graded},
        borders AS (
            SELECT role, list_min(max(written, 10)) AS border
            FROM graded
            WHERE ending IN (0, 5, 6)
            GROUP BY role
        ),
        ranks AS (
            SELECT row, (rank() OVER (PARTITION BY role ORDER BY score DESC))::INTEGER AS rank
            FROM graded JOIN borders USING (role)
            WHERE ending = 0 AND written >= border
        )
        SELECT row, CASE WHEN ending IN (0, 5, 6) AND written < border THEN 4 ELSE ending END::UTINYINT AS ending, rank
        FROM graded LEFT JOIN borders USING (role) LEFT JOIN ranks USING (row)
        """;

    /// <summary>Loads the columns.</summary>
    public ChamberDuckDb(ChamberColumns columns, bool hasCutoff)
        : base(hasCutoff ? Notice : Open)
    {
        Execute("""
            CREATE TABLE pool (
                row INTEGER, role UTINYINT, admitted UTINYINT, online_module UTINYINT, language_interview UTINYINT,
                written USMALLINT, oral USMALLINT, motivation USMALLINT,
                innovating USMALLINT, teamwork USMALLINT, adapting USMALLINT, self_development USMALLINT)
            """);
        using var appender = Append("pool");
        for (var row = 0; row < columns.Count; row++)
        {
            appender.CreateRow()
                .AppendValue(row)
                .AppendValue(columns.LanguageRoles[row])
                .AppendValue(columns.Admitted[row])
                .AppendValue(columns.OnlineModule[row])
                .AppendValue(columns.LanguageInterview[row])
                .AppendValue(columns.Written[row])
                .AppendValue(columns.Oral[row])
                .AppendValue(columns.Motivation[row])
                .AppendValue(columns.Innovating[row])
                .AppendValue(columns.Teamwork[row])
                .AppendValue(columns.Adapting[row])
                .AppendValue(columns.SelfDevelopment[row])
                .EndRow();
        }
    }
}
