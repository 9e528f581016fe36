using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>A code a candidate: the position of an admission among the different ones. 16 bits where they suffice, as they nearly always do.</summary>
internal sealed class AdmissionCodes
{
    private readonly ushort[] narrow = [];
    private readonly int[]? wide;

    /// <summary>Takes over codes of 16 bits.</summary>
    /// <param name="codes">The codes; there may be more than there are candidates.</param>
    public AdmissionCodes(ushort[] codes) => narrow = codes;

    /// <summary>Copies codes into the width that they need.</summary>
    public AdmissionCodes(ReadOnlySpan<int> codes)
    {
        if (codes.ContainsAnyExceptInRange(0, ushort.MaxValue))
        {
            wide = codes.ToArray();
            return;
        }

        narrow = new ushort[codes.Length];
        for (var row = 0; row < codes.Length; row++)
        {
            narrow[row] = (ushort)codes[row];
        }
    }

    public int this[int row] => wide is null ? narrow[row] : wide[row];

    /// <summary>Looks a block of rows up in a table of bytes, one for each different admission.</summary>
    public void LookUp(int from, ReadOnlySpan<byte> table, Span<byte> found)
    {
        if (wide is null)
        {
            Lanes.LookUp(narrow.AsSpan(from, found.Length), table, found);
            return;
        }

        for (var i = 0; i < found.Length; i++)
        {
            found[i] = table[wide[from + i]];
        }
    }
}
