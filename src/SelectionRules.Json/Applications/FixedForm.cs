using NodaTime;

namespace SelectionRules.Json;

/// <summary>Reads dates and instants in the form that nearly all have; what it does not read may still be one.</summary>
internal static class FixedForm
{
    /// <summary>Reads <c>2025-10-26</c>.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        if (text is [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
            && TryReadDigits(text[..4], out var year) && TryReadDigits(text[5..7], out var month) && TryReadDigits(text[8..], out var day)
            && year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            date = new LocalDate(year, month, day);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>Reads <c>2025-10-26T22:59:30Z</c>.</summary>
    public static bool TryReadInstant(ReadOnlySpan<byte> text, out Instant instant)
    {
        if (text is [.., (byte)'T', _, _, (byte)':', _, _, (byte)':', _, _, (byte)'Z'] && TryReadDate(text[..^10], out var date)
            && TryReadDigits(text[^9..^7], out var hour) && TryReadDigits(text[^6..^4], out var minute) && TryReadDigits(text[^3..^1], out var second)
            && hour <= 23 && minute <= 59 && second <= 59)
        {
            instant = date.At(new LocalTime(hour, minute, second)).InUtc().ToInstant();
            return true;
        }

        instant = default;
        return false;
    }

    private static bool TryReadDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (10 * number) + digit - '0';
        }

        return true;
    }
}
