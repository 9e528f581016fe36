namespace SelectionRules.Benchmarks;

/// <summary>The candidates of the Chamber's selection as plain arrays: what the library and every peer read.</summary>
/// <remarks>18 bytes a candidate. Marks are whole numbers of a decimal unit: the written test in hundredths of a point, what juries give in tenths.</remarks>
public sealed class ChamberColumns(int count)
{
    private CandidateId[]? keys;
    private ushort[]? applications;

    /// <summary>Gets the number of candidates.</summary>
    public int Count => LanguageRoles.Length;

    /// <summary>Gets the language roles: 0 Dutch, 1 French.</summary>
    public byte[] LanguageRoles { get; } = new byte[count];

    /// <summary>Gets 1 where the application was admitted, else 0.</summary>
    public byte[] Admitted { get; } = new byte[count];

    /// <summary>Gets the levels in the online module, 0 to 5 for A1 to C2.</summary>
    public byte[] OnlineModule { get; } = new byte[count];

    /// <summary>Gets the levels in the language interview, 0 to 5 for A1 to C2.</summary>
    public byte[] LanguageInterview { get; } = new byte[count];

    /// <summary>Gets the hundredths of a point in the written test, 0 to 10,000.</summary>
    public ushort[] Written { get; } = new ushort[count];

    /// <summary>Gets the tenths of a point in the oral interview, 0 to 1,000.</summary>
    public ushort[] Oral { get; } = new ushort[count];

    /// <summary>Gets the tenths of a point for motivation, 0 to 200.</summary>
    public ushort[] Motivation { get; } = new ushort[count];

    /// <summary>Gets the tenths of a point for innovating, 0 to 200.</summary>
    public ushort[] Innovating { get; } = new ushort[count];

    /// <summary>Gets the tenths of a point for teamwork, 0 to 200.</summary>
    public ushort[] Teamwork { get; } = new ushort[count];

    /// <summary>Gets the tenths of a point for adapting, 0 to 200.</summary>
    public ushort[] Adapting { get; } = new ushort[count];

    /// <summary>Gets the tenths of a point for self-development, 0 to 200.</summary>
    public ushort[] SelfDevelopment { get; } = new ushort[count];

    /// <summary>Gets the keys, made when they are first asked for.</summary>
    public CandidateId[] Keys => keys ??= [.. Enumerable.Range(0, Count).Select(row => CandidateId.Of(KeyOf(row)))];

    /// <summary>Gets the positions of the applications: admitted or refused, for each language role.</summary>
    public ushort[] Applications => applications ??= Array.ConvertAll([.. Enumerable.Range(0, Count)], row => (ushort)(LanguageRoles[row] + (Admitted[row] == 1 ? 0 : 2)));

    /// <summary>Returns the key of a candidate.</summary>
    public static string KeyOf(int row) => string.Create(null, $"C{row:D8}");
}
