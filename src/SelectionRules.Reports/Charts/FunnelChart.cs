using OxyPlot.Axes;
using OxyPlot.Series;
using SelectionRules.Reports.Pages;

namespace SelectionRules.Reports.Charts;

/// <summary>Bars of those who came as far as each step, one colour a group.</summary>
internal static class FunnelChart
{
    private const int Width = 860;

    public static string Of(Sequence<FunnelStep> steps, ReportWording words)
    {
        var stages = steps.Select(step => step.Stage).Distinct(StringComparer.Ordinal).ToList();
        var groups = steps.Select(step => step.Group).Distinct(StringComparer.Ordinal).ToList();
        var series = groups.Count > Chart.MostGroups
            ? [(Title: words["all_groups"], Reached: stages.ConvertAll(stage => steps.Where(step => step.Stage == stage).Sum(step => step.Reached)), Left: steps.Where(step => step.Stage == stages[^1]).Sum(step => step.GoesOn))]
            : groups.ConvertAll(group => (
                Title: words.Group(group),
                Reached: stages.ConvertAll(stage => steps.First(step => step.Stage == stage && step.Group == group).Reached),
                Left: steps.Last(step => step.Group == group).GoesOn));
        List<string> labels = [words["applied"], .. stages.Skip(1).Select(words.Stage), words["laureates"]];
        var plot = Chart.Empty(left: 230);
        plot.Axes.Add(Chart.Names(labels));
        plot.Axes.Add(Chart.Scale(AxisPosition.Bottom, words["candidates"], words.Tick, isCounted: true));
        foreach (var (position, group) in series.Index())
        {
            var bars = new BarSeries { Title = group.Title, FillColor = Chart.OfGroup(position), StrokeThickness = 0, LabelPlacement = LabelPlacement.Outside, LabelFormatString = "{0:#}", LabelMargin = 6, TextColor = Chart.Ink };
            foreach (var reached in group.Reached.Append(group.Left))
            {
                bars.Items.Add(new BarItem(reached));
            }

            plot.Series.Add(bars);
        }

        return Chart.Draw(plot, Width, 90 + (labels.Count * Math.Max(28, 15 * series.Count)), words["funnel"]);
    }
}
