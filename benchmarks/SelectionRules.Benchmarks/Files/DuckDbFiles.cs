using DuckDB.NET.Data;

namespace SelectionRules.Benchmarks;

/// <summary>DuckDB reads the files of the Chamber, decides, and writes a CSV.</summary>
/// <remarks>It does less than the library: experience is counted without merging what overlaps, no reason is written, and nothing is checked.</remarks>
public static class DuckDbFiles
{
    /// <summary>Reads, decides and writes, with two threads.</summary>
    public static void Run(string applications, string results, string output)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET threads = 2");
        Execute(connection, Statement(applications, results, output));
    }

    private static string Statement(string applications, string results, string output) => $$"""
        COPY (
            WITH applied AS (
                SELECT row_number() OVER () AS n, *
                FROM read_json('{{applications}}', format = 'newline_delimited', columns = {
                    candidate: 'VARCHAR', receivedAt: 'TIMESTAMPTZ', documents: 'VARCHAR[]', citizenships: 'VARCHAR[]', irreproachableConduct: 'BOOLEAN', civilAndPoliticalRights: 'BOOLEAN',
                    diplomas: 'STRUCT(level VARCHAR, field VARCHAR, language VARCHAR, awardedOn DATE, country VARCHAR, recognition VARCHAR)[]',
                    experience: 'STRUCT(domain VARCHAR, "from" DATE, "to" DATE)[]', chosenLanguageRole: 'VARCHAR' })
            ),
            joined AS (
                SELECT
                    applied.n, applied.candidate, applied.diplomas[1].language AS role,
                    receivedAt < TIMESTAMPTZ '2025-10-26 23:00:00Z' AND len(documents) >= 4 AND irreproachableConduct AND civilAndPoliticalRights
                        AND len(list_filter(citizenships, c -> c IN ('BE', 'FR', 'NL', 'PL'))) > 0
                        AND len(list_filter(diplomas, d -> d.level = 'bachelor' AND d.awardedOn <= DATE '2025-10-26'
                            AND (d.field = 'communication' OR list_sum(list_transform(experience, e -> date_diff('day', e."from", coalesce(e."to", DATE '2025-10-26')))) >= 720))) > 0 AS admitted,
                    results.* EXCLUDE (candidate)
                FROM applied LEFT JOIN read_csv('{{results}}', header = true) AS results ON applied.candidate = results.candidate
            ),
            written AS (SELECT *, admitted AND "language-online" >= 'B2' AND "language-interview" >= 'B2' AND written >= 50 AS passed FROM joined),
            placed AS (SELECT *, CASE WHEN passed THEN rank() OVER (PARTITION BY role, passed ORDER BY written DESC) END AS place FROM written),
            final AS (
                SELECT *, passed AND place <= 10 AND oral >= 50 AND motivation >= 12 AND innovating + teamwork + adapting + "self-development" >= 48 AS laureate
                FROM placed
            )
            SELECT
                candidate, role,
                CASE WHEN laureate THEN 'laureate' WHEN NOT admitted THEN 'not-admitted' WHEN passed AND place > 10 THEN 'not-retained' ELSE 'failed' END AS status,
                CASE WHEN laureate THEN rank() OVER (
                    PARTITION BY role, laureate ORDER BY written + oral + motivation + innovating + teamwork + adapting + "self-development" DESC) END AS rank
            FROM final
            ORDER BY n
        ) TO '{{output}}' (HEADER)
        """;

    private static void Execute(DuckDBConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
