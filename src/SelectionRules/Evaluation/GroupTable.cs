namespace SelectionRules;

/// <summary>The groups of a procedure by position, in the order in which they are listed.</summary>
internal sealed class GroupTable
{
    /// <summary>The position of a candidate without a group.</summary>
    public const int Without = -1;

    private GroupTable(string[] ids) => Ids = ids;

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

    public int PositionOf(string id) => Array.IndexOf(Ids, id);
}
