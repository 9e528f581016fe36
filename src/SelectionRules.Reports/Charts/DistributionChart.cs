using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;
using SelectionRules.Reports.Pages;

namespace SelectionRules.Reports.Charts;

/// <summary>Bars of how many scores lie where, one colour a group on top of another, with the pass marks and the lines of cutoffs.</summary>
internal static class DistributionChart
{
    private const int Width = 560;
    private const int Height = 300;

    // As the picture is drawn, below its legend.
    private const double HeightOfBars = 215;
    private const double HeightOfRow = 19;

    public static string Of(ScoreDistribution distribution, string name, ReportWording words)
    {
        var plot = Chart.Empty(left: 72);
        var scale = Chart.Scale(AxisPosition.Bottom, words["score"]);
        (scale.Minimum, scale.Maximum) = (Number(distribution.Bins[0].From), Number(distribution.Bins[^1].To));
        plot.Axes.Add(scale);
        plot.Axes.Add(Chart.Scale(AxisPosition.Left, words["candidates"], isCounted: true));
        var isOne = distribution.Groups.Count > Chart.MostGroups;
        var below = new int[distribution.Bins.Count];
        for (var group = 0; group < (isOne ? 1 : distribution.Groups.Count); group++)
        {
            var bars = new RectangleBarSeries { Title = isOne ? words["all_groups"] : words.Group(distribution.Groups[group]), FillColor = Chart.OfGroup(group), StrokeThickness = 0 };
            foreach (var (position, bin) in distribution.Bins.AsEnumerable().Index())
            {
                var count = isOne ? bin.Count : bin.Counts[group];
                if (count > 0)
                {
                    var (from, to) = (Number(bin.From), Number(bin.To));
                    var gap = (to - from) * 0.06;
                    bars.Items.Add(new RectangleBarItem(from + gap, below[position], to - gap, below[position] + count));
                    below[position] += count;
                }
            }

            if (bars.Items.Count > 0)
            {
                plot.Series.Add(bars);
            }
        }

        AddLines(plot, distribution, below.Max(), words);
        return Chart.Draw(plot, Width, Height, name);
    }

    // A picture, not a decision: where it is drawn a fraction is as near as a screen can show.
    public static double Number(Fraction value) => (double)value.Numerator / (double)value.Denominator;

    // Above the bars, a row for each line: it ends at its name, so that no name lies on another one; names lie on the lines that they cross.
    private static void AddLines(PlotModel plot, ScoreDistribution distribution, int highest, ReportWording words)
    {
        List<DistributionLine> lines = [.. distribution.Lines.OrderBy(line => line.Value)];
        var top = highest * HeightOfBars / Math.Max(HeightOfRow, HeightOfBars - (lines.Count * HeightOfRow));
        var (counts, middle) = (plot.Axes[1], (plot.Axes[0].Minimum + (2 * plot.Axes[0].Maximum)) / 3);
        counts.Maximum = top;
        List<TextAnnotation> names = [];
        foreach (var (row, line) in lines.Index())
        {
            var (x, isPassMark) = (Number(line.Value), line.Kind == DistributionLineKind.PassMark);
            var height = top - (row * HeightOfRow * top / HeightOfBars);
            plot.Annotations.Add(new LineAnnotation
            {
                Type = LineAnnotationType.Vertical,
                X = x,
                MaximumY = height,
                Color = isPassMark ? Chart.PassMark : Chart.Cutoff,
                LineStyle = isPassMark ? LineStyle.Dash : LineStyle.Solid,
                StrokeThickness = 2,
            });
            names.Add(new TextAnnotation
            {
                Text = Label(line, words),
                TextPosition = new DataPoint(x, height),
                Offset = new ScreenVector(x > middle ? -6 : 6, 0),
                TextHorizontalAlignment = x > middle ? HorizontalAlignment.Right : HorizontalAlignment.Left,
                TextVerticalAlignment = VerticalAlignment.Top,
                TextColor = Chart.Ink,
                Background = Chart.Card,
                StrokeThickness = 0,
                Padding = new OxyThickness(2, 0, 2, 0),
            });
        }

        names.ForEach(plot.Annotations.Add);
    }

    public static string Label(DistributionLine line, ReportWording words)
    {
        var name = $"{words[line.Kind == DistributionLineKind.PassMark ? "pass_mark" : "cutoff"]} {words.Number(line.Value)}";
        return line.Group.Length == 0 ? name : $"{name} ({words.Group(line.Group)})";
    }
}
