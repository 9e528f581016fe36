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
    private const double MarginLeft = 72;
    private const double MarginRight = 24;
    private const double WidthOfLetter = 7.2;

    // As the picture is drawn, below its legend.
    private const double HeightOfBars = 215;
    private const double HeightOfRow = 19;

    // Of the numbers below the axis, with what lies between them.
    private const int MostLettersOfTicks = 60;

    public static string Of(ScoreDistribution distribution, string name, ReportWording words)
    {
        var plot = Chart.Empty(left: MarginLeft);
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

    // Above the bars, a row for each line: it ends at its name, so that no name lies on another one.
    private static void AddLines(PlotModel plot, ScoreDistribution distribution, int highest, ReportWording words)
    {
        List<(DistributionLine Line, double X, string Name, bool IsLeft)> lines = Placed([.. distribution.Lines.OrderBy(line => line.Value).Select(line => (
            line, Number((line.Value - distribution.Bins[0].From) / WidthOf(distribution)), Label(line, distribution, words, isBrief: true)))], distribution.Bins.Count);
        var top = highest * HeightOfBars / Math.Max(HeightOfRow, HeightOfBars - (lines.Count * HeightOfRow));
        plot.Axes[1].Maximum = top;
        List<TextAnnotation> names = [];
        foreach (var (row, (line, x, name, isLeft)) in lines.Index())
        {
            var isPassMark = line.Kind == DistributionLineKind.PassMark;
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
                Text = name,
                TextPosition = new DataPoint(x, height),
                Offset = new ScreenVector(isLeft ? -6 : 6, 0),
                TextHorizontalAlignment = isLeft ? HorizontalAlignment.Right : HorizontalAlignment.Left,
                TextVerticalAlignment = VerticalAlignment.Top,
                TextColor = Chart.Ink,
                Background = Chart.Card,
                StrokeThickness = 0,
                Padding = new OxyThickness(2, 0, 2, 0),
            });
        }

        names.ForEach(plot.Annotations.Add);
    }

    // From the top: a name to the left of its line crosses only lines of lower values that go higher, one to the right only those of higher values.
    // So the lines with a name to the left come first, the highest value on top; and after them those with one to the right, the lowest on top.
    private static List<(DistributionLine Line, double X, string Name, bool IsLeft)> Placed(List<(DistributionLine Line, double X, string Name)> lines, int bins)
    {
        const double Across = Width - MarginLeft - MarginRight;
        var left = Enumerable.Range(0, lines.Count + 1).Select(count => (int?)count).FirstOrDefault(count => lines.Take(count!.Value).All(FitsLeft) && lines.Skip(count.Value).All(FitsRight));
        return left is { } those
            ? [.. lines.Take(those).Reverse().Select(line => (line.Line, line.X, line.Name, true)), .. lines.Skip(those).Select(line => (line.Line, line.X, line.Name, false))]
            : [.. lines.Select(line => (line.Line, line.X, line.Name, line.X > bins / 2.0))];

        bool FitsLeft((DistributionLine Line, double X, string Name) line) => WidthOfName(line.Name) < line.X * Across / bins;

        bool FitsRight((DistributionLine Line, double X, string Name) line) => WidthOfName(line.Name) < (bins - line.X) * Across / bins;

        double WidthOfName(string name) => 10 + (name.Length * WidthOfLetter);
    }

    /// <summary>Names a line by its value, which is told apart from those of the other lines and from the edges of the bins.</summary>
    public static string Label(DistributionLine line, ScoreDistribution distribution, ReportWording words, bool isBrief = false)
    {
        Fraction?[] beside = [.. distribution.Lines.Select(other => (Fraction?)other.Value), .. distribution.Bins.SelectMany(bin => (Fraction?[])[bin.From, bin.To])];
        var value = isBrief ? words.Brief(line.Value, beside) : words.Number(line.Value, beside);
        var name = $"{words[line.Kind == DistributionLineKind.PassMark ? "pass_mark" : "cutoff"]}{(line.IsExclusive ? $"{words["colon"]} {words.Texts["Comparison.MoreThan"]}" : string.Empty)} {value}";
        return line.Group.Length == 0 ? name : $"{name} ({words.Group(line.Group)})";
    }
}
