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

    public static string Of(ScoreDistribution distribution, string name, ReportWording words)
    {
        var plot = Chart.Empty(left: 64);
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

        // Lines of several groups lie close to each other: they are named below the picture only.
        var hasOneCutoff = distribution.Lines.Count(line => line.Kind == DistributionLineKind.Cutoff) == 1;
        foreach (var line in distribution.Lines)
        {
            plot.Annotations.Add(Line(line, line.Kind == DistributionLineKind.PassMark || hasOneCutoff ? Label(line, words) : null));
        }

        return Chart.Draw(plot, Width, Height, name);
    }

    // A picture, not a decision: where it is drawn a fraction is as near as a screen can show.
    public static double Number(Fraction value) => (double)value.Numerator / (double)value.Denominator;

    private static LineAnnotation Line(DistributionLine line, string? label)
    {
        var isPassMark = line.Kind == DistributionLineKind.PassMark;
        return new LineAnnotation
        {
            Type = LineAnnotationType.Vertical,
            X = Number(line.Value),
            Color = isPassMark ? Chart.PassMark : Chart.Cutoff,
            TextColor = Chart.Ink,
            LineStyle = isPassMark ? LineStyle.Dash : LineStyle.Solid,
            StrokeThickness = 2,
            Text = label,
            TextOrientation = AnnotationTextOrientation.Vertical,
            TextHorizontalAlignment = HorizontalAlignment.Right,
            TextVerticalAlignment = isPassMark ? VerticalAlignment.Bottom : VerticalAlignment.Top,
        };
    }

    public static string Label(DistributionLine line, ReportWording words)
    {
        var name = $"{words[line.Kind == DistributionLineKind.PassMark ? "pass_mark" : "cutoff"]} {words.Number(line.Value)}";
        return line.Group.Length == 0 ? name : $"{name} ({words.Group(line.Group)})";
    }
}
