using System.Globalization;

namespace SelectionRules.Oracle;

/// <summary>Random input files for the Chamber's procedure: always valid, rich in edges, the same for the same arguments.</summary>
public static class ChamberPools
{
    /// <summary>Draws the texts of <c>applications.jsonl</c> and <c>results.csv</c> for so many candidates.</summary>
    public static (string Applications, string Results) Random(int seed, int candidates, PoolProfile profile)
    {
        var dice = new Dice(unchecked((seed * 397) ^ (int)profile));
        var keys = Keys(dice, candidates);
        var applications = Applications(dice, keys, profile);
        return (applications, new ResultDraw(dice, profile).Draw(keys, applications));
    }

    // "1–64 of ASCII letters, digits, `-`, `_`, `.`; it begins with a letter or digit"; an opaque key, compared exactly.
    private static string[] Keys(Dice dice, int candidates)
    {
        var style = dice.Below(5);
        return dice.Shuffle(Enumerable.Range(0, candidates).Select(i => style switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"C{i:D5}"),
            1 => string.Create(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "k" : "K")}{i / 2}"),
            2 => string.Create(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? "" : "0")}{(i / 2) + 1}"),
            3 => string.Create(CultureInfo.InvariantCulture, $"{i}.a-b_{i % 7}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"x{i:D63}"),
        }));
    }

    private static string Applications(Dice dice, string[] keys, PoolProfile profile)
    {
        var draw = new ApplicationDraw(dice)
        {
            EdgeShare = profile == PoolProfile.Admission ? 80 : 8,
            RulingShare = profile is PoolProfile.WithRulings or PoolProfile.Admission ? dice.Pick(2, 5, 15) : 0,
            AllowsRulings = profile is PoolProfile.WithRulings or PoolProfile.Admission,
            DutchShare = dice.Pick(50, 50, 50, 75, 20, 100),
        };
        var lines = string.Join('\n', keys.Select(draw.Line));
        return lines.Length == 0 || dice.Percent(10) ? lines : lines + "\n";
    }
}
