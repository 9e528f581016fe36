namespace SelectionRules;

/// <summary>Writes exact numbers for people so that no decision can be misread: a fail never looks like the pass mark, two different scores never look equal.</summary>
internal static class DecisionSafeNumber
{
    private const int FewestDecimals = 2;
    private const int MostDecimals = 6;

    /// <summary>Writes a number beside those that it is read against: the exact decimal where it has at most 6 decimals, else the fraction and as many decimals as it takes.</summary>
    public static string Of(Texts texts, Fraction value, params ReadOnlySpan<Fraction?> beside)
    {
        if (Exact(value) is { } exact)
        {
            return texts.Number(exact);
        }

        return texts.Say("About", ("fraction", value.ToString()), ("decimal", About(texts, value, beside)));
    }

    /// <summary>Writes about how much a number is: with as many decimals as it takes to tell it from those that it is read against.</summary>
    public static string About(Texts texts, Fraction value, params ReadOnlySpan<Fraction?> beside)
    {
        var decimals = FewestDecimals;
        while (!IsTellable(value, decimals, beside))
        {
            decimals++;
        }

        return texts.Number(value.ToDecimalString(decimals));
    }

    /// <summary>Writes a number of at most 6 decimals without needless zeros; none where it has more.</summary>
    public static string? Exact(Fraction value)
    {
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if (Rounding.Apply(value, decimals, RoundingMode.Truncate) == value)
            {
                return value.ToDecimalString(decimals);
            }
        }

        return null;
    }

    // What is shown lies nearer to the number than half way to any other: shown so, two different numbers never meet.
    private static bool IsTellable(Fraction value, int decimals, ReadOnlySpan<Fraction?> beside)
    {
        var error = (Rounding.Apply(value, decimals, RoundingMode.HalfUp) - value).Abs();
        foreach (var other in beside)
        {
            if (other is { } number && number != value && error * 2 >= (number - value).Abs())
            {
                return false;
            }
        }

        return true;
    }
}
