using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace SelectionRules.Json.Tests;

/// <summary>Whatever the bytes: no exception, no more than fifty errors, each with a place, and the same whatever the sizes of the pieces that the file arrives in.</summary>
public sealed class ReadingFuzzTests
{
    private const string Rich =
        """{"candidate":"A","receivedAt":"2025-10-26T23:59:59.999999999+01:00","documents":["cv","x"],"citizenships":["BE","FR"],"irreproachableConduct":true,"civilAndPoliticalRights":false,"diplomas":[{"level":"bachelor","field":"law","language":"nl","awardedOn":"2020-06-30","country":"BE","recognition":"domestic"}],"experience":[{"domain":"social-media","from":"2020-01-01","to":null}],"chosenLanguageRole":"fr","facts":{}}""";

    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 4).Select(i => Rich.Replace("\"A\"", $"\"A{i}\"", StringComparison.Ordinal))));

    // Pieces that a hand or a program could write by mistake.
    private static readonly string[] Pieces =
        ["\n", "\r\n", "\r", "\"", "\\", "\\ud800", "\\u0000", "{", "}", "[", "]", "[[[[[[[[[", ",", ":", "null", "-1e999", "\uFEFF", "\0", "é", "\u2028", "\"candidate\":\"A1\",", "9999-12-31", "-18:00", "{}", "//", " "];

    [DrawnProperty(3000)]
    public Property Read_MutatedFile_GivesApplicationsOrErrorsWithPlaces() => Prop.ForAll(Mutated().ToArbitrary(), IsHandled);

    [DrawnProperty(1000)]
    public Property Read_RandomBytes_GivesErrorsWithPlaces() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), IsHandled);

    private static bool IsHandled(byte[] bytes)
    {
        var whole = Reading.Of(bytes);
        var slow = Reading.Of(bytes, chunk: 3);

        return whole.Errors.Length <= InputErrors.Limit
            && whole.Errors.All(HasPlace)
            && whole.Errors.SequenceEqual(slow.Errors)
            && whole.Applications.SequenceEqual(slow.Applications)
            && whole.Applications.Select(application => application.Candidate).Distinct().Count() == whole.Applications.Count;
    }

    private static bool HasPlace(string error) =>
        error.Split(':') is [var line, var column, ..] && int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) >= 1 && int.Parse(column, System.Globalization.CultureInfo.InvariantCulture) >= 1;

    private static Gen<byte[]> Mutated() =>
        from count in Gen.Choose(1, 6)
        from mutations in Mutation().ArrayOf(count)
        select mutations.Aggregate(Valid, (bytes, mutate) => mutate(bytes));

    private static Gen<Func<byte[], byte[]>> Mutation() =>
        from place in Gen.Choose(0, Valid.Length - 1)
        from length in Gen.Choose(1, 40)
        from value in Gen.Choose(0, 255)
        from piece in Gen.Elements(Pieces)
        from kind in Gen.Choose(0, 3)
        select (Func<byte[], byte[]>)(bytes =>
        {
            var start = Math.Min(place, bytes.Length);
            var end = Math.Min(start + length, bytes.Length);
            return kind switch
            {
                0 => [.. bytes[..start], .. bytes[end..]],
                1 => [.. bytes[..start], (byte)value, .. bytes[Math.Min(start + 1, bytes.Length)..]],
                2 => [.. bytes[..start], .. Encoding.UTF8.GetBytes(piece), .. bytes[start..]],
                _ => [.. bytes[..end], .. bytes[start..]],
            };
        });
}
