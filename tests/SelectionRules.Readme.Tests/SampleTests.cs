using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SelectionRules.Readme.Tests;

public sealed class SampleTests
{
    // What a project with implicit usings has.
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using SelectionRules;";

    public static TheoryData<string> Programs() => [.. Sample.All().Where(sample => sample.Printed is not null).Select(sample => sample.ToString())];

    public static TheoryData<string> Excerpts() => [.. Sample.All().Where(sample => sample.Printed is null).Select(sample => sample.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_OfAPage_CompilesAndPrintsWhatThePageSays(string place)
    {
        var sample = Sample.All().Single(sample => sample.ToString() == place);

        Assert.Equal(Normal(sample.Printed!), Normal(Run(sample)));
    }

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void Excerpt_OfAPage_StandsInTheSource(string place)
    {
        var sample = Sample.All().Single(sample => sample.ToString() == place);
        var wanted = Lines(sample.Code);

        Assert.True(Repository.Sources().Any(path => Contains(Lines(File.ReadAllText(path)), wanted)), $"{place} is neither a program whose text follows nor lines of a source file:\n{sample.Code}");
    }

    private static string Run(Sample sample)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            $"Sample{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(sample.Code)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, $"{sample} does not compile:\n{string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");

        image.Position = 0;
        var entry = AssemblyLoadContext.Default.LoadFromStream(image).EntryPoint!;
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd();

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    // The lines of an excerpt follow one another in the source; an ellipsis stands for lines left out.
    private static bool Contains(ReadOnlySpan<string> source, ReadOnlySpan<string> wanted)
    {
        for (var start = 0; start < source.Length; start++)
        {
            if (Follows(source[start..], wanted))
            {
                return true;
            }
        }

        return wanted.IsEmpty;
    }

    private static bool Follows(ReadOnlySpan<string> source, ReadOnlySpan<string> wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] is "…" or "// …" or "/* … */")
            {
                return Contains(source[i..], wanted[(i + 1)..]);
            }

            if (i >= source.Length || source[i] != wanted[i])
            {
                return false;
            }
        }

        return true;
    }
}
