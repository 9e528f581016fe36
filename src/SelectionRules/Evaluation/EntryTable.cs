namespace SelectionRules;

/// <summary>The lines of an outcome: a candidate in a group. Where groups do not overlap, line and row are the same.</summary>
internal sealed class EntryTable
{
    private readonly PoolColumns columns;
    private readonly int[]? rows;
    private readonly sbyte[]? lists;

    private EntryTable(PoolColumns columns, int[]? rows, sbyte[]? lists)
    {
        this.columns = columns;
        this.rows = rows;
        this.lists = lists;
        Count = rows?.Length ?? columns.Keys.Length;
    }

    public int Count { get; }

    /// <summary>Gets a value indicating whether each row is one line.</summary>
    public bool AreRows => rows is null;

    public static EntryTable Of(SelectionProcedure procedure, PoolColumns columns)
    {
        if (procedure.Grouping is not Grouping.ByList byList)
        {
            return new EntryTable(columns, null, null);
        }

        var rowsOfEntries = new List<int>();
        var listsOfEntries = new List<sbyte>();
        for (var row = 0; row < columns.Keys.Length; row++)
        {
            var members = columns.AdmissionOf(row).Lists;
            for (var list = 0; list < byList.Lists.Count; list++)
            {
                if ((members & (UInt128.One << list)) != 0)
                {
                    rowsOfEntries.Add(row);
                    listsOfEntries.Add((sbyte)list);
                }
            }

            if (members == 0)
            {
                rowsOfEntries.Add(row);
                listsOfEntries.Add(GroupTable.Without);
            }
        }

        return new EntryTable(columns, [.. rowsOfEntries], [.. listsOfEntries]);
    }

    public int RowOf(int entry) => rows is null ? entry : rows[entry];

    /// <summary>Returns the position of the group, or -1.</summary>
    public int GroupOf(int entry) => lists is null ? columns.AdmissionOf(entry).Group : lists[entry];

    /// <summary>Returns the first of the lines of some rows, and the first behind them.</summary>
    public (int First, int End) EntriesOf(int row, int count) =>
        (FirstEntryOf(row), row + count == columns.Keys.Length ? Count : FirstEntryOf(row + count));

    /// <summary>Returns the first of the lines of a row.</summary>
    public int FirstEntryOf(int row)
    {
        if (rows is null)
        {
            return row;
        }

        var entry = Array.BinarySearch(rows, row);
        while (entry > 0 && rows[entry - 1] == row)
        {
            entry--;
        }

        return entry;
    }
}
