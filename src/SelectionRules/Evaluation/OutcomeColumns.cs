using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>The columns of an outcome: a few bytes a line.</summary>
internal sealed class OutcomeColumns(int count)
{
    public Standing[] Standings { get; } = new Standing[count];

    public byte[] Stages { get; } = new byte[count];

    public StageReasons[] Reasons { get; } = new StageReasons[count];

    /// <summary>Gets the ranks of laureates; 0 where there is none.</summary>
    public int[] Ranks { get; } = new int[count];

    public bool IsProvisional { get; set; }

    public Span<byte> StandingBytes => MemoryMarshal.AsBytes(Standings.AsSpan());

    public Span<byte> ReasonBytes => MemoryMarshal.AsBytes(Reasons.AsSpan());
}
