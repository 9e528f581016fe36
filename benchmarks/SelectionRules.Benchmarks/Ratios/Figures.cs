using System.Globalization;

namespace SelectionRules.Benchmarks;

/// <summary>Prints one figure a line: a name, a number, and where it helps what the number was made of.</summary>
public sealed class Figures(TextWriter output)
{
    /// <summary>Prints how many times one time is as long as another.</summary>
    public void Ratio(string name, double milliseconds, double comparedWith) =>
        Line(name, milliseconds / comparedWith, string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.##} ms / {comparedWith:0.##} ms"));

    /// <summary>Prints a number.</summary>
    public void Line(string name, double value, string note)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.0##}  # {note}"));
        output.Flush();
    }
}
