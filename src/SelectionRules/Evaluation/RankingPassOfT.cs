using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace SelectionRules;

/// <summary>Ranks laureates, with places as whole numbers of one type.</summary>
[SuppressMessage("Naming", "MA0048:File name must match type name", Justification = "The base type has the file of that name.")]
internal sealed class RankingPass<T>(StageBook book, OrderPlan<T> order, Scope scope) : RankingPass
    where T : struct, IBinaryInteger<T>
{
    public override void Rank(int[] laureates, int[] ranks)
    {
        foreach (var group in laureates.GroupBy(entry => book.ScopeOf(scope, entry)))
        {
            int[] members = [.. group];
            var places = Array.ConvertAll(members, entry => order.PlaceOf(book.Entries.RowOf(entry)));
            Array.Sort(places, members);
            var rank = 1;
            for (var i = members.Length - 1; i >= 0; i--)
            {
                if (i < members.Length - 1 && places[i] != places[i + 1])
                {
                    rank = members.Length - i;
                }

                ranks[members[i]] = rank;
            }
        }
    }
}
