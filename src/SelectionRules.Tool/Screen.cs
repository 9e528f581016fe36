using Spectre.Console;

namespace SelectionRules.Tool;

/// <summary>Where the tool writes: results on one stream, errors on the other.</summary>
internal sealed class Screen
{
    private const int WidthOfFiles = 120;

    private readonly TextWriter output;

    public Screen(TextWriter output, TextWriter error)
    {
        this.output = output;
        Error = error;
        Console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (System.Console.IsOutputRedirected || !ReferenceEquals(output, System.Console.Out))
        {
            Console.Profile.Width = WidthOfFiles;
        }

        IsInteractive = Console.Profile.Capabilities.Interactive && !System.Console.IsOutputRedirected && ReferenceEquals(output, System.Console.Out);
    }

    public IAnsiConsole Console { get; }

    public TextWriter Error { get; }

    /// <summary>Gets a value indicating whether a person watches: a progress bar makes sense.</summary>
    public bool IsInteractive { get; }

    /// <summary>Writes a line as it is: a file receives no line breaks that the text does not have.</summary>
    public void Line(string text = "") => output.WriteLine(text);
}
