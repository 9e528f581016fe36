using Markdig;
using Markdig.Syntax;

namespace SelectionRules.Readme.Tests;

/// <summary>A piece of C# in a page: a program, where the text it prints follows, else an excerpt of the source.</summary>
public sealed record Sample(string Page, int Line, string Code, string? Printed)
{
    public override string ToString() => $"{Page}:{Line}";

    internal static IEnumerable<Sample> All()
    {
        foreach (var path in Repository.Pages())
        {
            var page = Path.GetRelativePath(Repository.Root, path);
            var blocks = Markdown.Parse(File.ReadAllText(path)).Descendants<FencedCodeBlock>().ToList();
            for (var i = 0; i < blocks.Count; i++)
            {
                if (blocks[i].Info == "csharp")
                {
                    var printed = i + 1 < blocks.Count && blocks[i + 1].Info == "text" ? blocks[i + 1].Lines.ToString() : null;
                    yield return new Sample(page, blocks[i].Line + 1, blocks[i].Lines.ToString(), printed);
                }
            }
        }
    }
}
