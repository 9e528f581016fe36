using System.Text;
using System.Text.RegularExpressions;

namespace SelectionRules.Json.Tests;

/// <summary>Damages definitions at random: tokens left out, swapped, repeated or replaced, bytes flipped, parts cut off.</summary>
internal static partial class Damage
{
    private static readonly string[] Replacements =
    [
        "null", "true", "{}", "[]", "\"\"", "0", "-1", "1e400", "99999999999999999999", "0.1234567890123456789", "\"2/0\"", "\"1/3\"", "\"written\"", "\"all\"", "{ \"all\": [] }", "\"\\u0000\"", "\"\\ud800\"",
        "{ \"score\": 1, \"at-least\": 1 }", "{ \"sum\": [] }", "[[[]]]", ",", ":", "}", "]", "/* */", "\"european-union\"", "\"domestic\"",
    ];

    public static DamagedDefinition Of(byte[][] definitions, int seed)
    {
        var random = new Random(seed);
        var bytes = definitions[random.Next(definitions.Length)];
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            bytes = Once(bytes, random);
        }

        return new DamagedDefinition(bytes);
    }

    private static byte[] Once(byte[] bytes, Random random) => random.Next(10) switch
    {
        0 => Flipped(bytes, random),
        1 => bytes[..random.Next(bytes.Length)],
        2 => Nested(bytes, random),
        _ => Encoding.UTF8.GetBytes(TokensChanged(Encoding.UTF8.GetString(bytes), random)),
    };

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        var damaged = bytes.ToArray();
        damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
        return damaged;
    }

    // A value in many brackets: deeper than any limit, now and then.
    private static byte[] Nested(byte[] bytes, Random random)
    {
        var depth = random.Next(1, random.Next(10) == 0 ? 2000 : 80);
        var tokens = Token().Matches(Encoding.UTF8.GetString(bytes));
        if (tokens.Count == 0)
        {
            return bytes;
        }

        var token = tokens[random.Next(tokens.Count)];
        var (before, after) = random.Next(2) == 0 ? ("[", "]") : ("{ \"not\": ", "}");
        var text = string.Concat(Enumerable.Repeat(before, depth)) + token.Value + string.Concat(Enumerable.Repeat(after, depth));
        return Encoding.UTF8.GetBytes(Token().Replace(Encoding.UTF8.GetString(bytes), match => match.Index == token.Index ? text : match.Value));
    }

    private static string TokensChanged(string text, Random random)
    {
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        if (tokens.Count == 0)
        {
            return text;
        }

        var (one, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
        switch (random.Next(4))
        {
            case 0:
                tokens.RemoveAt(one);
                break;
            case 1:
                (tokens[one], tokens[other]) = (tokens[other], tokens[one]);
                break;
            case 2:
                tokens.InsertRange(one, tokens.Skip(other).Take(random.Next(1, 40)).ToList());
                break;
            default:
                tokens[one] = Replacements[random.Next(Replacements.Length)];
                break;
        }

        return string.Join(' ', tokens);
    }

    [GeneratedRegex(@"""(\\.|[^""\\])*""|[{}\[\]:,]|[^\s{}\[\]:,""]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Token();
}
