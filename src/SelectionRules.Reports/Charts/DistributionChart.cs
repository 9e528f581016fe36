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

    // Of the numbers below the axis, with what lies between them.
    private const int MostLettersOfTicks = 60;

    public static string Of(ScoreDistribution distribution, string name, ReportWording words)
    {
        var plot = Chart.Empty(left: 72);
        // The unit is a bin: what its edges are is told exactly, however near to each other they are.
        var scale = Chart.Scale(AxisPosition.Bottom, words["score"], tick => words.Decimal(distribution.Bins[0].From + (WidthOf(distribution) * (int)Math.Round(tick))));
        var longest = distribution.Bins.AsEnumerable().Max(bin => words.Decimal(bin.To).Length);
        (scale.Minimum, scale.Maximum, scale.MajorStep) = (0, distribution.Bins.Count, StepOf(distribution, MostLettersOfTicks / (longest + 2)));
        plot.Axes.Add(scale);
        plot.Axes.Add(Chart.Scale(AxisPosition.Left, words["candidates"], words.Tick, isCounted: true));
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
                    const double Gap = 0.06;
                    bars.Items.Add(new RectangleBarItem(position + Gap, below[position], position + 1 - Gap, below[position] + count));
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

    private static Fraction WidthOf(ScoreDistribution distribution) => distribution.Bins[0].To - distribution.Bins[0].From;

    // As many bins between two ticks as it takes for their numbers to stand apart: 1, 2, 5, 10 and so on.
    private static int StepOf(ScoreDistribution distribution, int most)
    {
        var steps = new[] { 1, 2, 5, 10, 20 };
        return steps.FirstOrDefault(step => distribution.Bins.Count / step < Math.Max(most, 2), distribution.Bins.Count);
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
            var (x, isPassMark) = (Number((line.Value - distribution.Bins[0].From) / WidthOf(distribution)), line.Kind == DistributionLineKind.PassMark);
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
                Text = Label(line, distribution, words),
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

    /// <summary>Names a line by its value, which is told apart from those of the other lines and from the edges of the bins.</summary>
    public static string Label(DistributionLine line, ScoreDistribution distribution, ReportWording words)
    {
        var value = words.Number(line.Value, [.. distribution.Lines.Select(other => (Fraction?)other.Value), .. distribution.Bins.SelectMany(bin => (Fraction?[])[bin.From, bin.To])]);
        var name = $"{words[line.Kind == DistributionLineKind.PassMark ? "pass_mark" : "cutoff"]} {(line.IsExclusive ? $"{words.Texts["Comparison.MoreThan"]} " : string.Empty)}{value}";
        return line.Group.Length == 0 ? name : $"{name} ({words.Group(line.Group)})";
    }
}
