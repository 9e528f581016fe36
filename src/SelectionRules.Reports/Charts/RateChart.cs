using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using SelectionRules.Reports.Pages;

namespace SelectionRules.Reports.Charts;

/// <summary>Pass rates as points with their intervals, one colour a group.</summary>
internal static class RateChart
{
    private const int Width = 860;
    private const double Spread = 0.5;

    /// <param name="rates">The rates.</param>
    /// <param name="known">All groups, in the order in which they have their colours.</param>
    /// <param name="words">The words.</param>
    public static string Of(PassRates rates, Sequence<string> known, ReportWording words)
    {
        var stages = rates.Rates.Where(rate => !rate.IsSuppressed).Select(rate => rate.Stage).Distinct(StringComparer.Ordinal).ToList();
        var groups = known.AsEnumerable().Index().Where(group => rates.Rates.Any(rate => !rate.IsSuppressed && string.Equals(rate.Group, group.Item, StringComparison.Ordinal))).ToList();
        if (stages.Count == 0 || known.Count > Chart.MostGroups)
        {
            return string.Empty;
        }

        var plot = Chart.Empty(left: 230);
        plot.Axes.Add(Chart.Names(stages.ConvertAll(words.Stage)));
        var scale = Chart.Scale(AxisPosition.Bottom, words["rate_percent"], words.Tick);
        (scale.Minimum, scale.Maximum, scale.MajorStep) = (0, 100, 20);
        (scale.MajorGridlineStyle, scale.MajorGridlineColor) = (LineStyle.Solid, Chart.Grid);
        plot.Axes.Add(scale);
        foreach (var (position, (colour, group)) in groups.Index())
        {
            var points = new ScatterSeries { Title = words.Group(group), MarkerType = MarkerType.Circle, MarkerSize = 5, MarkerFill = Chart.OfGroup(colour) };
            foreach (var rate in rates.Rates.Where(rate => !rate.IsSuppressed && string.Equals(rate.Group, group, StringComparison.Ordinal)))
            {
                var counts = rate.Counts!;
                var (lower, share, upper) = (Percent(counts.Lower), Percent(counts.Rate), Percent(counts.Upper));
                // The groups of a stage stand apart, so that their intervals do not cover each other.
                var height = stages.IndexOf(rate.Stage) + (groups.Count == 1 ? 0 : (((double)position / (groups.Count - 1)) - 0.5) * Spread);
                points.Points.Add(new ScatterPoint(share, height));
                plot.Series.Add(Interval(lower, upper, height, colour));
            }

            plot.Series.Add(points);
        }

        return Chart.Draw(plot, Width, 90 + (stages.Count * Math.Max(28, 16 * groups.Count)), words["rates"]);
    }

    private static LineSeries Interval(double lower, double upper, double height, int group)
    {
        var line = new LineSeries { Color = Chart.OfGroup(group), StrokeThickness = 2 };
        line.Points.Add(new DataPoint(lower, height));
        line.Points.Add(new DataPoint(upper, height));
        return line;
    }

    private static double Percent(Fraction share) => DistributionChart.Number(share * 100);
}
