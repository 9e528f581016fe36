using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>The columns of an outcome: a few bytes a line.</summary>
/// <remarks>Admission is the first to write them; they hold nothing before.</remarks>
internal sealed class OutcomeColumns(int count)
{
    public Standing[] Standings { get; } = ColumnMemory.Allocate<Standing>(count);

    public byte[] Stages { get; } = ColumnMemory.Allocate<byte>(count);

    public StageReasons[] Reasons { get; } = ColumnMemory.Allocate<StageReasons>(count);

    /// <summary>Gets the ranks of laureates; 0 where there is none.</summary>
    public int[] Ranks { get; } = ColumnMemory.Allocate<int>(count);

    public bool IsProvisional { get; set; }

    public Span<byte> StandingBytes => MemoryMarshal.AsBytes(Standings.AsSpan());

    public Span<byte> ReasonBytes => MemoryMarshal.AsBytes(Reasons.AsSpan());

    /// <summary>Makes columns in which some lines are in, and nothing else is known.</summary>
    public static OutcomeColumns Of(int count, IEnumerable<int> passed)
    {
        var columns = new OutcomeColumns(count);
        columns.Standings.AsSpan().Fill(Standing.Failed);
        foreach (var entry in passed)
        {
            columns.Standings[entry] = Standing.Passed;
        }

        return columns;
    }

    /// <summary>Stops a line in a stage.</summary>
    public void Stop(int entry, int stage, Standing standing, StageReasons reasons)
    {
        Standings[entry] = standing;
        Stages[entry] = (byte)stage;
        Reasons[entry] = reasons;
    }
}
