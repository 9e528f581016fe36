using System.Globalization;
using Ardalis.GuardClauses;
using Fluid;

namespace SelectionRules.Letters;

/// <summary>A template of a letter, in the Liquid language: a body replaces it by its own.</summary>
/// <remarks>
/// <para>A template sees <c>language</c>, <c>words</c> (headings in that language), <c>candidate</c>, <c>title</c>, <c>authority</c>, <c>decisions</c>, <c>provisional</c>, <c>marks</c>, <c>reasons</c> (<c>depth</c>, <c>indent</c>, <c>mark</c>, <c>text</c>, <c>clause</c>) and <c>appeal</c>.</para>
/// <para>Every text is inert in the format before the template sees it. A template reads no file, stops after a million steps, and has ranges of at most 10,000 numbers.</para>
/// </remarks>
public sealed class LetterTemplate
{
    private const int MostSteps = 1_000_000;
    private static readonly FluidParser Parser = new();
    private static readonly WordList Words = new(typeof(LetterTemplate).Assembly, "SelectionRules.Letters.Words");
    private readonly IFluidTemplate template;

    private LetterTemplate(IFluidTemplate template, LetterFormat format)
    {
        this.template = template;
        Format = format;
    }

    /// <summary>Gets what it writes.</summary>
    public LetterFormat Format { get; }

    /// <summary>Returns the template of this library.</summary>
    public static LetterTemplate Standard(LetterFormat format)
    {
        var name = Guard.Against.EnumOutOfRange(format) == LetterFormat.Html ? "letter.html" : "letter.md";
        using var reader = new StreamReader(typeof(LetterTemplate).Assembly.GetManifestResourceStream(name)!);
        return Parse(reader.ReadToEnd(), format);
    }

    /// <summary>Reads a template.</summary>
    /// <exception cref="FormatException">It is no template; the message says where.</exception>
    public static LetterTemplate Parse(string text, LetterFormat format)
    {
        Guard.Against.EnumOutOfRange(format);
        return Parser.TryParse(Guard.Against.Null(text), out var template, out var error)
            ? new LetterTemplate(new BoundedRange.Rewriter().VisitTemplate(template), format)
            : throw new FormatException($"This is no template: {error}");
    }

    /// <summary>Writes a letter.</summary>
    /// <exception cref="FormatException">The template names something that there is not, does not end, or writes nothing.</exception>
    public string Render(Letter letter)
    {
        Guard.Against.Null(letter);
        var options = new TemplateOptions { CultureInfo = CultureInfo.InvariantCulture, TimeZone = TimeZoneInfo.Utc, MaxSteps = MostSteps, StrictVariables = true, StrictFilters = true };
        var context = new TemplateContext(options);
        foreach (var (name, value) in Values(letter))
        {
            context.SetValue(name, value);
        }

        string text;
        try
        {
            text = template.Render(context, NullEncoder.Default);
        }
        catch (Exception exception)
        {
            throw new FormatException($"The template fails for {letter.Candidate}: {WhyOf(exception)}", exception);
        }

        return string.IsNullOrWhiteSpace(text) ? throw new FormatException($"The template writes nothing for {letter.Candidate}.") : text;
    }

    // A template includes no other one, so that what the engine calls a recursion is a loop that takes too many steps.
    private static string WhyOf(Exception exception) => exception switch
    {
        OutOfMemoryException => "it writes more than memory holds.",
        InvalidOperationException { Message: var message } when message.Contains("recursion", StringComparison.Ordinal) => $"it does not end within {MostSteps} steps.",
        _ => exception.Message,
    };

    private Dictionary<string, object> Values(Letter letter) => new(StringComparer.Ordinal)
    {
        ["language"] = letter.Language.ToString(),
        // A colon after a word is this library's own, and no beginning of a line.
        ["words"] = Words.Of(letter.Language).ToDictionary(word => word.Key, object (word) => string.Equals(word.Key, "colon", StringComparison.Ordinal) ? word.Value : Inert(word.Value), StringComparer.Ordinal),
        ["candidate"] = Inert(letter.Candidate.ToString()),
        ["title"] = Inert(letter.Title),
        ["authority"] = Inert(letter.Authority),
        ["decisions"] = letter.Decisions.Select(Inert).ToList(),
        ["provisional"] = letter.IsProvisional,
        ["marks"] = letter.Marks.Select(Inert).ToList(),
        ["reasons"] = letter.Reasons.Select(reason => new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["depth"] = reason.Depth,
            ["indent"] = new string(' ', 2 * reason.Depth),
            ["mark"] = reason.Mark,
            ["text"] = Inert(reason.Text),
            ["clause"] = Inert(reason.Clause),
        }).ToList(),
        ["appeal"] = letter.Appeal.Select(Lines).ToList(),
    };

    // An address keeps its lines.
    private string Lines(string paragraph) => string.Join(Format == LetterFormat.Html ? "<br>\n" : "\\\n", paragraph.Split('\n').Select(Inert).Where(line => line.Length > 0));

    private string Inert(string text) => InertText.Of(text, Format);
}
