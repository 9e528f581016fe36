using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace SelectionRules.Tests.Evaluation;

/// <summary>Unfilled places pass on as far as the stated transfers lead, and none is made or lost.</summary>
public sealed class PassedPlacesTests
{
    private static readonly string[] Groups = ["w", "x", "y", "z"];

    [Theory]
    // x and y have nobody: both places reach z.
    [InlineData("x1 y1 z1", "z4", "x>y y>z", "z3")]
    // In the order in which they are stated: what x passes to y comes too late for y to pass on.
    [InlineData("x1 y1 z1", "z4", "y>z x>y", "z2")]
    [InlineData("x1 y1 z1", "z4", "x>y x>z", "z2")]
    [InlineData("x1 y1 z1", "z4", "x>y y>z x>z", "z3")]
    // What y can use it uses.
    [InlineData("x2 y1 z1", "y2 z4", "x>y y>z", "y2 z2")]
    // The caps of each step hold, also for what goes through.
    [InlineData("x3 y1 z1", "z9", "x>y1 y>z", "z3")]
    [InlineData("x3 y1 z1", "z9", "x>y y>z2", "z3")]
    [InlineData("x3 y1 z1", "y2 z9", "x>y1 y>z", "y2 z1")]
    // Two ways to z, of one place each.
    [InlineData("x4 w0 y0 z1", "z9", "x>y1 x>w1 y>z w>z", "z3")]
    // The same places by two ways are no more places.
    [InlineData("x1 w0 y0 z1", "z9", "x>y x>w y>z w>z", "z2")]
    [InlineData("x1 w0 y0 z1", "z9", "x>y x>w w>y y>z", "z2")]
    // Back to where they come from they are no more either.
    [InlineData("x1 y1", "y1", "x>y y>x", "y1")]
    [InlineData("x1 y1 z0", "y1 z3", "x>y y>x x>z", "y1 z1")]
    public void Pass_StatedTransfers_LeadAsFarAsTheyGo(string places, string laureates, string transfers, string placed) =>
        Assert.Equal(placed, string.Join(' ', Fill(Numbers(places), Numbers(laureates), transfers).Placed.Where(group => group.Value > 0).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}{group.Value}")));

    [DrawnProperty(500)]
    public void Pass_AnyTransfers_NeitherMakeNorLoseAPlace(byte[] sizes, (byte From, byte To, byte Limit)[] transfers)
    {
        var numbers = Groups.Select((group, position) => (group, Size: position < sizes.Length ? sizes[position] % 4 : 1)).ToDictionary(found => found.group, found => found.Size);
        var laureates = Groups.Select((group, position) => (group, Size: position + 4 < sizes.Length ? sizes[position + 4] % 6 : position)).ToDictionary(found => found.group, found => found.Size);
        var stated = string.Join(' ', transfers.Select(transfer => (From: Groups[transfer.From % 4], To: Groups[transfer.To % 4], Limit: transfer.Limit % 3 + 1)).Where(transfer => transfer.From != transfer.To).Select(transfer => $"{transfer.From}>{transfer.To}{transfer.Limit}"));
        var (placed, capacities) = Fill(numbers, laureates, stated);

        Assert.Equal(numbers.Values.Sum(), capacities.Values.Sum());
        Assert.All(Groups, group => Assert.InRange(placed[group], Math.Min(numbers[group], laureates[group]), Math.Min(capacities[group], laureates[group])));
    }

    private static (Dictionary<string, int> Placed, Dictionary<string, int> Capacities) Fill(Dictionary<string, int> numbers, Dictionary<string, int> laureates, string transfers)
    {
        var places = new PassedPlaces();
        var placed = new Dictionary<string, int>();
        foreach (var (group, number) in numbers)
        {
            places.Add(group, number);
            placed.Add(group, 0);
            Take(group);
        }

        foreach (var transfer in transfers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (from, to) = (transfer[..1], transfer[2..3]);
            places.Pass(from, to, transfer.Length > 3 ? transfer[3] - '0' : int.MaxValue, group => placed[group], () => { }, () => Take(to));
        }

        return (placed, numbers.Keys.ToDictionary(group => group, group => places[group]));

        void Take(string group) => placed[group] = Math.Max(placed[group], Math.Min(places[group], laureates.GetValueOrDefault(group)));
    }

    private static Dictionary<string, int> Numbers(string text) => text.Split(' ').ToDictionary(part => part[..1], part => part[1] - '0');
}
