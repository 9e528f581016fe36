using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace SelectionRules.Benchmarks;

/// <summary>Draws the times in a file of figures: <c>name/peer ratio  # peer ms / ours ms</c>.</summary>
public static class ResultChart
{
    private const double Shortest = 1;

    private static readonly (string Name, string Title)[] Suites =
    [
        ("chamber-open", "open ranking"),
        ("chamber-notice", "notice with its cutoff"),
        ("french-judges", "French judges"),
        ("luxembourg-teachers", "Luxembourg teachers"),
        ("brazilian-contest", "Brazilian contest"),
    ];

    private static readonly (string Peer, string Title, OxyColor Colour)[] Peers =
    [
        ("ours", "SelectionRules", OxyColor.FromRgb(0x1B, 0x5E, 0x9B)),
        ("duckdb", "DuckDB", OxyColor.FromRgb(0xE6, 0xA1, 0x17)),
        ("linq", "LINQ with decimals", OxyColor.FromRgb(0x9A, 0x9A, 0x9A)),
    ];

    /// <summary>Reads figures and writes the chart as SVG.</summary>
    /// <exception cref="InvalidOperationException">A figure is missing.</exception>
    public static void Write(string figures, string svg)
    {
        var times = Read(File.ReadLines(figures));
        var model = new PlotModel { Title = "A million candidates: milliseconds, shorter is better", TitleFontSize = 15, DefaultFont = "Arial", PlotAreaBorderThickness = new OxyThickness(0), PlotMargins = new OxyThickness(150, double.NaN, 60, double.NaN) };
        model.Legends.Add(new Legend { LegendPosition = LegendPosition.BottomCenter, LegendPlacement = LegendPlacement.Outside, LegendOrientation = LegendOrientation.Horizontal, LegendMargin = 16 });
        // Bars grow upwards: the first suite is the last category.
        var categories = new CategoryAxis { Position = AxisPosition.Left, GapWidth = 0.4, TickStyle = TickStyle.None };
        categories.Labels.AddRange(Suites.Reverse().Select(suite => suite.Title));
        model.Axes.Add(categories);
        model.Axes.Add(new LogarithmicAxis { Position = AxisPosition.Bottom, Minimum = Shortest, Maximum = 2 * times.Values.Max(), MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColors.Gainsboro, MinorTickSize = 0 });
        foreach (var (peer, title, colour) in Peers.Reverse())
        {
            var series = new BarSeries { Title = title.PadRight(RoomOf(title)), FillColor = colour, BaseValue = Shortest, LabelFormatString = "{0:0.#}", LabelPlacement = LabelPlacement.Outside, LabelMargin = 6 };
            series.Items.AddRange(Suites.Reverse().Select(suite => new BarItem(times.TryGetValue((suite.Name, peer), out var time) ? time : throw new InvalidOperationException($"{figures} has no {suite.Name}/{peer}."))));
            model.Series.Add(series);
        }

        using var stream = File.Create(svg);
        new SvgExporter { Width = 820, Height = 460 }.Export(model, stream);
    }

    // The exporter measures text a quarter too short and cuts a legend off there: spaces at the end, which nobody sees, make up for it.
    private static int RoomOf(string title) => (title.Length * 2) + 4;

    private static Dictionary<(string Suite, string Peer), double> Read(IEnumerable<string> lines)
    {
        var times = new Dictionary<(string, string), double>();
        foreach (var line in lines)
        {
            if (line.Split([' ', '/', '#'], StringSplitOptions.RemoveEmptyEntries) is [var suite, ("duckdb" or "linq") and var peer, _, var theirs, "ms", var ours, "ms"])
            {
                times[(suite, peer)] = double.Parse(theirs, CultureInfo.InvariantCulture);
                times[(suite, "ours")] = double.Parse(ours, CultureInfo.InvariantCulture);
            }
        }

        return times;
    }
}
