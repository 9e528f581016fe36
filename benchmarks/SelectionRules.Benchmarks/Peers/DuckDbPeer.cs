using DuckDB.NET.Data;

namespace SelectionRules.Benchmarks;

/// <summary>DuckDB, in process and in memory, on two threads: one statement decides on every candidate.</summary>
/// <remarks>
/// The result is complete and stays with DuckDB, in columns, as an outcome stays with the library: reading it row by row would cost more than making it.
/// That was faster than a table made of it.
/// </remarks>
public abstract class DuckDbPeer : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly DuckDBCommand decide;

    protected DuckDbPeer(string statement)
    {
        connection.Open();
        Execute("SET threads = 2");
        decide = Command(statement);
    }

    /// <summary>Decides on every candidate.</summary>
    public void Run()
    {
        using var result = decide.ExecuteReader();
    }

    /// <summary>Decides once more and returns what was decided, from rows of a row, an ending and a rank.</summary>
    public Endings ToEndings(int count)
    {
        var endings = new Endings(count);
        using var result = decide.ExecuteReader();
        while (result.Read())
        {
            var row = result.GetInt32(0);
            endings.Of[row] = (Ending)result.GetByte(1);
            endings.Ranks[row] = result.IsDBNull(2) ? 0 : result.GetInt32(2);
        }

        return endings;
    }

    /// <summary>Decides once more and returns what was decided, from rows of a number that orders the lines, a code and a rank.</summary>
    public Lines ToLines(int count)
    {
        var found = new List<(int Order, byte Code, int Rank)>(count);
        using var result = decide.ExecuteReader();
        while (result.Read())
        {
            found.Add((result.GetInt32(0), result.GetByte(1), result.IsDBNull(2) ? 0 : result.GetInt32(2)));
        }

        var lines = new Lines(count);
        foreach (var (i, line) in found.OrderBy(line => line.Order).Index())
        {
            (lines.Codes[i], lines.Ranks[i]) = (line.Code, line.Rank);
        }

        return lines;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs a statement.</summary>
    protected void Execute(string statement)
    {
        using var command = Command(statement);
        command.ExecuteNonQuery();
    }

    /// <summary>Starts filling a table.</summary>
    protected DuckDBAppender Append(string table) => connection.CreateAppender(table);

    /// <summary>Closes the database.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            decide.Dispose();
            connection.Dispose();
        }
    }

    private DuckDBCommand Command(string statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        return command;
    }
}
