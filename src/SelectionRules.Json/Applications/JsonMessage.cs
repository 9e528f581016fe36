using System.Text.Json;

namespace SelectionRules.Json;

/// <summary>Takes the place off the message of a parser: the error gives it in its own way.</summary>
internal static class JsonMessage
{
    public static string Of(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
