using Markdig;

namespace SelectionRules.Letters.Tests;

public sealed class LetterTests : IDisposable
{
    private const string Markup = "<script>alert(1)</script> ![x](http://x/y) **bold** `code` &lt; # | \"' {{ candidate }}\n\n# Heading";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("selection-rules-letters-");

    private DirectoryInfo Out => new(Path.Combine(folder.FullName, "out"));

    [Fact]
    public void Render_MarkupInEveryText_IsInertInHtml()
    {
        var html = LetterTemplate.Standard(LetterFormat.Html).Render(Of("A1", Markup));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("{{ candidate }}", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_MarkupInEveryText_IsInertInMarkdown()
    {
        var html = Markdown.ToHtml(LetterTemplate.Standard(LetterFormat.Markdown).Render(Of("A1", Markup)), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

        Assert.All(["<script", "<img", "<a ", "<strong", "<code", ">Heading</h"], tag => Assert.DoesNotContain(tag, html, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("**bold** `code` &amp;lt; #", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# a", "<h1")]
    [InlineData("- a", "<li><ul", "<ul>\n<li>a")]
    [InlineData("1. a", "<ol")]
    [InlineData("12) a", "<ol")]
    [InlineData("> a", "<blockquote")]
    [InlineData("+ a", "<ul>\n<li>a")]
    [InlineData("--- a ~~b~~ ++c++ ==d==", "<hr", "<del", "<ins", "<mark")]
    [InlineData("http://x.y www.x.y a@x.y mailto:a@x.y", "<a ")]
    [InlineData(":smile: $x$ ^a^ ~b~ :::note", "😄", "math", "<sup", "<sub", "<div")]
    [InlineData("a | b", "<table")]
    public void Render_TextThatBeginsAsMarkdown_IsText(string text, params string[] tags)
    {
        var template = LetterTemplate.Parse("{{ title }}\n\n- {{ title }}\n", LetterFormat.Markdown);
        var html = Markdown.ToHtml(template.Render(Of("A1", text)), new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build());

        Assert.All(tags, tag => Assert.DoesNotContain(tag, html, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("CON")]
    [InlineData("con.txt")]
    [InlineData("a..b...")]
    public void NameOf_AKeyThatAFileSystemKeepsForItself_IsAPlainName(string key)
    {
        var name = LetterFolder.NameOf(CandidateId.Of(key), LetterFormat.Html);

        Assert.Matches("^[A-Za-z0-9_-]+-[0-9a-f]{12}\\.html$", name);
    }

    [Fact]
    public void NameOf_KeysThatDifferInCaseOnly_DiffersInMore() => Assert.False(string.Equals(
        LetterFolder.NameOf(CandidateId.Of("a1"), LetterFormat.Html),
        LetterFolder.NameOf(CandidateId.Of("A1"), LetterFormat.Html),
        StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("é")]
    public void Key_ThatCouldLeaveTheFolder_IsNoKey(string key) => Assert.False(CandidateId.TryParse(key, out _));

    [Fact]
    public void Key_OfTheLongestForm_IsAFileName()
    {
        LetterFolder.Write([Of(new string('k', 64), "x")], [LetterTemplate.Standard(LetterFormat.Html)], Out);

        Assert.Single(Out.GetFiles());
    }

    [Fact]
    public void Write_EachLetterWithEachTemplate_GivesAFileForEach()
    {
        LetterFolder.Write([Of("a", "x"), Of("A", "x")], [LetterTemplate.Standard(LetterFormat.Html), LetterTemplate.Standard(LetterFormat.Markdown)], Out);

        Assert.Equal(4, Out.GetFiles().Length);
        Assert.Equal(["out"], folder.GetFileSystemInfos().Select(entry => entry.Name));
    }

    // The first letter is fine and the second is not: neither is there, and nothing half-written beside.
    [Theory]
    [InlineData("{% for i in (1..10) %}{% if candidate == 'B' %}{{ nothing_of_that_name }}{% endif %}{% endfor %}x", "nothing_of_that_name")]
    [InlineData("x{% if candidate == 'B' %}{% for i in (1..10000) %}{% for j in (1..10000) %}{% assign x = j %}{% endfor %}{% endfor %}{% endif %}", "it does not end within 1000000 steps.")]
    [InlineData("x{% if candidate == 'B' %}{% for i in (1..2000000000) %}{% assign x = i %}{% endfor %}{% endif %}", "a range has at most 10000 numbers.")]
    [InlineData("x{% if candidate == 'B' %}{{ candidate | no_such_filter }}{% endif %}", "no_such_filter")]
    [InlineData("{% if candidate == 'A' %}x{% endif %}\n", "The template writes nothing for B.")]
    public void Write_ATemplateThatFailsForOne_WritesNoLetterAtAll(string text, string why)
    {
        var template = LetterTemplate.Parse(text, LetterFormat.Markdown);

        var exception = Assert.Throws<FormatException>(() => LetterFolder.Write([Of("A", "x"), Of("B", "x")], [template], Out));

        Assert.Contains(" B", exception.Message, StringComparison.Ordinal);
        Assert.Contains(why, exception.Message, StringComparison.Ordinal);
        Assert.Empty(folder.GetFileSystemInfos());
    }

    [Fact]
    public void Parse_WhatIsNoTemplate_SaysSo() => Assert.Throws<FormatException>(() => LetterTemplate.Parse("{% for %}", LetterFormat.Html));

    [Fact]
    public void Write_IntoAFolderThatHoldsSomething_IsRefused()
    {
        File.WriteAllText(Path.Combine(Out.FullName.Length > 0 ? Directory.CreateDirectory(Out.FullName).FullName : string.Empty, "mine.txt"), "mine");

        Assert.Throws<IOException>(() => LetterFolder.Write([Of("A", "x")], [LetterTemplate.Standard(LetterFormat.Html)], Out));
        Assert.Equal(["mine.txt"], Out.GetFiles().Select(file => file.Name));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Letter Of(string key, string text) => new()
    {
        Language = Language.English,
        Candidate = CandidateId.Of(key),
        Title = text,
        Authority = text,
        Decisions = [text],
        IsProvisional = true,
        Reasons = [Reason(0, text), Reason(1, text)],
        Marks = [text],
        Appeal = [text],
    };

    private static LetterReason Reason(int depth, string text) => new() { Depth = depth, Mark = "✗", Text = text, Clause = text };
}
