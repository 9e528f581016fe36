using System.Text;

namespace SelectionRules.Tool.Tests.Fuzzing;

/// <summary>Damages a file at random: bits flipped, parts left out, repeated, moved or cut off, mistakes of hands and programs put in; or makes bytes of nothing.</summary>
internal static class ByteDamage
{
    // What a hand, a spreadsheet or another program writes by mistake.
    private static readonly string[] Mistakes =
    [
        "\n", "\r\n", "\r", ",", ";", "\t", "\"", "\"\"", "\\", "'", "\0", "\uFEFF", "é", "\u2028", " ", "-", "+", "=", "#", "0", "-1", "1e9", "49,5", "1/0", "1/3", "99999999999999999999999", "0.0000000000000000000001",
        "absent", "withdrawn", "pending", "exempt", "laureate", "candidate", "A,B,C,D,E,F,G,H", "null", "{}", "[]", "[[[[[[[[[[", "{\"a\":", "\\ud800", "\\u0000", "9999-12-31", "N01", "A",
    ];

    public static byte[] Of(byte[] file, int seed)
    {
        var random = new Random(seed);
        if (random.Next(10) == 0)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            return bytes;
        }

        for (var times = random.Next(1, 5); times > 0; times--)
        {
            file = Once(file, random);
        }

        return file;
    }

    private static byte[] Once(byte[] file, Random random)
    {
        var start = random.Next(file.Length + 1);
        var end = Math.Min(file.Length, start + random.Next(40));
        switch (random.Next(7))
        {
            case 0:
                return [.. file[..start], .. file[end..]];
            case 1:
                return [.. file[..end], .. file[start..]];
            case 2:
                return file[..start];
            case 3 when start < file.Length:
                var flipped = file.ToArray();
                flipped[start] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 4:
                return LinesMoved(file, random);
            case 5:
                var repeated = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Mistakes[random.Next(Mistakes.Length)], random.Next(1, 400))));
                return [.. file[..start], .. repeated, .. file[start..]];
            default:
                return [.. file[..start], .. Encoding.UTF8.GetBytes(Mistakes[random.Next(Mistakes.Length)]), .. file[end..]];
        }
    }

    private static byte[] LinesMoved(byte[] file, Random random)
    {
        var lines = Encoding.Latin1.GetString(file).Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        if (random.Next(2) == 0)
        {
            lines.Insert(one, lines[other]);
        }
        else
        {
            (lines[one], lines[other]) = (lines[other], lines[one]);
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
