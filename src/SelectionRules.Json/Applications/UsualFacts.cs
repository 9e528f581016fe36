using System.Buffers.Text;
using System.Text;

namespace SelectionRules.Json;

/// <summary>Reads an object of facts in the form that nearly all have: in the order in which a procedure defines them, no white space, no escapes.</summary>
/// <remarks>It only ever accepts, as <see cref="UsualLine"/> does.</remarks>
internal sealed class UsualFacts
{
    private readonly (FactDefinition Definition, byte[] Name, (byte[] Quoted, Fact Fact)[] Codes)[] definitions;
    private readonly List<Fact> facts = [];

    /// <summary>Makes a reader of facts.</summary>
    public UsualFacts(Sequence<FactDefinition> definitions) => this.definitions =
    [
        .. definitions.Select(definition => (
            definition,
            Encoding.UTF8.GetBytes($"\"{definition.Id}\":"),
            definition.Codes.Select(code => (Encoding.UTF8.GetBytes($"\"{code}\""), new Fact(definition.Id, code))).ToArray())),
    ];

    /// <summary>Takes an object off the front of what is left of a line.</summary>
    public bool TryTake(ref ReadOnlySpan<byte> rest, out Sequence<Fact> stated)
    {
        facts.Clear();
        stated = [];
        if (!Take(ref rest, "{"u8))
        {
            return false;
        }

        var isFirst = true;
        foreach (var (definition, name, codes) in definitions)
        {
            var start = rest;
            if (!((isFirst || Take(ref rest, ","u8)) && Take(ref rest, name)))
            {
                rest = start;
                if (!definition.MayBeMissing)
                {
                    return false;
                }

                continue;
            }

            isFirst = false;
            if (Take(ref rest, "null"u8))
            {
                if (!definition.MayBeMissing)
                {
                    return false;
                }
            }
            else if (Value(ref rest, definition, codes) is { } fact)
            {
                facts.Add(fact);
            }
            else
            {
                return false;
            }
        }

        stated = [.. facts];
        return Take(ref rest, "}"u8);
    }

    private static Fact? Value(ref ReadOnlySpan<byte> rest, FactDefinition definition, (byte[] Quoted, Fact Fact)[] codes)
    {
        switch (definition.Kind)
        {
            case FactKind.Truth:
                return Take(ref rest, "true"u8) ? new Fact(definition.Id, true) : Take(ref rest, "false"u8) ? new Fact(definition.Id, false) : null;
            case FactKind.Date when rest is [(byte)'"', _, _, _, _, _, _, _, _, _, _, (byte)'"', ..] && FixedForm.TryReadDate(rest[1..11], out var date):
                rest = rest[12..];
                return new Fact(definition.Id, date);
            case FactKind.Number when TryTakeNumber(ref rest, out var number) && number >= definition.Minimum && number <= definition.Maximum:
                return new Fact(definition.Id, number);
            case FactKind.Code:
                foreach (var (quoted, fact) in codes)
                {
                    if (Take(ref rest, quoted))
                    {
                        return fact;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    // A zero before other digits, a fraction and an exponent are for those who know all of JSON.
    private static bool TryTakeNumber(ref ReadOnlySpan<byte> rest, out long number)
    {
        if (!Utf8Parser.TryParse(rest, out number, out var length) || rest[0] is (byte)'+' or (byte)'-' || (rest[0] == '0' && length > 1) || rest.Length == length || rest[length] is not ((byte)',' or (byte)'}'))
        {
            return false;
        }

        rest = rest[length..];
        return true;
    }

    private static bool Take(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text)
    {
        var isThere = rest.StartsWith(text);
        rest = isThere ? rest[text.Length..] : rest;
        return isThere;
    }
}
