namespace SelectionRules;

/// <summary>The groups of a procedure by position, in the order in which they are listed.</summary>
internal sealed class GroupTable
{
    /// <summary>The position of a candidate without a group.</summary>
    public const int Without = -1;

    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);

    private GroupTable(string[] ids)
    {
        Ids = ids;
        for (var i = 0; i < ids.Length; i++)
        {
            positions.TryAdd(ids[i], i);
        }
    }

    public string[] Ids { get; }

    public int Count => Ids.Length;

    public static GroupTable Of(SelectionProcedure procedure) => new(procedure.Grouping switch
    {
        Grouping.ByLanguageRole => [.. procedure.LanguageRole!.Roles.Select(role => role.Code)],
        Grouping.ByCode byCode => [.. procedure.Facts.First(fact => string.Equals(fact.Id, byCode.Fact, StringComparison.Ordinal)).Codes],
        Grouping.ByList byList => [.. byList.Lists.Select(list => list.Id)],
        _ => [string.Empty],
    });

    public string NameOf(int position) => position < 0 ? string.Empty : Ids[position];

    /// <summary>Returns the position of a group, or <see cref="Without"/>.</summary>
    public int PositionOf(string id) => positions.GetValueOrDefault(id, Without);
}
