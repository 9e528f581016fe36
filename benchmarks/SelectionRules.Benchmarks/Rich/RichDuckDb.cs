namespace SelectionRules.Benchmarks;

/// <summary>A statement over one table of whole numbers.</summary>
public sealed class RichDuckDb : DuckDbPeer
{
    /// <summary>Loads columns of small numbers: a table <c>pool</c> of a row number and these.</summary>
    public RichDuckDb(string statement, int count, params (string Name, string Type, Func<int, int> Value)[] columns)
        : base(statement)
    {
        Execute($"CREATE TABLE pool (row INTEGER, {string.Join(", ", columns.Select(column => $"{column.Name} {column.Type}"))})");
        using var appender = Append("pool");
        for (var row = 0; row < count; row++)
        {
            var line = appender.CreateRow().AppendValue(row);
            foreach (var (_, type, value) in columns)
            {
                line = type switch
                {
                    "UTINYINT" => line.AppendValue((byte)value(row)),
                    "USMALLINT" => line.AppendValue((ushort)value(row)),
                    _ => line.AppendValue(value(row)),
                };
            }

            line.EndRow();
        }
    }
}
