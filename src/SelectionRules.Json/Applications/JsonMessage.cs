using System.Text.Json;

namespace SelectionRules.Json;

/// <summary>Takes the place off the message of a parser: the error gives it in its own way.</summary>
internal static class JsonMessage
{
    // A parser quotes what it does not understand, however long that is.
    private const int Longest = 300;

    public static string Of(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return Quote.Shown((end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.'), Longest);
    }
}
