using System.Globalization;
using System.Xml.Linq;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;

namespace SelectionRules.Reports.Charts;

/// <summary>Draws plots as SVG of a page: coloured by the page, so that it can be light, dark or printed.</summary>
/// <remarks>The plotting library knows colours only: each role has a colour that stands for it, and is replaced by the name that the page gives a colour to.</remarks>
internal static class Chart
{
    /// <summary>How many groups can be told apart by colour; more are shown as one.</summary>
    public const int MostGroups = 6;

    public static readonly OxyColor Ink = OxyColor.FromRgb(1, 1, 1);
    public static readonly OxyColor Grid = OxyColor.FromRgb(2, 2, 2);
    public static readonly OxyColor PassMark = OxyColor.FromRgb(3, 3, 3);
    public static readonly OxyColor Cutoff = OxyColor.FromRgb(4, 4, 4);
    public static readonly OxyColor Card = OxyColor.FromRgb(5, 5, 5);
    private const int FirstGroup = 10;
    private const int LettersOfName = 34;

    private static readonly Dictionary<string, string> Roles = new(StringComparer.Ordinal)
    {
        [Name(Ink)] = "var(--ink)",
        [Name(Grid)] = "var(--grid)",
        [Name(PassMark)] = "var(--pass-mark)",
        [Name(Cutoff)] = "var(--cutoff)",
        [Name(Card)] = "var(--card)",
    };

    public static OxyColor OfGroup(int position) => OxyColor.FromRgb((byte)(FirstGroup + position), (byte)(FirstGroup + position), (byte)(FirstGroup + position));

    /// <summary>Returns an empty plot with the look of the page.</summary>
    public static PlotModel Empty(double left) => new()
    {
        PlotAreaBorderThickness = new OxyThickness(0),
        PlotMargins = new OxyThickness(left, 8, 24, 48),
        Padding = new OxyThickness(0),
        TextColor = Ink,
        DefaultFontSize = 13,
        Background = OxyColors.Transparent,
    };

    /// <summary>Returns an axis with the look of the page; its numbers are written by the function.</summary>
    public static LinearAxis Scale(AxisPosition position, string title, Func<double, string> tick, bool isCounted = false) => new()
    {
        Position = position,
        Title = title,
        TitleFontSize = 13,
        LabelFormatter = tick,
        // The first number of each axis stands beside that of the other.
        AxisTickToLabelDistance = position == AxisPosition.Bottom ? 9 : 4,
        // Beside ticks of up to five digits.
        AxisTitleDistance = position == AxisPosition.Left ? 30 : 10,
        TicklineColor = Ink,
        AxislineColor = Ink,
        AxislineStyle = position == AxisPosition.Bottom ? LineStyle.Solid : LineStyle.None,
        TickStyle = TickStyle.None,
        MajorGridlineStyle = isCounted ? LineStyle.Solid : LineStyle.None,
        MajorGridlineColor = Grid,
        Minimum = isCounted ? 0 : double.NaN,
        MinimumMajorStep = isCounted ? 1 : 0,
        MaximumPadding = isCounted ? 0.08 : 0,
        MinimumPadding = 0,
        IsZoomEnabled = false,
        IsPanEnabled = false,
    };

    /// <summary>Returns an axis of names from the top to the bottom, long ones cut short.</summary>
    public static CategoryAxis Names(IReadOnlyList<string> names) => new()
    {
        Position = AxisPosition.Left,
        ItemsSource = names.Select(name => name.Length > LettersOfName ? $"{name[..(LettersOfName - 1)]}…" : name).ToList(),
        StartPosition = 1,
        EndPosition = 0,
        Minimum = -0.5,
        Maximum = names.Count - 0.5,
        TickStyle = TickStyle.None,
        AxislineStyle = LineStyle.None,
        GapWidth = 0.35,
        IsZoomEnabled = false,
    };

    /// <summary>Draws a plot, with a legend above it where several series have a title; what it shows stands in a table beside it, so that it has a name and no more.</summary>
    public static string Draw(PlotModel plot, int width, int height, string name)
    {
        if (plot.Series.Count(series => series.Title is not null) > 1)
        {
            plot.Legends.Add(new Legend
            {
                LegendPlacement = LegendPlacement.Outside,
                LegendPosition = LegendPosition.TopLeft,
                LegendOrientation = LegendOrientation.Horizontal,
                LegendTextColor = Ink,
                LegendMargin = 0,
                // The library guesses how wide a text is, and guesses too little.
                LegendItemSpacing = 44,
                LegendFontSize = 13,
            });
        }

        var svg = XElement.Parse(new SvgExporter { Width = width, Height = height, UseVerticalTextAlignmentWorkaround = true }.ExportToString(plot));
        // Nothing is drawn outside the picture; and the names of clipping paths would meet those of the other pictures of the page.
        svg.Descendants().Where(element => element.Name.LocalName == "defs").Remove();
        foreach (var attribute in svg.Descendants().Attributes().ToList())
        {
            if (attribute.Name.LocalName is "clip-path" or "font-family")
            {
                attribute.Remove();
            }
            else if (attribute.Name.LocalName is "style" or "fill" or "stroke")
            {
                attribute.Value = Coloured(attribute.Value);
            }
        }

        svg.SetAttributeValue("width", null);
        svg.SetAttributeValue("height", null);
        svg.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        svg.SetAttributeValue("role", "img");
        svg.SetAttributeValue("aria-label", name);
        svg.SetAttributeValue("class", "chart");
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static string Coloured(string style)
    {
        foreach (var (colour, role) in Roles)
        {
            style = style.Replace(colour, role, StringComparison.Ordinal);
        }

        for (var group = 0; group < MostGroups; group++)
        {
            style = style.Replace(Name(OfGroup(group)), string.Create(CultureInfo.InvariantCulture, $"var(--group-{group})"), StringComparison.Ordinal);
        }

        return style;
    }

    private static string Name(OxyColor colour) => string.Create(CultureInfo.InvariantCulture, $"rgb({colour.R},{colour.G},{colour.B})");
}
