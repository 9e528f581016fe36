using System.Globalization;
using System.Text;

namespace SelectionRules.Benchmarks;

/// <summary>Writes applications and results of the Chamber, as an HR system would export them.</summary>
public sealed class ChamberFiles : IDisposable
{
    private static readonly string[] Levels = ["B1", "B2", "B2", "C1", "C2"];

    private static readonly string[] Countries = ["BE", "BE", "BE", "BE", "FR", "NL", "PL", "US"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selection-rules-");

    /// <summary>Writes the files into a new folder.</summary>
    public ChamberFiles(int count)
    {
        Candidates = count;
        using (var applications = new StreamWriter(Applications, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16))
        {
            var draws = Draws(0, 12);
            for (var row = 0; row < count; row++)
            {
                applications.Write(ApplicationOf(row, draws));
                applications.Write('\n');
            }
        }

        using (var results = new StreamWriter(Results, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16))
        {
            results.Write("candidate,language-online,language-interview,written,oral,motivation,innovating,teamwork,adapting,self-development\n");
            var draws = Draws(20, 9);
            for (var row = 0; row < count; row++)
            {
                results.Write(ResultsOf(row, draws));
                results.Write('\n');
            }
        }
    }

    /// <summary>Gets the number of candidates.</summary>
    public int Candidates { get; }

    /// <summary>Gets the path of the applications.</summary>
    public string Applications => Path.Combine(folder.FullName, "applications.jsonl");

    /// <summary>Gets the path of the results.</summary>
    public string Results => Path.Combine(folder.FullName, "results.csv");

    /// <summary>Gets the folder for what the library writes.</summary>
    public string Out => Path.Combine(folder.FullName, "out");

    /// <summary>Gets the path of what DuckDB writes.</summary>
    public string DuckOut => Path.Combine(folder.FullName, "duckdb.csv");

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private static SeededDraws[] Draws(int first, int count) => [.. Enumerable.Range(first, count).Select(column => new SeededDraws(Pools.Seed, (ulong)column))];

    // One in twenty lacks a document, one in eight is no citizen, one in three has another bachelor.
    private static string ApplicationOf(int row, SeededDraws[] draws)
    {
        var isCommunication = draws[0].Below(100, row) < 70;
        var hasExperience = !isCommunication || draws[1].Below(100, row) < 40;
        var documents = draws[2].Below(100, row) < 95 ? "\"cv\",\"criminal-record-extract\",\"motivation-letter\",\"diploma-copy\"" : "\"cv\",\"criminal-record-extract\",\"motivation-letter\"";
        var to = draws[3].Below(2, row) == 0 ? "null" : string.Create(CultureInfo.InvariantCulture, $"\"2025-0{1 + draws[4].Below(9, row)}-15\"");
        var experience = hasExperience
            ? string.Create(CultureInfo.InvariantCulture, $$"""{"domain":"social-media","from":"{{2016 + draws[5].Below(8, row)}}-0{{1 + draws[6].Below(9, row)}}-01","to":{{to}}}""")
            : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"candidate":"{{ChamberColumns.KeyOf(row)}}","receivedAt":"2025-10-{{1 + draws[7].Below(25, row):00}}T{{draws[8].Below(24, row):00}}:{{draws[9].Below(60, row):00}}:00Z","documents":[{{documents}}],"citizenships":["{{Countries[draws[10].Below(Countries.Length, row)]}}"],"irreproachableConduct":true,"civilAndPoliticalRights":true,"diplomas":[{"level":"bachelor","field":"{{(isCommunication ? "communication" : "history")}}","language":"{{(draws[11].Below(2, row) == 0 ? "nl" : "fr")}}","awardedOn":"20{{5 + draws[4].Below(20, row):00}}-06-30","country":"BE","recognition":"domestic"}],"experience":[{{experience}}],"chosenLanguageRole":null}""");
    }

    private static string ResultsOf(int row, SeededDraws[] draws)
    {
        var line = new StringBuilder(ChamberColumns.KeyOf(row));
        for (var test = 0; test < draws.Length; test++)
        {
            line.Append(',');
            if (test < 2)
            {
                line.Append(Levels[draws[test].Below(Levels.Length, row)]);
            }
            else
            {
                // Whole and half points.
                var halves = draws[test].Below(test < 4 ? 201 : 41, row);
                line.Append(CultureInfo.InvariantCulture, $"{halves / 2}").Append(halves % 2 == 0 ? string.Empty : ".5");
            }
        }

        return line.ToString();
    }
}
